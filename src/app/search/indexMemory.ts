import { comparisonSearchText, sheetSearchText } from '../../domain/search/memoryText.ts';
import { shareSearchText } from '../../domain/search/searchText.ts';
import type { Share } from '../../domain/share/share.ts';
import { finalTool, idsOfTool } from '../../domain/tool/toolNames.ts';
import { readGuardrails } from '../guardrail/readGuardrails.ts';
import { knownTool } from '../names.ts';
import type { Store } from '../ports/store.ts';

/** The words by which shares of one space are found, what colleagues said on them included. */
export async function withSearchText(
  store: Store,
  shares: readonly Share[],
): Promise<readonly { readonly share: Share; readonly searchText: string }[]> {
  const [first] = shares;
  if (first === undefined) return [];
  const ids = shares.map(({ id }) => id);
  const trials = Map.groupBy(await store.trials.ofShares(first.workspaceId, ids), ({ shareId }) => shareId);
  const cautions = Map.groupBy(
    await store.cautions.standing(first.workspaceId, { toolIds: [], shareIds: ids }),
    ({ about }) => about.id,
  );
  return shares.map((share) => {
    const said = { trials: trials.get(share.id) ?? [], cautions: cautions.get(share.id) ?? [] };
    return { share, searchText: shareSearchText(share, said) };
  });
}

/** Keeps what an author changed of a share, found from then on by today's words. */
export async function saveShare(store: Store, share: Share): Promise<void> {
  for (const { searchText } of await withSearchText(store, [share]))
    await store.shares.save(share, searchText);
}

/** Has a share found by what is said on it today. */
export async function indexShare(store: Store, workspaceId: string, shareId: string): Promise<void> {
  const share = await store.shares.get(workspaceId, shareId);
  if (share?.status === 'published') await store.shares.index(await withSearchText(store, [share]));
}

/** Has a tool found by what its sheet says today; those merged into it are found under its name. */
export async function indexSheet(store: Store, workspaceId: string, toolId: string): Promise<void> {
  const notes = await store.upkeep.notes(workspaceId);
  const final = finalTool(notes, toolId);
  const ids = idsOfTool(notes, final);
  const about = { toolIds: [final], shareIds: [] };
  const { policies, cautions } = await readGuardrails(store, workspaceId, about);
  const names = await Promise.all(ids.map((id) => knownTool(store, workspaceId, id)));
  const searchText = sheetSearchText({
    toolIds: ids,
    names: names.filter((name) => name !== null),
    policies: policies.filter(({ rule }) => rule !== 'unknown').map(({ reason }) => reason),
    cautions: cautions.map(({ text }) => text),
    notes: notes.filter((note) => ids.includes(note.toolId)).map(({ text }) => text),
  });
  await store.search.remember(
    ids.map((id) => ({ workspaceId, subject: 'tool', id, searchText: id === final ? searchText : '' })),
  );
}

/** Has a comparison found by its task and by what was told on it. */
export async function indexComparison(store: Store, workspaceId: string, id: string): Promise<void> {
  const comparison = await store.comparisons.get(workspaceId, id);
  if (comparison === null) return;
  const findings = await store.comparisons.findings(workspaceId, id);
  const searchText = comparisonSearchText(comparison, findings);
  await store.search.remember([{ workspaceId, subject: 'comparison', id, searchText }]);
}
