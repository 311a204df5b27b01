import { openWorkspace } from '../app/openWorkspace.ts';
import type { Workspace } from '../domain/workspace/workspace.ts';
import type { Office, OpenDesk, Typed } from './command.ts';

/**
 * The space that a command is about: the one named by `--space`, else the only space of one's own, else the example.
 * Null, once it is said, when there is none or when there are several to choose from.
 */
export async function spaceTyped(typed: Typed, desk: OpenDesk, office: Office): Promise<Workspace | null> {
  const { terminal, words } = office;
  const spaces = await desk.store.workspaces.list();
  const named = typed.options['space'];
  if (typeof named === 'string') {
    const found = spaces.find((space) => space.id === named) ?? null;
    if (found === null) terminal.err(words.commands.space.unknown(named, spaces));
    return found;
  }
  const own = spaces.filter((space) => !space.isExample);
  if (own.length > 1) terminal.err(words.commands.space.several(own));
  else if (spaces.length === 0) terminal.err(words.commands.space.none);
  return own.length > 1 ? null : (own[0] ?? spaces[0] ?? null);
}

/** Where an import goes: as above, but never into the example; a first space is opened when there is none. */
export async function spaceToFill(typed: Typed, desk: OpenDesk, office: Office): Promise<Workspace | null> {
  const { terminal, words, config } = office;
  const spaces = await desk.store.workspaces.list();
  if (typed.options['space'] !== undefined || spaces.some((space) => !space.isExample))
    return spaceTyped(typed, desk, office);
  const opened = await openWorkspace(desk, {
    id: desk.ids.next(),
    name: words.commands.space.first,
    channel: '#veille-ia',
    timeZone: config.timeZone,
    locale: words.locale,
    isExample: false,
    facilitator: { name: words.commands.space.facilitator, jobFamilyId: null },
  });
  terminal.err(words.commands.space.opened(opened.name));
  return opened;
}
