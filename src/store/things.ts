import type { InsertQueryBuilder, InsertResult, Kysely, SelectQueryBuilder } from 'kysely';
import { inPages, mustExist, slices, together } from './batches.ts';
import type { Db } from './schema.ts';
import { everywhere } from './space.ts';
import type { OfSpace, Row, Table } from './table.ts';

/** A row of any table, by its columns' names. */
export type AnyRow = Record<string, unknown>;
type AnySchema = Record<string, AnyRow>;
type Asked = SelectQueryBuilder<AnySchema, string, AnyRow>;
type Insertion = InsertQueryBuilder<AnySchema, string, InsertResult>;

/** The same database, where tables and columns are known by their names only: for what is asked of all of them alike. */
export function byName(db: Db): Kysely<AnySchema> {
  // TypeScript cannot tell one row type for a table that is known when this runs.
  return db as unknown as Kysely<AnySchema>;
}

function rowOf<T, F extends OfSpace>({ held, flat }: Table<T, F>, thing: T): AnyRow {
  const properties = flat(thing);
  const row: AnyRow = {};
  for (const { property, column, codec } of held)
    row[column] = codec === null ? properties[property] : codec.write(properties[property]);
  return row;
}

function thingOf<T, F extends OfSpace>({ held, whole }: Table<T, F>, row: AnyRow): T {
  const properties: AnyRow = {};
  for (const { property, column, codec } of held)
    properties[property] = codec === null ? row[column] : codec.read(row[column]);
  // The description says which properties a row has, and the schema is checked against it.
  return whole(properties as F);
}

/** What tells one from others of its space, in the order of the table's key. */
type Key = readonly (string | number)[];

/** What is asked and said of every kind of thing alike. */
export function thingsIn<T extends object, F extends OfSpace>(db: Db, table: Table<T, F>) {
  const { name, keyed } = table;
  const any = byName(db);

  const rows = (workspaceId: string, at: Key = []) =>
    at.reduce<Asked>(
      (so, value, i) => so.where(keyed[i + 1] ?? '', '=', value),
      any.selectFrom(name).selectAll().where('workspace_id', '=', workspaceId),
    );
  const things = (found: readonly Row<F>[] | readonly AnyRow[]): readonly T[] =>
    found.map((row: AnyRow) => thingOf(table, row));
  const ordered = (asked: Asked): Asked =>
    table.order.reduce((so, column) => so.orderBy(column, table.newestFirst ? 'desc' : 'asc'), asked);
  const insert = (on: Kysely<AnySchema>, some: readonly T[]) =>
    on.insertInto(name).values(some.map((thing) => rowOf(table, thing)));
  const insertAll = (all: readonly T[], as: (insertion: Insertion) => Insertion): Promise<void> =>
    together(any, async (tx) => {
      for (const some of slices(all, table.held.length)) await as(insert(tx, some)).execute();
    });

  /** All of a space, or those whose key begins so, in the order of the table. */
  const list = async (workspaceId: string, ...at: Key): Promise<readonly T[]> =>
    things(await ordered(rows(workspaceId, at)).execute());
  const [, first = ''] = keyed;
  const rowsAfter = (workspaceId: string, after: string, limit: number): Promise<readonly AnyRow[]> =>
    rows(workspaceId).where(first, '>', after).orderBy(first).limit(limit).execute();
  /** As `list`, a page at a time where the order is that of one column. */
  async function* each(workspaceId: string): AsyncGenerator<T> {
    const isPaged = keyed.length === 2 && !table.newestFirst && table.order.join() === first;
    if (!isPaged) return yield* await list(workspaceId);
    const paged = inPages(
      (after, limit) => rowsAfter(workspaceId, after, limit),
      (last) => String(last[first]),
    );
    for await (const row of paged) yield thingOf(table, row);
  }

  return {
    async add(thing: T): Promise<void> {
      await insert(any, [thing]).execute();
    },
    /** Does nothing, and gives false, when it is there already. */
    async addOnce(thing: T): Promise<boolean> {
      const { numInsertedOrUpdatedRows } = await insert(any, [thing])
        .onConflict((on) => on.doNothing())
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n;
    },
    addAll: (all: readonly T[]): Promise<void> => insertAll(all, (insertion) => insertion),
    addAllOnce: (all: readonly T[]): Promise<void> =>
      insertAll(all, (insertion) => insertion.onConflict((on) => on.doNothing())),
    /** Adds it, or replaces that of the same key. */
    async put(thing: T): Promise<void> {
      await insert(any, [thing])
        .onConflict((on) => on.columns(keyed).doUpdateSet(rowOf(table, thing)))
        .execute();
    },
    /** Replaces that of the same key, which must be there. */
    async save(thing: T): Promise<void> {
      const row = rowOf(table, thing);
      let update = any.updateTable(name).set(row);
      for (const column of keyed) update = update.where(column, '=', row[column]);
      mustExist(await update.executeTakeFirstOrThrow(), name.replaceAll('_', ' ').replace(/s$/, ''));
    },
    async get(workspaceId: string, ...at: Key): Promise<T | null> {
      const row = await rows(workspaceId, at).executeTakeFirst();
      return row === undefined ? null : thingOf(table, row);
    },
    list,
    /** All of every space. */
    everywhere: async (): Promise<readonly T[]> =>
      things(await ordered(everywhere(any).selectFrom(name).selectAll().orderBy('workspace_id')).execute()),
    /** By the first column of their key, those after `after`. */
    page: async (workspaceId: string, after: string, limit: number): Promise<readonly T[]> =>
      things(await rowsAfter(workspaceId, after, limit)),
    each,
    /** Removes those whose key begins so. */
    async remove(workspaceId: string, ...at: Key): Promise<void> {
      let gone = any.deleteFrom(name).where('workspace_id', '=', workspaceId);
      for (const [i, value] of at.entries()) gone = gone.where(keyed[i + 1] ?? '', '=', value);
      await gone.execute();
    },
    /** What a question of this table's own finds. */
    find: async (asked: { execute(): Promise<readonly Row<F>[]> }): Promise<readonly T[]> =>
      things(await asked.execute()),
    /** What such a question finds first. */
    async first(asked: { execute(): Promise<readonly Row<F>[]> }): Promise<T | null> {
      return things(await asked.execute())[0] ?? null;
    },
    of: things,
  };
}
