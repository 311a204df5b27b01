import { sql } from 'kysely';
import { inSlices, slices } from './batches.ts';
import type { Db } from './schema.ts';
import { isCounted } from '../domain/search/indexWords.ts';
import { wordsIn, type SearchTable } from './searchIndex.ts';

/** The word that every text of the index is said to hold: it tells how many there are. */
export const EVERY_TEXT = '';

/**
 * Keeps, for each word of the index, in how many shares it is, and in how many of what stands beside them: how rare it is, and what
 * a word typed wrong may stand for. A word that none holds any more is forgotten.
 */
export async function countWords(
  { db, counted }: Pick<SearchTable, 'counted'> & { readonly db: Db },
  workspaceId: string,
  change: { readonly gone: readonly string[]; readonly come: readonly string[] },
): Promise<void> {
  const changes = new Map<string, number>();
  const tally = (texts: readonly string[], by: number): void => {
    for (const text of texts)
      for (const word of [EVERY_TEXT, ...wordsIn(text).filter(isCounted)])
        changes.set(word, (changes.get(word) ?? 0) + by);
  };
  tally(change.gone, -1);
  tally(change.come, 1);
  // In one order everywhere: two that write at once would else wait for one another.
  const rows = [...changes]
    .filter(([, by]) => by !== 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, by]) => ({ workspace_id: workspaceId, word, shares: 0, beside: 0, [counted]: by }));
  for (const some of slices(rows, 4))
    await db
      .insertInto('search_words')
      .values(some)
      .onConflict((conflict) =>
        conflict.columns(['workspace_id', 'word']).doUpdateSet({
          shares: sql<number>`search_words.shares + excluded.shares`,
          beside: sql<number>`search_words.beside + excluded.beside`,
        }),
      )
      .execute();
  for (const some of slices(
    rows.filter((row) => row[counted] < 0),
    3,
  ))
    await db
      .deleteFrom('search_words')
      .where('workspace_id', '=', workspaceId)
      .where(
        'word',
        'in',
        some.map(({ word }) => word),
      )
      .where('shares', '<=', 0)
      .where('beside', '<=', 0)
      .execute();
}

/** In how many texts of one table each of these words is; absent when in none. */
export async function textsHolding(
  { db, counted }: Pick<SearchTable, 'counted'> & { readonly db: Db },
  workspaceId: string,
  words: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await inSlices(words, (some) =>
    db
      .selectFrom('search_words')
      .select(['word', counted])
      .where('workspace_id', '=', workspaceId)
      .where('word', 'in', some)
      .where(counted, '>', 0)
      .execute(),
  );
  return new Map(rows.map((row) => [row.word, row[counted]]));
}

/** Words that begin with these letters. */
export async function wordsBeginning(
  db: Db,
  workspaceId: string,
  letters: string,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('search_words')
    .select('word')
    .where('workspace_id', '=', workspaceId)
    .where('word', '>=', letters)
    .where('word', '<', `${letters}\u{10FFFF}`)
    .orderBy('word')
    .execute();
  return rows.map(({ word }) => word);
}
