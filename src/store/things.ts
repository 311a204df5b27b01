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

function thingsOf<T, F extends OfSpace>(table: Table<T, F>, rows: readonly AnyRow[]): readonly T[] {
  return rows.map((row) => thingOf(table, row));
}

/** What tells one from others of its space, in the order of the table's key. */
type Key = readonly (string | number)[];

/** The table `on` which something is asked, whatever it holds. */
interface On {
  readonly db: Db;
  readonly table: Pick<Table<object, OfSpace>, 'name' | 'keyed' | 'order' | 'newestFirst'>;
}

/** Those of a space whose key begins so. */
function rowsAt({ db, table: { name, keyed } }: On, workspaceId: string, at: Key): Asked {
  let asked: Asked = byName(db).selectFrom(name).selectAll().where('workspace_id', '=', workspaceId);
  for (const [i, value] of at.entries()) asked = asked.where(keyed[i + 1] ?? '', '=', value);
  return asked;
}

function ordered({ table: { order, newestFirst } }: On, rows: Asked): Asked {
  return order.reduce((so, column) => so.orderBy(column, newestFirst ? 'desc' : 'asc'), rows);
}

interface Place {
  readonly workspaceId: string;
  readonly after: string;
  readonly limit: number;
}

/** By the first column of their key. */
function rowsAfter(on: On, { workspaceId, after, limit }: Place): Promise<readonly AnyRow[]> {
  const [, first = ''] = on.table.keyed;
  return rowsAt(on, workspaceId, []).where(first, '>', after).orderBy(first).limit(limit).execute();
}

/** A page at a time where the order is that of one column. */
async function* eachRow(on: On, workspaceId: string): AsyncGenerator<AnyRow> {
  const { keyed, order, newestFirst } = on.table;
  const [, first = ''] = keyed;
  const isPaged = keyed.length === 2 && !newestFirst && order.join() === first;
  if (!isPaged) yield* await ordered(on, rowsAt(on, workspaceId, [])).execute();
  else
    yield* inPages(
      (after, limit) => rowsAfter(on, { workspaceId, after, limit }),
      (last) => String(last[first]),
    );
}

function insert<T, F extends OfSpace>(db: Db, table: Table<T, F>, some: readonly T[]): Insertion {
  return byName(db)
    .insertInto(table.name)
    .values(some.map((thing) => rowOf(table, thing)));
}

/** What is asked and said of every kind of thing alike. */
export function thingsIn<T extends object, F extends OfSpace>(db: Db, table: Table<T, F>) {
  const on: On = { db, table };
  return {
    async add(thing: T): Promise<void> {
      await insert(db, table, [thing]).execute();
    },
    /** Does nothing, and gives false, when it is there already. */
    async addOnce(thing: T): Promise<boolean> {
      const { numInsertedOrUpdatedRows } = await insert(db, table, [thing])
        .onConflict((oc) => oc.doNothing())
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n;
    },
    addAll: (all: readonly T[]): Promise<void> =>
      together(db, async (tx) => {
        for (const some of slices(all, table.held.length)) await insert(tx, table, some).execute();
      }),
    addAllOnce: (all: readonly T[]): Promise<void> =>
      together(db, async (tx) => {
        for (const some of slices(all, table.held.length))
          await insert(tx, table, some)
            .onConflict((oc) => oc.doNothing())
            .execute();
      }),
    /** Adds it, or replaces that of the same key. */
    async save(thing: T): Promise<void> {
      await insert(db, table, [thing])
        .onConflict((oc) => oc.columns(table.keyed).doUpdateSet(rowOf(table, thing)))
        .execute();
    },
    /** Replaces that of the same key, which must be there. */
    async replace(thing: T): Promise<void> {
      const row = rowOf(table, thing);
      let update = byName(db).updateTable(table.name).set(row);
      for (const column of table.keyed) update = update.where(column, '=', row[column]);
      mustExist(await update.executeTakeFirstOrThrow(), table.name.replaceAll('_', ' ').replace(/s$/, ''));
    },
    async get(workspaceId: string, ...at: Key): Promise<T | null> {
      const row = await rowsAt(on, workspaceId, at).executeTakeFirst();
      return row === undefined ? null : thingOf(table, row);
    },
    /** All of a space, or those whose key begins so, in the order of the table. */
    list: async (workspaceId: string, ...at: Key): Promise<readonly T[]> =>
      thingsOf(table, await ordered(on, rowsAt(on, workspaceId, at)).execute()),
    /** All of every space. */
    async everywhere(): Promise<readonly T[]> {
      const rows = everywhere(byName(db)).selectFrom(table.name).selectAll().orderBy('workspace_id');
      return thingsOf(table, await ordered(on, rows).execute());
    },
    /** By the first column of their key, those after `after`. */
    page: async (workspaceId: string, after: string, limit: number): Promise<readonly T[]> =>
      thingsOf(table, await rowsAfter(on, { workspaceId, after, limit })),
    /** As `list`, a few at a time. */
    async *each(workspaceId: string): AsyncGenerator<T> {
      for await (const row of eachRow(on, workspaceId)) yield thingOf(table, row);
    },
    /** Removes those whose key begins so. */
    async remove(workspaceId: string, ...at: Key): Promise<void> {
      let gone = byName(db).deleteFrom(table.name).where('workspace_id', '=', workspaceId);
      for (const [i, value] of at.entries()) gone = gone.where(table.keyed[i + 1] ?? '', '=', value);
      await gone.execute();
    },
    /** What a question of this table's own finds. */
    find: async (asked: { execute(): Promise<readonly Row<F>[]> }): Promise<readonly T[]> =>
      thingsOf(table, await asked.execute()),
    /** What such a question finds first. */
    async first(asked: { execute(): Promise<readonly Row<F>[]> }): Promise<T | null> {
      return thingsOf(table, await asked.execute())[0] ?? null;
    },
    of: (rows: readonly Row<F>[]): readonly T[] => thingsOf(table, rows),
  };
}
