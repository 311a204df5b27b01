import type { Share } from '../share/share.ts';
import type { Trial } from '../trial/trial.ts';
import type { Finding } from './comparison.ts';
import { shareSearchText } from '../search/searchText.ts';
import { stemsOf } from '../text/words.ts';

/** One thing that somebody saw of a tool on the task. */
export interface Seen {
  readonly text: string;
  /** The share that says it, or that the try is of; null for what was told on the comparison itself. */
  readonly shareId: string | null;
  readonly from: 'share' | 'trial' | 'finding';
  /** Null without a name. */
  readonly authorId: string | null;
}

/** All that is known of one tool on the task. */
export interface ToolOnBench {
  readonly toolId: string;
  readonly works: readonly Seen[];
  readonly fails: readonly Seen[];
  readonly costs: readonly Seen[];
  readonly trials: number;
}

/** What a comparison is assembled from. */
export interface BenchFacts {
  readonly shares: readonly Share[];
  /** Of these shares, oldest first. */
  readonly trials: readonly Trial[];
  readonly findings: readonly Finding[];
  /** The tool that an id stands for today. */
  readonly toolOf: (toolId: string) => string;
}

/**
 * Puts side by side what shares, tries and findings say of each tool, the tool most tried first. A failure is told like
 * a success; nothing is added up into a verdict.
 */
export function assembleBench({ shares, trials, findings, toolOf }: BenchFacts): readonly ToolOnBench[] {
  const tried = Map.groupBy(trials, ({ shareId }) => shareId);
  const bench = new Map<string, { works: Seen[]; fails: Seen[]; costs: Seen[]; trials: number }>();
  const of = (toolId: string) =>
    bench.getOrInsertComputed(toolOf(toolId), () => ({ works: [], fails: [], costs: [], trials: 0 }));
  for (const share of shares)
    for (const toolId of new Set(share.toolIds.map(toolOf))) {
      const own = tried.get(share.id) ?? [];
      const tool = of(toolId);
      tool.works.push(...worksIn(share, own));
      tool.fails.push(...failsIn(share, own));
      tool.costs.push(...seenIn(share, share.cost));
      tool.trials += own.length;
    }
  for (const finding of findings) {
    const tool = of(finding.toolId);
    tool.works.push(...foundIn(finding, finding.works));
    tool.fails.push(...foundIn(finding, finding.fails));
    tool.costs.push(...foundIn(finding, finding.cost));
    tool.trials += 1;
  }
  return [...bench]
    .map(([toolId, told]) => ({ toolId, ...told }))
    .toSorted((one, other) => other.trials - one.trials);
}

function worksIn(share: Share, trials: readonly Trial[]): readonly Seen[] {
  const seen = share.kind === 'success' ? seenIn(share, share.title) : [];
  return [...seen, ...triedIn(trials.filter(({ outcome }) => outcome !== 'doesNotWork'))];
}

function failsIn(share: Share, trials: readonly Trial[]): readonly Seen[] {
  const seen = share.kind === 'success' ? [] : seenIn(share, share.title);
  const failed = triedIn(trials.filter(({ outcome }) => outcome === 'doesNotWork'));
  return [...seen, ...seenIn(share, share.limits), ...failed];
}

function seenIn({ id, authorId }: Share, text: string | null): readonly Seen[] {
  return text === null ? [] : [{ text, shareId: id, from: 'share', authorId }];
}

/** Only what was said in words: the outcomes alone are on the share's own page. Who tried is not told here. */
function triedIn(trials: readonly Trial[]): readonly Seen[] {
  return trials.flatMap(({ line, shareId }) =>
    line === null ? [] : [{ text: line, shareId, from: 'trial' as const, authorId: null }],
  );
}

function foundIn({ authorId }: Finding, text: string | null): readonly Seen[] {
  return text === null ? [] : [{ text, shareId: null, from: 'finding', authorId }];
}

/** How much of a task's words a share must hold to be put on its bench, and to be offered to it. */
const ASSEMBLED = 0.6;
const OFFERED = 0.3;

/** Whether a share speaks of a task: enough of its words to be assembled, some of them, or too few. */
export function speaksOf(task: string, share: Share): 'assembled' | 'offered' | null {
  const wanted = new Set(stemsOf(task));
  if (wanted.size === 0) return null;
  const said = new Set(shareSearchText(share).split(/\s+/));
  const part = [...wanted].filter((word) => said.has(word)).length / wanted.size;
  if (part >= ASSEMBLED) return 'assembled';
  return part >= OFFERED ? 'offered' : null;
}
