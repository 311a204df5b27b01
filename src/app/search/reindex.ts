import { questionSearchText } from '../../domain/search/memoryText.ts';
import { SEARCH_VERSION } from '../../domain/search/searchText.ts';
import type { Store } from '../ports/store.ts';
import { indexComparison, indexSheet, withSearchText } from './indexMemory.ts';

const PAGE = 200;

/** Indexes again the spaces whose search words were made by an earlier version. */
export async function reindex(store: Store): Promise<void> {
  for (const workspaceId of await store.shares.spacesIndexedOtherwise(SEARCH_VERSION))
    await indexSpace(store, workspaceId);
}

/** Has all that a space holds found by today's words; a page at a time, each in its turn. */
export async function indexSpace(store: Store, workspaceId: string): Promise<void> {
  await inPages((after) => indexShares(store, workspaceId, after));
  await inPages((after) => indexQuestions(store, workspaceId, after));
  for (const toolId of await toolsSpokenOf(store, workspaceId))
    await store.transact((tx) => indexSheet(tx, workspaceId, toolId));
  for (const { id } of await store.comparisons.list(workspaceId))
    await store.transact((tx) => indexComparison(tx, workspaceId, id));
  await store.shares.markIndexed(workspaceId, SEARCH_VERSION);
}

/** `indexPage` gives the last id of its page, or null at the end. */
async function inPages(indexPage: (after: string) => Promise<string | null>): Promise<void> {
  let after: string | null = '';
  while (after !== null) after = await indexPage(after);
}

function lastOf(page: readonly { readonly id: string }[]): string | null {
  return page.length < PAGE ? null : (page.at(-1)?.id ?? null);
}

async function indexShares(store: Store, workspaceId: string, after: string): Promise<string | null> {
  return store.transact(async (tx) => {
    const page = await tx.shares.page(workspaceId, after, PAGE);
    const published = page.filter((share) => share.status === 'published');
    await tx.shares.index(await withSearchText(tx, published));
    return lastOf(page);
  });
}

async function indexQuestions(store: Store, workspaceId: string, after: string): Promise<string | null> {
  return store.transact(async (tx) => {
    const page = await tx.questions.page(workspaceId, after, PAGE);
    await tx.search.remember(
      page.map((question) => ({
        workspaceId,
        subject: 'question',
        id: question.id,
        searchText: questionSearchText(question),
      })),
    );
    return lastOf(page);
  });
}

/** The tools of which something is said that no share says. */
async function toolsSpokenOf(store: Store, workspaceId: string): Promise<ReadonlySet<string>> {
  const said = [...(await store.upkeep.notes(workspaceId)), ...(await store.toolPolicies.list(workspaceId))];
  const toolIds = new Set(said.map(({ toolId }) => toolId));
  await inPages(async (after) => {
    const page = await store.cautions.page(workspaceId, after, PAGE);
    for (const { about } of page) if (about.is === 'tool') toolIds.add(about.id);
    return lastOf(page);
  });
  return toolIds;
}
