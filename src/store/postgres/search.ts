import { sql, type Kysely, type Migration } from 'kysely';
import { inSlices, slices } from '../batches.ts';
import type { Condition } from '../../domain/search/plan.ts';
import type { Candidate } from '../../domain/search/rank.ts';
import type { Db } from '../schema.ts';
import { countWords } from '../searchWords.ts';
import {
  plainLines,
  wordsIn,
  written,
  type SearchEntry,
  type SearchIndex,
  type Syntax,
} from '../searchIndex.ts';
import { within } from '../space.ts';

/*
 * `tokens` holds the plain words, and the workspace as one more token so that a search meets the texts of its own
 * workspace only. They are made by `array_to_tsvector`, not by a text-search configuration: the words are folded and
 * stemmed already, configurations may not reach the workers of a distributed database, and PostgreSQL's parser
 * reads letters by the locale of the database.
 */
interface SearchSchema {
  share_search: { workspace_id: string; share_id: string; words: string; tokens: string };
}

export const searchMigration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('share_search')
      .addColumn('workspace_id', 'text', (c) => c.notNull())
      .addColumn('share_id', 'text', (c) => c.notNull())
      .addColumn('words', 'text', (c) => c.notNull())
      .addColumn('tokens', sql`tsvector`, (c) => c.notNull())
      .addPrimaryKeyConstraint('share_search_key', ['workspace_id', 'share_id'])
      .execute();
    // Words of a share that was taken back must not stay in a list of pending entries.
    await sql`create index share_search_tokens on share_search using gin (tokens) with (fastupdate = off)`.execute(
      db,
    );
    await createMeeting(db);
  },
};

/**
 * Under row-level security an index is used only by operators that can leak nothing, and `@@` is not counted among
 * them: a search would read the whole workspace. This function runs as the owner of the table, which that table's
 * security does not bind, and names the workspace itself: the one asked for, and that of the session.
 */
async function createMeeting(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ room: string }>`select current_schema() as room`.execute(db);
  const room = sql.id(rows[0]?.room ?? 'public');
  await sql`
    create function meet_shares(space text, asked tsquery, at_most integer)
    returns table (share_id text, size integer, words text)
    language sql stable security definer set search_path = ${room}, pg_temp as $meet$
      select s.share_id, length(s.words), s.words from share_search as s
      where s.workspace_id = space and space = current_setting('passerelle.workspace_id', true) and s.tokens @@ asked
      order by s.share_id desc limit at_most
    $meet$`.execute(db);
}

/** One token whatever the id holds; no plain word begins so. */
function spaceToken(workspaceId: string): string {
  return `=${Buffer.from(workspaceId).toString('hex')}`;
}

/** Plain words hold letters and digits only, so that quotes are all they need. */
const SYNTAX: Syntax = { word: (word) => `'${word}'`, all: '&', any: '|' };

/** Gives the texts that stood there. */
async function forget(
  db: Kysely<SearchSchema>,
  workspaceId: string,
  shareIds: readonly string[],
): Promise<readonly string[]> {
  const gone = await inSlices(shareIds, (some) =>
    db
      .selectFrom('share_search')
      .select('words')
      .where('workspace_id', '=', workspaceId)
      .where('share_id', 'in', some)
      .execute(),
  );
  for (const some of slices(shareIds, 1))
    await db
      .deleteFrom('share_search')
      .where('workspace_id', '=', workspaceId)
      .where('share_id', 'in', some)
      .execute();
  return gone.map(({ words }) => words);
}

async function learn(
  db: Kysely<SearchSchema>,
  workspaceId: string,
  entries: readonly SearchEntry[],
): Promise<void> {
  for (const some of slices(entries, 4)) {
    const rows = some.map(({ shareId, searchText }) => {
      const tokens = [spaceToken(workspaceId), ...wordsIn(searchText)];
      return {
        workspace_id: workspaceId,
        share_id: shareId,
        words: searchText,
        tokens: sql<string>`array_to_tsvector(${tokens}::text[])`,
      };
    });
    await db.insertInto('share_search').values(rows).execute();
  }
}

async function meet(
  db: Kysely<SearchSchema>,
  workspaceId: string,
  condition: Condition,
  limit: number,
): Promise<readonly Candidate[]> {
  const match = written(condition, SYNTAX);
  if (match === null) return [];
  const { rows } = await sql<Candidate>`
    select share_id as "shareId", words as text from meet_shares(
      ${workspaceId}, ${`'${spaceToken(workspaceId)}' & ${match}`}::tsquery, ${limit})`.execute(
    within(db, workspaceId),
  );
  return rows;
}

/** Search by PostgreSQL's own index of words. Writes want to be in a transaction. */
export function searchIndexOn(main: Db): SearchIndex {
  const db = main as unknown as Kysely<SearchSchema>;
  return {
    async put(entries) {
      for (const [workspaceId, some] of Map.groupBy(entries, (entry) => entry.workspaceId)) {
        const plain = some.map((entry) => ({ ...entry, searchText: plainLines(entry.searchText) }));
        const ids = some.map((entry) => entry.shareId);
        const gone = await forget(db, workspaceId, ids);
        await learn(db, workspaceId, plain);
        await countWords(main, workspaceId, { gone, come: plain.map((entry) => entry.searchText) });
      }
    },
    async remove(workspaceId, shareId) {
      const gone = await forget(db, workspaceId, [shareId]);
      await countWords(main, workspaceId, { gone, come: [] });
    },
    meet: (workspaceId, condition, limit) => meet(db, workspaceId, condition, limit),
    async page(workspaceId, afterId, limit) {
      const rows = await db
        .selectFrom('share_search')
        .select(['share_id', 'words'])
        .where('workspace_id', '=', workspaceId)
        .where('share_id', '>', afterId)
        .orderBy('share_id')
        .limit(limit)
        .execute();
      return rows.map(({ share_id: shareId, words }) => ({
        workspaceId,
        shareId,
        searchText: words,
      }));
    },
  };
}
