import { sql, type Kysely, type Migration } from 'kysely';
import { inSlices, slices } from '../batches.ts';
import type { Db } from '../schema.ts';
import type { SearchEntry, SearchIndex } from '../searchIndex.ts';

/** Common words can match everything: only the newest matches are ranked. */
const RANKED = 1000;
/** A search of more words than this is a pasted text; its first words say what it is about. */
const MAX_WORDS = 32;

/*
 * `share_search` is an FTS5 table, which knows rows by a number only; `share_search_rows` keeps each share's.
 * The numbers are our own, so that a VACUUM or a backup cannot change them. `space` holds the workspace as one
 * token, so that a search meets the texts of its own workspace only.
 */
interface SearchSchema {
  share_search: { rowid: number; space: string; words: string; share_id: string };
  share_search_rows: { workspace_id: string; share_id: string; row_number: number };
}

export const searchMigration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`create virtual table share_search using fts5(
      space, words, share_id unindexed, tokenize = 'unicode61 remove_diacritics 0')`.execute(db);
    // Without it, the words of a share that was taken back stay in the index until its pages are merged.
    await sql`insert into share_search (share_search, rank) values ('secure-delete', 1)`.execute(db);
    await db.schema
      .createTable('share_search_rows')
      .addColumn('workspace_id', 'text', (c) => c.notNull())
      .addColumn('share_id', 'text', (c) => c.notNull())
      .addColumn('row_number', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('share_search_rows_key', ['workspace_id', 'share_id'])
      .execute();
  },
};

/** One token whatever the id holds. */
function spaceToken(workspaceId: string): string {
  return `w${Buffer.from(workspaceId).toString('hex')}`;
}

/** Each word as a quoted prefix, rid of whatever FTS5 could take for its syntax. */
function prefixes(words: readonly string[]): readonly string[] {
  return words
    .map((word) => word.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim())
    .filter((word) => word !== '')
    .slice(0, MAX_WORDS)
    .map((word) => `"${word}"*`);
}

async function lastRow(db: Kysely<SearchSchema>): Promise<number> {
  const row = await db
    .selectFrom('share_search')
    .select('rowid')
    .orderBy('rowid', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.rowid ?? 0;
}

async function rowsOf(
  db: Kysely<SearchSchema>,
  workspaceId: string,
  shareIds: readonly string[],
): Promise<number[]> {
  const rows = await inSlices(shareIds, (some) =>
    db
      .selectFrom('share_search_rows')
      .select('row_number')
      .where('workspace_id', '=', workspaceId)
      .where('share_id', 'in', some)
      .execute(),
  );
  return rows.map((row) => row.row_number);
}

async function forget(
  db: Kysely<SearchSchema>,
  workspaceId: string,
  shareIds: readonly string[],
): Promise<void> {
  for (const row of await rowsOf(db, workspaceId, shareIds))
    await db.deleteFrom('share_search').where('rowid', '=', row).execute();
  for (const some of slices(shareIds, 1))
    await db
      .deleteFrom('share_search_rows')
      .where('workspace_id', '=', workspaceId)
      .where('share_id', 'in', some)
      .execute();
}

async function learn(db: Kysely<SearchSchema>, entries: readonly SearchEntry[]): Promise<void> {
  const last = await lastRow(db);
  const numbered = entries.map((entry, at) => ({ ...entry, row: last + 1 + at }));
  for (const some of slices(numbered, 4)) {
    await db
      .insertInto('share_search')
      .values(
        some.map((e) => ({
          rowid: e.row,
          space: spaceToken(e.workspaceId),
          words: e.searchText,
          share_id: e.shareId,
        })),
      )
      .execute();
    await db
      .insertInto('share_search_rows')
      .values(some.map((e) => ({ workspace_id: e.workspaceId, share_id: e.shareId, row_number: e.row })))
      .execute();
  }
}

async function find(db: Kysely<SearchSchema>, expression: string, limit: number): Promise<readonly string[]> {
  const { rows } = await sql<{ share_id: string }>`
    select share_id from (
      select rowid, share_id, bm25(share_search, 0.0, 1.0) as rank from share_search
      where share_search match ${expression} order by rowid desc limit ${RANKED})
    order by rank, rowid desc limit ${limit}`.execute(db);
  return rows.map((row) => row.share_id);
}

/** Search by FTS5, over plain tokens that the app has folded already. Writes want to be in a transaction. */
export function searchIndexOn(main: Db): SearchIndex {
  const db = main as unknown as Kysely<SearchSchema>;
  return {
    async put(entries) {
      for (const [workspaceId, some] of Map.groupBy(entries, (entry) => entry.workspaceId))
        await forget(
          db,
          workspaceId,
          some.map((entry) => entry.shareId),
        );
      if (entries.length > 0) await learn(db, entries);
    },
    async remove(workspaceId, shareId) {
      await forget(db, workspaceId, [shareId]);
    },
    async find(workspaceId, { words, match, limit }) {
      const wanted = prefixes(words);
      if (wanted.length === 0) return [];
      const either = wanted.join(match === 'all' ? ' AND ' : ' OR ');
      return find(db, `space : "${spaceToken(workspaceId)}" AND words : (${either})`, limit);
    },
  };
}
