import type { Kind } from '../app/ports/exchange.ts';
import { inPages, together } from './batches.ts';
import { membersOn } from './members.ts';
import { ownWordsOn } from './ownWords.ts';
import type { Db } from './schema.ts';
import { keepShares, pageOfShares } from './shares.ts';
import type { OfSpace, Table } from './table.ts';
import { TABLES } from './tables.ts';
import { thingsIn } from './things.ts';
import { isId, isText } from './values.ts';

/** How the things of a table are read from the store and put back there. */
interface Ways<T> {
  readonly all: (workspaceId: string) => AsyncIterable<T>;
  readonly keep: (thing: T) => Promise<void>;
}

/** What an export holds: every table that has a line, in their order. No search finds what is kept so until it is indexed. */
export function kindsOn(db: Db): readonly Kind[] {
  const own: Readonly<Record<string, Kind>> = {
    [TABLES.members.name]: membersKind(db),
    [TABLES.workspaces.name]: workspacesKind(db),
    [TABLES.space_surfaces.name]: surfacesKind(db),
    [TABLES.own_words.name]: ownWordsKind(db),
    [TABLES.shares.name]: sharesKind(db),
  };
  return Object.values(TABLES).flatMap((table) => {
    const kind = own[table.name];
    if (kind !== undefined) return kind;
    return table.line === null ? [] : table.visit((one) => kindOf(one, waysIn(db, one)));
  });
}

function waysIn<T extends object, F extends OfSpace>(db: Db, table: Table<T, F>): Ways<T> {
  const { each, add } = thingsIn(db, table);
  return { all: each, keep: add };
}

function membersKind(db: Db): Kind {
  const { list, add } = membersOn(db);
  return kindOf(TABLES.members, { all: (workspaceId) => inTurn(list(workspaceId)), keep: add });
}

/** A space is said with the surface of its channel, as when it had no other. */
function workspacesKind(db: Db): Kind {
  const surfaces = thingsIn(db, TABLES.space_surfaces);
  const kind = kindOf(TABLES.workspaces, waysIn(db, TABLES.workspaces));
  return {
    ...kind,
    async *all(workspaceId) {
      const home = (await surfaces.list(workspaceId)).find(({ role }) => role === 'home');
      const [space] = await Array.fromAsync(kind.all(workspaceId));
      if (space !== undefined) yield { id: workspaceId, surface: home?.surface ?? 'web', ...space };
    },
    read(said) {
      const { surface = 'web', createdAt } = said;
      const line = kind.read(said);
      if (line === null || !isId(surface) || !isText(createdAt)) return null;
      const home = { workspaceId: line.workspaceId, surface, since: createdAt, pausedAt: null } as const;
      return {
        ...line,
        async keep() {
          await line.keep();
          await surfaces.save({ ...home, role: 'home' });
        },
      };
    },
  };
}

/** The home of the space is there already, and a space has one: that of these lines counts. */
function surfacesKind(db: Db): Kind {
  const { each, list, save, remove } = thingsIn(db, TABLES.space_surfaces);
  return kindOf(TABLES.space_surfaces, {
    all: each,
    async keep(one) {
      const homes = (await list(one.workspaceId)).filter(({ role }) => role === 'home' && one.role === role);
      for (const { surface } of homes) await remove(one.workspaceId, surface);
      await save(one);
    },
  });
}

/** Shares come with their tools. */
function sharesKind(db: Db): Kind {
  return kindOf(TABLES.shares, {
    all: (workspaceId) =>
      inPages(
        (after, limit) => pageOfShares(db, workspaceId, { after, limit }),
        ({ id }) => id,
      ),
    keep: (share) => together(db, (tx) => keepShares(tx, [share])),
  });
}

/** All that a space says means the same is one line. */
function ownWordsKind(db: Db): Kind {
  const { list, save } = ownWordsOn(db);
  return {
    type: 'ownWords',
    formerType: null,
    async *all(workspaceId) {
      const lines = await list(workspaceId);
      if (lines.length > 0) yield { workspaceId, lines };
    },
    read({ workspaceId, lines }) {
      if (!isId(workspaceId) || !Array.isArray(lines) || !lines.every(isText)) return null;
      return { type: 'ownWords', workspaceId, keys: [''], keep: () => save(workspaceId, lines) };
    },
  };
}

async function* inTurn<T>(all: Promise<readonly T[]>): AsyncGenerator<T> {
  yield* await all;
}

function kindOf<T extends object, F extends OfSpace>(table: Table<T, F>, { all, keep }: Ways<T>): Kind {
  const type = table.line ?? table.name;
  return {
    type,
    formerType: table.formerLine,
    async *all(workspaceId) {
      for await (const thing of all(workspaceId)) yield table.said?.(thing) ?? thing;
    },
    read(said) {
      const whole: unknown = { ...table.before, ...table.older(said) };
      if (!table.is(whole)) return null;
      const flat = table.flat(whole);
      if (!table.held.every(({ property, is }) => is(flat[property]))) return null;
      return { type, workspaceId: flat.workspaceId, keys: keysOf(table, flat), keep: () => keep(whole) };
    },
  };
}

function keysOf<T, F extends OfSpace>({ unique }: Table<T, F>, flat: F): readonly string[] {
  return unique
    .map((properties) => properties.map((property) => [property, flat[property]]))
    .filter((key) => key.every(([, value]) => value !== null))
    .map((key) => JSON.stringify(key));
}
