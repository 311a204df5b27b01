import { comparisonCard } from '../../cards/comparison/comparisonCards.ts';
import { assembleBench, type ToolOnBench } from '../../domain/comparison/bench.ts';
import { finalTool } from '../../domain/tool/toolNames.ts';
import type { Share } from '../../domain/share/share.ts';
import { addressOf } from '../addresses.ts';
import { sharesOn } from './compareTools.ts';
import { namesIn } from '../names.ts';
import type { Viewer } from '../viewer.ts';
import type { Store } from '../ports/store.ts';
import type { Pictures } from '../post/draw.ts';

/** A comparison as its page and its card tell it. */
export interface ComparisonView {
  readonly id: string;
  readonly task: string;
  readonly author: string;
  readonly at: string;
  readonly tools: readonly (ToolOnBench & { readonly name: string })[];
  /** Tries that others need not make again. */
  readonly trials: number;
  /** Titles by share, for what a share says. */
  readonly titles: ReadonlyMap<string, string>;
  /** Names of those who told something here with their name. */
  readonly names: ReadonlyMap<string, string>;
}

/** A comparison, drawn from today's facts; null when there is none. */
export async function viewComparison(
  store: Store,
  viewer: Viewer,
  comparisonId: string,
): Promise<ComparisonView | null> {
  const { id: workspaceId } = viewer.workspace;
  const comparison = await store.comparisons.get(workspaceId, comparisonId);
  if (comparison === null) return null;
  const shareIds = (await store.comparisons.shares(workspaceId, comparisonId)).map(({ shareId }) => shareId);
  const shares = (await store.shares.getMany(workspaceId, shareIds)).filter(
    ({ status }) => status === 'published',
  );
  const notes = await store.upkeep.notes(workspaceId);
  const bench = assembleBench({
    shares,
    trials: await store.trials.ofShares(
      workspaceId,
      shares.map(({ id }) => id),
    ),
    findings: await store.comparisons.findings(workspaceId, comparisonId),
    toolOf: (toolId) => finalTool(notes, toolId),
  });
  const names = await namesIn(store, workspaceId, viewer.words.locale);
  const members = new Map((await store.members.list(workspaceId)).map(({ id, name }) => [id, name]));
  return {
    id: comparisonId,
    task: comparison.task,
    author: members.get(comparison.authorId ?? '') ?? viewer.words.cards.formerColleague,
    at: comparison.at,
    tools: bench.map((tool) => ({ ...tool, name: names.tool(tool.toolId) })),
    trials: bench.reduce((sum, { trials }) => sum + trials, 0),
    titles: new Map(shares.map(({ id, title }) => [id, title])),
    names: members,
  };
}

/** Shares offered at once. */
const MOST_OFFERED = 5;

/** Shares that speak of a comparison's task a little, for someone to put on it. */
export async function sharesToCompare(
  store: Store,
  workspaceId: string,
  comparisonId: string,
): Promise<readonly Share[]> {
  const comparison = await store.comparisons.get(workspaceId, comparisonId);
  if (comparison === null) return [];
  const there = new Set(
    (await store.comparisons.shares(workspaceId, comparisonId)).map((one) => one.shareId),
  );
  const near = await sharesOn(store, comparison, ['assembled', 'offered']);
  return near.filter(({ id }) => !there.has(id)).slice(0, MOST_OFFERED);
}

export const COMPARISON_PICTURES = {
  comparison: async ({ store, viewer }, id) => {
    const view = await viewComparison(store, viewer, id);
    if (view === null) return null;
    const address = addressOf.comparison(viewer.workspace.id, id);
    return comparisonCard({ ...view, address }, viewer.words);
  },
} satisfies Pictures;
