import { arrangeSurfaces, type Arrangement } from '../app/surface/arrangeSurfaces.ts';
import { viewSurfaces, type SurfacesView } from '../app/surface/viewSurfaces.ts';
import type { Typed } from '../app/ports/terminal.ts';
import type { ArrangeStep } from '../domain/workspace/arrange.ts';
import type { Surface, Workspace } from '../domain/workspace/workspace.ts';
import { fail, type Command, type Office } from './command.ts';
import { inSpace } from './space.ts';
import { listed, optionOf } from './typed.ts';

const NAMES = { type: 'string', multiple: true } as const;

/** Where a space lives, and which addresses are the company's: shown, and changed by whoever runs the server. */
export const surfaces: Command = {
  name: 'surfaces',
  takes: 'nothing',
  options: {
    home: { type: 'string' },
    add: NAMES,
    role: { type: 'string' },
    pause: NAMES,
    resume: NAMES,
    remove: NAMES,
    domain: NAMES,
    'remove-domain': NAMES,
    space: { type: 'string' },
    json: { type: 'boolean' },
  },
  run: async (typed, office) => {
    const { words, config } = office;
    const texts = words.commands.surfaces;
    const steps = stepsTyped(typed);
    if (typeof steps === 'string') return fail(office, texts.role[steps], 2);
    return inSpace(typed, office, async (desk, space) => {
      const asked: Arrangement = {
        workspaceId: space.id,
        steps,
        domains: listed(typed, 'domain'),
        goneDomains: listed(typed, 'remove-domain'),
      };
      const problem = await arrangeSurfaces(desk, asked, config.surfaces);
      if (problem !== null) return fail(office, texts.problem(problem));
      const gone = listed(typed, 'remove');
      if (gone.length > 0) office.terminal.err(texts.stays(gone));
      tell(await viewSurfaces(desk.store, space.id), space, typed.options['json'] === true, office);
      return 0;
    });
  },
};

/** In the order in which they are made: the home first, so that what was home may then be paused or removed. */
function stepsTyped(typed: Typed): readonly ArrangeStep[] | 'needed' | 'alone' {
  const [home, role, added] = [optionOf(typed, 'home'), optionOf(typed, 'role'), listed(typed, 'add')];
  const isRole = role === 'mirror' || role === 'door';
  if (added.length > 0 && !isRole) return 'needed';
  if (added.length === 0 && role !== null) return 'alone';
  const each = (todo: 'pause' | 'resume' | 'remove'): readonly ArrangeStep[] =>
    listed(typed, todo).map((surface) => ({ do: todo, surface }));
  return [
    ...(home === null ? [] : [{ do: 'home', surface: home } as const]),
    ...(isRole ? added.map((surface) => ({ do: 'add', surface, role }) as const) : []),
    ...each('pause'),
    ...each('resume'),
    ...each('remove'),
  ];
}

function tell(
  { surfaces: those, domains }: SurfacesView,
  space: Workspace,
  asJson: boolean,
  { terminal, words, config }: Office,
): void {
  const texts = words.commands.surfaces;
  const isOn = (surface: Surface): boolean =>
    config.surfaces.some((one) => one.surface === surface && one.on !== null);
  if (asJson) {
    const list = those.map(({ surface, role, since, pausedAt }) => ({
      surface,
      role,
      since,
      pausedAt,
      isOn: isOn(surface),
    }));
    return terminal.out(JSON.stringify({ surfaces: list, domains }));
  }
  terminal.out(texts.title(space.name));
  for (const one of those) {
    const since = one.pausedAt === null ? null : words.time.date(one.pausedAt, space.timeZone);
    terminal.out(`  ${texts.line(one.surface, one.role, { since, isOn: isOn(one.surface) })}`);
  }
  terminal.out(texts.domains(domains));
}
