import type { Kysely, UpdateResult } from 'kysely';

/** Engines bound the values of one statement: SQLite at 32,766, PostgreSQL at 65,535. */
const MAX_VALUES = 30_000;

/** The items in slices that fit one statement when each takes `valuesEach` of its values. */
export function* slices<T>(items: readonly T[], valuesEach: number): Generator<readonly T[]> {
  const size = Math.min(500, Math.floor(MAX_VALUES / valuesEach));
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}

/** All that `read` finds for these ids, asked in slices, each id once. */
export async function inSlices<R>(
  ids: readonly string[],
  read: (some: readonly string[]) => Promise<readonly R[]>,
): Promise<R[]> {
  const found: R[] = [];
  for (const some of slices([...new Set(ids)], 1)) found.push(...(await read(some)));
  return found;
}

const PAGE = 500;

/** All that `page` gives, those after the place of the last one each time. */
export async function* inPages<R>(
  page: (after: string, limit: number) => Promise<readonly R[]>,
  placeOf: (last: R) => string,
): AsyncGenerator<R> {
  for (let after = ''; ;) {
    const found = await page(after, PAGE);
    yield* found;
    const last = found.at(-1);
    if (last === undefined || found.length < PAGE) return;
    after = placeOf(last);
  }
}

/** Runs `work` in the transaction that `db` is, or in a new one. */
export async function together<S, T>(db: Kysely<S>, work: (db: Kysely<S>) => Promise<T>): Promise<T> {
  return db.isTransaction ? work(db) : db.transaction().execute(work);
}

/** No text of PostgreSQL holds this character, which says nothing to a reader: both engines leave it out. */
export function withoutNul(value: unknown): unknown {
  if (typeof value === 'string') return value.includes('\0') ? value.replaceAll('\0', '') : value;
  return Array.isArray(value) ? value.map(withoutNul) : value;
}

/** Saving what was never added would lose it in silence. */
export function mustExist(result: UpdateResult, what: string): void {
  if (result.numUpdatedRows === 0n) throw new Error(`nothing to save: no such ${what}`);
}

/** For rows read in slices, which no `order by` can sort: by instant, then id. */
export function oldestFirst(a: { at: string; id: string }, b: { at: string; id: string }): number {
  return byPlace(a.at, a.id, b.at, b.id);
}

/** By instant, then id. */
export function byPlace(at: string, id: string, otherAt: string, otherId: string): number {
  return compare(at, otherAt) || compare(id, otherId);
}

/** By code unit, as engines compare instants and ids. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
