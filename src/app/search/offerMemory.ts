import type { Comparison } from '../../domain/comparison/comparison.ts';
import type { BesideShares } from '../../domain/search/memoryText.ts';
import { meantBy } from '../../domain/search/meant.ts';
import type { Question } from '../../domain/workspace/workspace.ts';
import type { Desk } from '../desk.ts';
import { knownTool } from '../names.ts';
import type { Store } from '../ports/store.ts';
import { findTold, type Search } from './findShares.ts';
import { offerLatest, shareHits, textsIn, type Offered, type ShareHit } from './searchShares.ts';

/** What a search offers of all that was told. */
export type Hit =
  | ShareHit
  | { readonly subject: 'question'; readonly id: string; readonly question: Question }
  | { readonly subject: 'tool'; readonly id: string; readonly name: string }
  | { readonly subject: 'comparison'; readonly id: string; readonly comparison: Comparison };

/** What the whole memory offers to what was typed, in one order; the latest shares when nothing is typed. */
export async function offerMemory(desk: Desk, search: Search): Promise<Offered<Hit>> {
  const { store } = desk;
  if (search.typed.trim() === '') return offerLatest(store, search);
  const found = await findTold(store, search);
  const shares = await shareHits(store, search, found);
  const hits: Hit[] = [];
  for (const { subject, id } of found.hits) {
    const hit =
      subject === 'share' ? shares.get(id) : await READ_BESIDE[subject](store, search.workspaceId, id);
    if (hit != null) hits.push(hit);
  }
  const [best] = hits;
  const meant = best === undefined ? [] : meantBy(found.understood, textsOf(best));
  return { step: found.step, hits, meant };
}

function textsOf(hit: Hit): readonly string[] {
  switch (hit.subject) {
    case 'share':
      return textsIn(hit.share);
    case 'question':
      return [hit.question.text];
    case 'tool':
      return [hit.name];
    case 'comparison':
      return [hit.comparison.task];
  }
}

type Read = (store: Store, workspaceId: string, id: string) => Promise<Hit | null>;

/** How what stands beside shares is read; null for what is no more. */
const READ_BESIDE: Readonly<Record<BesideShares, Read>> = {
  question: async ({ questions }, workspaceId, id) => {
    const question = await questions.get(workspaceId, id);
    return question === null ? null : { subject: 'question', id, question };
  },
  tool: async (store, workspaceId, id) => {
    const name = await knownTool(store, workspaceId, id);
    return { subject: 'tool', id, name: name ?? id };
  },
  comparison: async ({ comparisons }, workspaceId, id) => {
    const comparison = await comparisons.get(workspaceId, id);
    return comparison === null ? null : { subject: 'comparison', id, comparison };
  },
};
