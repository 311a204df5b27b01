import { SEARCH_VERSION, shareSearchText } from '../../domain/search/searchText.ts';
import type { Store } from '../ports/store.ts';

const PAGE = 200;

/** Indexes again the spaces whose search words were made by an earlier version; a page at a time, each in its turn. */
export async function reindexShares(store: Store): Promise<void> {
  for (const workspaceId of await store.shares.spacesIndexedOtherwise(SEARCH_VERSION)) {
    let after: string | null = '';
    while (after !== null) after = await reindexPage(store, workspaceId, after);
    await store.shares.markIndexed(workspaceId, SEARCH_VERSION);
  }
}

/** Gives the last id of the page, or null at the end. */
async function reindexPage(store: Store, workspaceId: string, after: string): Promise<string | null> {
  return store.transact(async (tx) => {
    const page = await tx.shares.page(workspaceId, after, PAGE);
    const published = page.filter((share) => share.status === 'published');
    await tx.shares.index(published.map((share) => ({ share, searchText: shareSearchText(share) })));
    return page.length < PAGE ? null : (page.at(-1)?.id ?? null);
  });
}
