import type { OpenStore } from '../../src/store/store.ts';

/** Ids of the shares that hold all these words, the newest first. */
export async function holding(
  store: OpenStore,
  workspaceId: string,
  words: readonly string[],
  limit = 9,
): Promise<readonly string[]> {
  const of = words.map((word) => ({ is: 'word', word }) as const);
  const met = await store.search.meet(workspaceId, { condition: { is: 'all', of }, limit });
  return met.map(({ id }) => id);
}
