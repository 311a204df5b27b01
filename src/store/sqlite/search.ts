import { sql, type Kysely } from 'kysely';
import { inSlices, slices } from '../batches.ts';
import type { Condition } from '../../domain/search/plan.ts';
import type { SearchMigrations } from '../migrations/index.ts';
import type { Db } from '../schema.ts';
import { countWords } from '../searchWords.ts';
import {
  MEMORY_SEARCH,
  plainLines,
  SHARE_SEARCH,
  written,
  type Met,
  type SearchEntry,
  type SearchIndex,
  type SearchTable,
  type Syntax,
} from '../searchIndex.ts';
import { everywhere, within } from '../space.ts';
import { byName } from '../things.ts';

/*
 * `share_search` is an FTS5 table, which knows rows by a number only; `share_search_rows` keeps each share's, and
 * `memory_search` has its own. The numbers are our own, so that a VACUUM or a backup cannot change them. `space` holds
 * the workspace as one token, so that a search meets the texts of its own workspace only.
 */

/** A table of words, where it is. */
interface On extends SearchTable {
  readonly db: Db;
  /** The table that keeps the number of each row. */
  readonly rows: string;
}

export const searchMigrations: SearchMigrations = {
  shares: { up: (db) => createIndex(db, SHARE_SEARCH) },
  memory: { up: (db) => createIndex(db, MEMORY_SEARCH) },
};

async function createIndex(db: Kysely<unknown>, { table, key }: SearchTable): Promise<void> {
  await sql`create virtual table ${sql.id(table)} using fts5(
    space, words, ${sql.id(key)} unindexed, tokenize = 'unicode61 remove_diacritics 0')`.execute(db);
  // Without it, the words of what was taken back stay in the index until its pages are merged.
  await sql`insert into ${sql.id(table)} (${sql.id(table)}, rank) values ('secure-delete', 1)`.execute(db);
  await db.schema
    .createTable(`${table}_rows`)
    .addColumn('workspace_id', 'text', (c) => c.notNull())
    .addColumn(key, 'text', (c) => c.notNull())
    .addColumn('row_number', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint(`${table}_rows_key`, ['workspace_id', key])
    .execute();
}

/** One token whatever the id holds. */
function spaceToken(workspaceId: string): string {
  return `w${Buffer.from(workspaceId).toString('hex')}`;
}

async function lastRow({ db, table }: On): Promise<number> {
  const row = await everywhere(byName(db))
    .selectFrom(table)
    .select('rowid')
    .orderBy('rowid', 'desc')
    .limit(1)
    .executeTakeFirst();
  return Number(row?.['rowid'] ?? 0);
}

/** The row of each of these that is known. */
async function rowsOf(
  { db, rows, key }: On,
  workspaceId: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const found = await inSlices(keys, (some) =>
    byName(db)
      .selectFrom(rows)
      .select([key, 'row_number'])
      .where('workspace_id', '=', workspaceId)
      .where(key, 'in', some)
      .execute(),
  );
  return new Map(found.map((row) => [String(row[key]), Number(row['row_number'])]));
}

/** Gives the rows that are free again, and the texts that stood there. */
async function forget(
  on: On,
  workspaceId: string,
  keys: readonly string[],
): Promise<{ readonly rows: ReadonlyMap<string, number>; readonly gone: readonly string[] }> {
  const db = byName(on.db);
  const rows = await rowsOf(on, workspaceId, keys);
  const gone = await textsOf(on, workspaceId, [...rows.values()]);
  for (const row of rows.values())
    await within(db, workspaceId).deleteFrom(on.table).where('rowid', '=', row).execute();
  for (const some of slices(keys, 1))
    await db.deleteFrom(on.rows).where('workspace_id', '=', workspaceId).where(on.key, 'in', some).execute();
  return { rows, gone };
}

/** What was known keeps its row, and so its place among the newest. */
async function learn(
  on: On,
  workspaceId: string,
  {
    entries,
    known,
  }: { readonly entries: readonly SearchEntry[]; readonly known: ReadonlyMap<string, number> },
): Promise<void> {
  let last = await lastRow(on);
  for (const row of known.values()) last = Math.max(last, row);
  const db = byName(on.db);
  const space = spaceToken(workspaceId);
  const numbered = entries.map((entry) => ({ ...entry, row: known.get(entry.key) ?? (last += 1) }));
  for (const some of slices(numbered, 4)) {
    await within(db, workspaceId)
      .insertInto(on.table)
      .values(some.map((e) => ({ rowid: e.row, space, words: e.searchText, [on.key]: e.key })))
      .execute();
    await db
      .insertInto(on.rows)
      .values(some.map((e) => ({ workspace_id: workspaceId, [on.key]: e.key, row_number: e.row })))
      .execute();
  }
}

const SYNTAX: Syntax = { word: (word) => `"${word}"`, all: ' AND ', any: ' OR ' };

async function meet(
  { db, table, key }: On,
  workspaceId: string,
  { condition, limit }: { readonly condition: Condition; readonly limit: number },
): Promise<readonly Met[]> {
  const match = written(condition, SYNTAX);
  if (match === null) return [];
  const { rows } = await sql<Met>`
    select ${sql.id(key)} as "key", words as text from ${sql.id(table)}
    where ${sql.id(table)} match ${`space : "${spaceToken(workspaceId)}" AND words : (${match})`}
    order by rowid desc limit ${limit}`.execute(within(db, workspaceId));
  return rows;
}

/** The texts of these rows. */
async function textsOf(
  { db, table }: On,
  workspaceId: string,
  rows: readonly number[],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const row of rows) {
    const one = await within(byName(db), workspaceId)
      .selectFrom(table)
      .select('words')
      .where('rowid', '=', row)
      .executeTakeFirst();
    if (one !== undefined) found.push(String(one['words']));
  }
  return found;
}

async function page(
  on: On,
  workspaceId: string,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly SearchEntry[]> {
  const [table, key]: readonly string[] = [on.table, on.key];
  const found = await byName(on.db)
    .selectFrom(`${on.rows} as kept`)
    .innerJoin(`${table} as held`, 'held.rowid', 'kept.row_number')
    .select([`kept.${key} as key`, 'held.words'])
    .where('kept.workspace_id', '=', workspaceId)
    .where(`kept.${key}`, '>', after)
    .orderBy(`kept.${key}`)
    .limit(limit)
    .execute();
  return found.map((row) => ({ workspaceId, key: String(row['key']), searchText: String(row['words']) }));
}

/** Search by FTS5, over plain tokens that the app has folded already. Writes want to be in a transaction. */
export function searchIndexOn(db: Db, table: SearchTable): SearchIndex {
  const on: On = { ...table, db, rows: `${table.table}_rows` };
  return {
    async put(entries) {
      for (const [workspaceId, some] of Map.groupBy(entries, (entry) => entry.workspaceId)) {
        const plain = some.map((entry) => ({ ...entry, searchText: plainLines(entry.searchText) }));
        const keys = some.map((entry) => entry.key);
        const { rows, gone } = await forget(on, workspaceId, keys);
        await learn(on, workspaceId, { entries: plain, known: rows });
        await countWords(on, workspaceId, { gone, come: plain.map((entry) => entry.searchText) });
      }
    },
    async remove(workspaceId, key) {
      const { gone } = await forget(on, workspaceId, [key]);
      await countWords(on, workspaceId, { gone, come: [] });
    },
    meet: (workspaceId, condition, limit) => meet(on, workspaceId, { condition, limit }),
    page: (workspaceId, after, limit) => page(on, workspaceId, { after, limit }),
  };
}
