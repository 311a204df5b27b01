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
  wordsIn,
  written,
  type Met,
  type SearchEntry,
  type SearchIndex,
  type SearchTable,
  type Syntax,
} from '../searchIndex.ts';
import { within } from '../space.ts';
import { byName } from '../things.ts';

/*
 * `tokens` holds the plain words, and the workspace as one more token so that a search meets the texts of its own
 * workspace only. They are made by `array_to_tsvector`, not by a text-search configuration: the words are folded and
 * stemmed already, configurations may not reach the workers of a distributed database, and PostgreSQL's parser
 * reads letters by the locale of the database.
 */

/** A table of words, where it is. */
interface On extends SearchTable {
  readonly db: Db;
}

export const searchMigrations: SearchMigrations = {
  shares: { up: (db) => createIndex(db, SHARE_SEARCH) },
  memory: { up: (db) => createIndex(db, MEMORY_SEARCH) },
};

async function createIndex(db: Kysely<unknown>, of: SearchTable): Promise<void> {
  const { table, key } = of;
  await db.schema
    .createTable(table)
    .addColumn('workspace_id', 'text', (c) => c.notNull())
    .addColumn(key, 'text', (c) => c.notNull())
    .addColumn('words', 'text', (c) => c.notNull())
    .addColumn('tokens', sql`tsvector`, (c) => c.notNull())
    .addPrimaryKeyConstraint(`${table}_key`, ['workspace_id', key])
    .execute();
  // Words of what was taken back must not stay in a list of pending entries.
  await sql`
    create index ${sql.id(`${table}_tokens`)} on ${sql.id(table)}
    using gin (tokens) with (fastupdate = off)`.execute(db);
  await createMeeting(db, of);
}

/**
 * Under row-level security an index is used only by operators that can leak nothing, and `@@` is not counted among
 * them: a search would read the whole workspace. This function runs as the owner of the table, which that table's
 * security does not bind, and names the workspace itself: the one asked for, and that of the session.
 */
async function createMeeting(db: Kysely<unknown>, { table, key, door }: SearchTable): Promise<void> {
  const { rows } = await sql<{ room: string }>`select current_schema() as room`.execute(db);
  const room = sql.id(rows[0]?.room ?? 'public');
  await sql`
    create function ${sql.id(door)}(space text, asked tsquery, at_most integer)
    returns table (${sql.id(key)} text, size integer, words text)
    language sql stable security definer set search_path = ${room}, pg_temp as $meet$
      select s.${sql.id(key)}, length(s.words), s.words from ${sql.id(table)} as s
      where s.workspace_id = space and space = current_setting('passerelle.workspace_id', true) and s.tokens @@ asked
      order by s.${sql.id(key)} desc limit at_most
    $meet$`.execute(db);
}

/** One token whatever the id holds; no plain word begins so. */
function spaceToken(workspaceId: string): string {
  return `=${Buffer.from(workspaceId).toString('hex')}`;
}

/** Plain words hold letters and digits only, so that quotes are all they need. */
const SYNTAX: Syntax = { word: (word) => `'${word}'`, all: '&', any: '|' };

/** Gives the texts that stood there. */
async function forget(on: On, workspaceId: string, keys: readonly string[]): Promise<readonly string[]> {
  const db = byName(on.db);
  const gone = await inSlices(keys, (some) =>
    db
      .selectFrom(on.table)
      .select('words')
      .where('workspace_id', '=', workspaceId)
      .where(on.key, 'in', some)
      .execute(),
  );
  for (const some of slices(keys, 1))
    await db.deleteFrom(on.table).where('workspace_id', '=', workspaceId).where(on.key, 'in', some).execute();
  return gone.map(({ words }) => String(words));
}

async function learn(on: On, workspaceId: string, entries: readonly SearchEntry[]): Promise<void> {
  for (const some of slices(entries, 4)) {
    const rows = some.map(({ key, searchText }) => {
      const tokens = [spaceToken(workspaceId), ...wordsIn(searchText)];
      return {
        workspace_id: workspaceId,
        [on.key]: key,
        words: searchText,
        tokens: sql<string>`array_to_tsvector(${tokens}::text[])`,
      };
    });
    await byName(on.db).insertInto(on.table).values(rows).execute();
  }
}

async function meet(
  { db, key, door }: On,
  workspaceId: string,
  { condition, limit }: { readonly condition: Condition; readonly limit: number },
): Promise<readonly Met[]> {
  const match = written(condition, SYNTAX);
  if (match === null) return [];
  const { rows } = await sql<Met>`
    select ${sql.id(key)} as "key", words as text from ${sql.id(door)}(
      ${workspaceId}, ${`'${spaceToken(workspaceId)}' & ${match}`}::tsquery, ${limit})`.execute(
    within(db, workspaceId),
  );
  return rows;
}

async function page(
  { db, table, key }: On,
  workspaceId: string,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly SearchEntry[]> {
  const rows = await byName(db)
    .selectFrom(table)
    .select([key, 'words'])
    .where('workspace_id', '=', workspaceId)
    .where(key, '>', after)
    .orderBy(key)
    .limit(limit)
    .execute();
  return rows.map((row) => ({ workspaceId, key: String(row[key]), searchText: String(row['words']) }));
}

/** Search by PostgreSQL's own index of words. Writes want to be in a transaction. */
export function searchIndexOn(db: Db, table: SearchTable): SearchIndex {
  const on: On = { ...table, db };
  return {
    async put(entries) {
      for (const [workspaceId, some] of Map.groupBy(entries, (entry) => entry.workspaceId)) {
        const plain = some.map((entry) => ({ ...entry, searchText: plainLines(entry.searchText) }));
        const keys = some.map((entry) => entry.key);
        const gone = await forget(on, workspaceId, keys);
        await learn(on, workspaceId, plain);
        await countWords(on, workspaceId, { gone, come: plain.map((entry) => entry.searchText) });
      }
    },
    async remove(workspaceId, key) {
      const gone = await forget(on, workspaceId, [key]);
      await countWords(on, workspaceId, { gone, come: [] });
    },
    meet: (workspaceId, condition, limit) => meet(on, workspaceId, { condition, limit }),
    page: (workspaceId, after, limit) => page(on, workspaceId, { after, limit }),
  };
}
