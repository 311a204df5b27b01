import type { Desk, OpenDesk } from '../app/desk.ts';
import { openFirstSpace } from '../app/workspace/openFirstSpace.ts';
import type { Workspace } from '../domain/workspace/workspace.ts';
import type { Typed } from '../app/ports/terminal.ts';
import type { Office } from './command.ts';
import { atDesk } from './files.ts';
import { optionOf } from './typed.ts';

/**
 * The space that a command is about: the one named by `--space`, else the only space of one's own, else the example.
 * Null, once it is said, when there is none or when there are several to choose from.
 */
export async function spaceTyped(typed: Typed, desk: OpenDesk, office: Office): Promise<Workspace | null> {
  const { terminal, words } = office;
  const spaces = await desk.store.workspaces.list();
  const named = optionOf(typed, 'space');
  if (named !== null) {
    const found = spaces.find((space) => space.id === named) ?? null;
    if (found === null)
      terminal.err(
        spaces.length === 0 ? words.commands.space.none : words.commands.space.unknown(named, spaces),
      );
    return found;
  }
  const own = spaces.filter((space) => !space.isExample);
  if (own.length > 1) terminal.err(words.commands.space.several(own));
  else if (spaces.length === 0) terminal.err(words.commands.space.none);
  return own.length > 1 ? null : (own[0] ?? spaces[0] ?? null);
}

/** Works at a desk with the space that a command is about; 1, once it is said, when there is none. */
export function inSpace(
  typed: Typed,
  office: Office,
  work: (desk: OpenDesk, space: Workspace) => Promise<number>,
): Promise<number> {
  return atDesk(office, async (desk) => {
    const space = await spaceTyped(typed, desk, office);
    return space === null ? 1 : work(desk, space);
  });
}

/** Where an import goes. */
export interface Destination {
  readonly timeZone: string;
  /** The name of a first space that `find` opens; null when the space is there. */
  readonly opens: string | null;
  readonly find: (desk: Desk) => Promise<Workspace>;
}

/** As above, but never into the example unless it is named: where there is no space of one's own, one is opened. */
export async function spaceToFill(typed: Typed, desk: OpenDesk, office: Office): Promise<Destination | null> {
  const spaces = await desk.store.workspaces.list();
  if (optionOf(typed, 'space') === null && spaces.every((space) => space.isExample))
    return firstSpace(office);
  const space = await spaceTyped(typed, desk, office);
  return space && { timeZone: space.timeZone, opens: null, find: async () => space };
}

function firstSpace({ words, config }: Office): Destination {
  const { first: name, facilitator } = words.commands.space;
  const find = (desk: Desk): Promise<Workspace> =>
    openFirstSpace(desk, {
      name,
      channel: '#veille-ia',
      timeZone: config.timeZone,
      locale: words.locale,
      isExample: false,
      facilitator: { name: facilitator, jobFamilyId: null },
    });
  return { timeZone: config.timeZone, opens: name, find };
}
