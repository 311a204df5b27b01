import { sql, type Kysely, type Migration } from 'kysely';
import { inSlices, slices } from '../batches.ts';
import type { Condition } from '../../domain/search/plan.ts';
import type { Candidate } from '../../domain/search/rank.ts';
import type { Db } from '../schema.ts';
import { countWords } from '../searchWords.ts';
import { plainLines, written, type SearchEntry, type SearchIndex, type Syntax } from '../searchIndex.ts';
import { everywhere, within } from '../space.ts';

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

async function lastRow(db: Kysely<SearchSchema>): Promise<number> {
  const row = await everywhere(db)
    .selectFrom('share_search')
    .select('rowid')
    .orderBy('rowid', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.rowid ?? 0;
}

/** The row of each of these shares that is known. */
async function rowsOf(
  db: Kysely<SearchSchema>,
  workspaceId: string,
  shareIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await inSlices(shareIds, (some) =>
    db
      .selectFrom('share_search_rows')
      .select(['share_id', 'row_number'])
      .where('workspace_id', '=', workspaceId)
      .where('share_id', 'in', some)
      .execute(),
  );
  return new Map(rows.map((row) => [row.share_id, row.row_number]));
}

/** Gives the rows that are free again, and the texts that stood there. */
async function forget(
  db: Kysely<SearchSchema>,
  workspaceId: string,
  shareIds: readonly string[],
): Promise<{ readonly rows: ReadonlyMap<string, number>; readonly gone: readonly string[] }> {
  const rows = await rowsOf(db, workspaceId, shareIds);
  const gone = await textsOf(db, workspaceId, [...rows.values()]);
  for (const row of rows.values())
    await within(db, workspaceId).deleteFrom('share_search').where('rowid', '=', row).execute();
  for (const some of slices(shareIds, 1))
    await db
      .deleteFrom('share_search_rows')
      .where('workspace_id', '=', workspaceId)
      .where('share_id', 'in', some)
      .execute();
  return { rows, gone };
}

/** A share that was known keeps its row, and so its place among the newest. */
async function learn(
  db: Kysely<SearchSchema>,
  workspaceId: string,
  entries: readonly SearchEntry[],
  known: ReadonlyMap<string, number>,
): Promise<void> {
  let last = await lastRow(db);
  for (const row of known.values()) last = Math.max(last, row);
  const space = spaceToken(workspaceId);
  const numbered = entries.map((entry) => ({ ...entry, row: known.get(entry.shareId) ?? (last += 1) }));
  for (const some of slices(numbered, 4)) {
    await within(db, workspaceId)
      .insertInto('share_search')
      .values(
        some.map(({ row, searchText, shareId }) => ({
          rowid: row,
          space,
          words: searchText,
          share_id: shareId,
        })),
      )
      .execute();
    await db
      .insertInto('share_search_rows')
      .values(some.map((e) => ({ workspace_id: workspaceId, share_id: e.shareId, row_number: e.row })))
      .execute();
  }
}

const SYNTAX: Syntax = { word: (word) => `"${word}"`, all: ' AND ', any: ' OR ' };

async function meet(
  db: Kysely<SearchSchema>,
  workspaceId: string,
  condition: Condition,
  limit: number,
): Promise<readonly Candidate[]> {
  const match = written(condition, SYNTAX);
  if (match === null) return [];
  const { rows } = await sql<Candidate>`
    select share_id as "shareId", words as text from share_search
    where share_search match ${`space : "${spaceToken(workspaceId)}" AND words : (${match})`}
    order by rowid desc limit ${limit}`.execute(within(db, workspaceId));
  return rows;
}

/** The texts of these rows. */
async function textsOf(
  db: Kysely<SearchSchema>,
  workspaceId: string,
  rows: readonly number[],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const row of rows) {
    const one = await within(db, workspaceId)
      .selectFrom('share_search')
      .select('words')
      .where('rowid', '=', row)
      .executeTakeFirst();
    if (one !== undefined) found.push(one.words);
  }
  return found;
}

async function page(
  db: Kysely<SearchSchema>,
  workspaceId: string,
  afterId: string,
  limit: number,
): Promise<readonly SearchEntry[]> {
  const rows = await db
    .selectFrom('share_search_rows as kept')
    .innerJoin('share_search', 'share_search.rowid', 'kept.row_number')
    .select(['kept.share_id as shareId', 'share_search.words'])
    .where('kept.workspace_id', '=', workspaceId)
    .where('kept.share_id', '>', afterId)
    .orderBy('kept.share_id')
    .limit(limit)
    .execute();
  return rows.map(({ shareId, words }) => ({ workspaceId, shareId, searchText: words }));
}

/** Search by FTS5, over plain tokens that the app has folded already. Writes want to be in a transaction. */
export function searchIndexOn(main: Db): SearchIndex {
  const db = main as unknown as Kysely<SearchSchema>;
  return {
    async put(entries) {
      for (const [workspaceId, some] of Map.groupBy(entries, (entry) => entry.workspaceId)) {
        const plain = some.map((entry) => ({ ...entry, searchText: plainLines(entry.searchText) }));
        const ids = some.map((entry) => entry.shareId);
        const { rows, gone } = await forget(db, workspaceId, ids);
        await learn(db, workspaceId, plain, rows);
        await countWords(main, workspaceId, { gone, come: plain.map((entry) => entry.searchText) });
      }
    },
    async remove(workspaceId, shareId) {
      const { gone } = await forget(db, workspaceId, [shareId]);
      await countWords(main, workspaceId, { gone, come: [] });
    },
    meet: (workspaceId, condition, limit) => meet(db, workspaceId, condition, limit),
    page: (workspaceId, afterId, limit) => page(db, workspaceId, afterId, limit),
  };
}
