import { createHash, type Hash } from 'node:crypto';
import { sql, type SqlBool } from 'kysely';
import { withoutNul } from './batches.ts';
import { openPostgresDatabase } from './postgres.ts';
import { searchIndexOn as postgresIndexOn } from './postgres/search.ts';
import type { Db, Schema } from './schema.ts';
import { MEMORY_SEARCH, SHARE_SEARCH, type SearchIndexOn, type SearchTable } from './searchIndex.ts';
import { everywhere, EVERY_SPACE } from './space.ts';
import { openSqliteDatabase } from './sqlite.ts';
import { searchIndexOn as sqliteIndexOn } from './sqlite/search.ts';
import type { OfSpace, Table } from './table.ts';
import { TABLES } from './tables.ts';
import { byName, type AnyRow } from './things.ts';

/** What was copied of one table, the same on both sides: how many rows, and SHA-256 of all they hold. */
export interface MovedTable {
  readonly table: string;
  readonly rows: number;
  readonly checksum: string;
}

export type Move =
  | { readonly ok: true; readonly spaces: readonly string[]; readonly tables: readonly MovedTable[] }
  | {
      readonly ok: false;
      readonly refusal: 'alreadyThere' | 'noSuchSpace';
      readonly spaces: readonly string[];
    };

/** The search index counts its words itself. */
const MOVED = Object.values(TABLES).filter(({ name }) => name !== TABLES.search_words.name);

const PAGE = 500;

/** A place that rows are read from, page after page, in an order that is the same on both engines. */
type Pages = (db: Db, workspaceId: string) => AsyncGenerator<readonly AnyRow[]>;

function pagesOf({ name, keyed }: Pick<Table<object, OfSpace>, 'name' | 'keyed'>): Pages {
  return async function* (db, workspaceId) {
    let last: AnyRow | undefined;
    for (;;) {
      let asked = byName(db).selectFrom(name).selectAll().where('workspace_id', '=', workspaceId).limit(PAGE);
      for (const column of keyed) asked = asked.orderBy(column);
      const rows = await (last === undefined ? asked : asked.where(after(keyed, last))).execute();
      if (rows.length > 0) yield rows;
      if (rows.length < PAGE) return;
      last = rows.at(-1);
    }
  };
}

function after(key: readonly string[], last: AnyRow): ReturnType<typeof sql<SqlBool>> {
  const [columns, values] = [sql.join(key.map((one) => sql.ref(one))), sql.join(key.map((one) => last[one]))];
  return sql<SqlBool>`(${columns}) > (${values})`;
}

function searchPages(indexOn: SearchIndexOn, table: SearchTable): Pages {
  return async function* (db, workspaceId) {
    const index = indexOn(db, table);
    for (let last = ''; ;) {
      const rows = await index.page(workspaceId, last, PAGE);
      if (rows.length > 0) yield rows.map((row) => ({ ...row }));
      if (rows.length < PAGE) return;
      last = rows.at(-1)?.key ?? '';
    }
  };
}

/** What is moved: where it is read on each side, and how it is written on the new one. */
interface CopiedTable {
  readonly name: string;
  readonly here: Pages;
  readonly there: Pages;
  readonly write: (to: Db, rows: readonly AnyRow[]) => Promise<unknown>;
}

const COPIED_TABLES: readonly CopiedTable[] = [
  ...MOVED.map((table) => ({
    name: table.name,
    here: pagesOf(table),
    there: pagesOf(table),
    write: (to: Db, rows: readonly AnyRow[]) => byName(to).insertInto(table.name).values(rows).execute(),
  })),
  ...[SHARE_SEARCH, MEMORY_SEARCH].map((table) => ({
    name: table.table,
    here: searchPages(sqliteIndexOn, table),
    there: searchPages(postgresIndexOn, table),
    write: (to: Db, rows: readonly AnyRow[]) => postgresIndexOn(to, table).put(rows as never),
  })),
];

/** Columns by name, since each engine gives them in the order it made them. */
function sum(hash: Hash, row: AnyRow): void {
  const columns = Object.keys(row).toSorted();
  hash.update(`${JSON.stringify(columns.map((column) => [column, withoutNul(row[column])]))}\n`);
}

async function copyTable(
  from: Db,
  to: Db,
  spaces: readonly string[],
  table: CopiedTable,
): Promise<MovedTable> {
  const [sent, kept] = [createHash('sha256'), createHash('sha256')];
  let [sentRows, keptRows] = [0, 0];
  for (const space of spaces) {
    for await (const rows of table.here(from, space)) {
      for (const row of rows) sum(sent, row);
      sentRows += rows.length;
      await table.write(to, rows);
    }
    for await (const rows of table.there(to, space)) {
      for (const row of rows) sum(kept, row);
      keptRows += rows.length;
    }
  }
  const checksum = sent.digest('hex');
  if (sentRows !== keptRows || checksum !== kept.digest('hex'))
    throw new Error(`${table.name}: ${sentRows} rows were sent, ${keptRows} are there, or they differ`);
  return { table: table.name, rows: sentRows, checksum };
}

async function spacesIn(db: Db, table: string): Promise<readonly string[]> {
  const rows = await everywhere(byName(db)).selectFrom(table).select('workspace_id').distinct().execute();
  return rows.map((row) => String(row['workspace_id']));
}

/** Every workspace that any row names, so that none is left behind. */
async function allSpaces(db: Db): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const { name } of MOVED) for (const space of await spacesIn(db, name)) found.add(space);
  // Where a mailbox was read is of no space: it is read again from two days before, and what was received is known.
  found.delete(EVERY_SPACE);
  return found;
}

async function examplesIn(db: Db): Promise<ReadonlySet<string>> {
  const rows = await everywhere(db)
    .selectFrom('workspaces')
    .select('workspace_id')
    .where('is_example', '=', 1)
    .execute();
  return new Set(rows.map((row) => row.workspace_id));
}

async function move(from: Db, to: Db, only: string | undefined): Promise<Move> {
  const [here, there, examples] = [await allSpaces(from), await allSpaces(to), await examplesIn(from)];
  if (only !== undefined && !here.has(only)) return { ok: false, refusal: 'noSuchSpace', spaces: [only] };
  // A server that was started once has an example of its own.
  const wanted = [...(only === undefined ? here : [only])].filter(
    (id) => !(examples.has(id) && there.has(id)),
  );
  const taken = wanted.filter((id) => there.has(id));
  if (taken.length > 0) return { ok: false, refusal: 'alreadyThere', spaces: taken };
  const spaces = wanted.toSorted();
  const tables = await to.transaction().execute(async (tx) => {
    const moved: MovedTable[] = [];
    // Thousands of spaces in one transaction would each be told and take a turn, which is a lock: nobody is there yet.
    const whole = everywhere<Schema>(tx);
    for (const table of COPIED_TABLES) moved.push(await copyTable(from, whole, spaces, table));
    return moved;
  });
  return { ok: true, spaces, tables };
}

/**
 * Copies the embedded store of a data folder, or one of its spaces, into a PostgreSQL database, all of it or
 * nothing, and proves it table by table: what is read back there has the same number of rows and the same checksum.
 * Refused when the database holds one of these spaces already; the example, when it has its own, stays behind.
 * The folder is closed to others meanwhile, and left as it is. Throws a `StoreError` for what a person can solve.
 */
export async function moveToPostgres(folder: string, url: string, workspaceId?: string): Promise<Move> {
  const from = await openSqliteDatabase(folder);
  try {
    const to = await openPostgresDatabase(url);
    try {
      return await move(from.db, to.db, workspaceId);
    } finally {
      await to.store.close();
    }
  } finally {
    await from.store.close();
  }
}
