import { idsOf, type Actor } from '../actor.ts';
import { holdsSecret } from '../../domain/privacy/holdsSecret.ts';
import { speaksOf } from '../../domain/comparison/bench.ts';
import type { Comparison, Finding } from '../../domain/comparison/comparison.ts';
import { stemsOf } from '../../domain/text/words.ts';
import { toolFromName } from '../../domain/tool/tools.ts';
import { cleanText } from '../../domain/share/check.ts';
import type { Share } from '../../domain/share/share.ts';
import {
  done,
  refused,
  together,
  wrong,
  type Desk,
  type Outcome,
  type Problems,
  type Result,
} from '../desk.ts';
import { toolNamed } from '../tool/noteTool.ts';
import type { Store } from '../ports/store.ts';
import { findShares } from '../search/findShares.ts';
import { indexComparison } from '../search/indexMemory.ts';
import { redraw, say } from '../say.ts';

/** In UTF-16 code units. */
export const LONGEST_COMPARED = { task: 300, tool: 80, works: 2_000, fails: 2_000, cost: 300 };

/** Shares looked at for a task, and put on its bench at once. */
const LOOKED_AT = 60;
const MOST_ASSEMBLED = 15;
/** Words of a task that are looked for one by one. */
const MOST_WORDS = 8;

/** Opens a comparison on a task, assembled from the shares that speak of it, and says it in the channel. */
export async function openComparison(
  desk: Desk,
  actor: Actor,
  asked: {
    readonly task: string;
    /** Made when the form was shown: sent twice, it is opened once. */
    readonly comparisonId: string;
  },
): Promise<Result<Comparison>> {
  const { workspaceId, memberId } = idsOf(actor);
  const id = asked.comparisonId;
  const task = cleanText(asked.task);
  if (task === '') return refused('emptyMessage');
  if (task.length > LONGEST_COMPARED.task) return refused('messageTooLong');
  if (holdsSecret(task)) return refused('secret');
  return together(desk, async (inside) => {
    const { store } = inside;
    const before = await store.comparisons.get(workspaceId, id);
    if (before !== null) return done(before);
    const at = inside.clock.now();
    const comparison: Comparison = { workspaceId, id, authorId: memberId, task, at };
    await store.comparisons.add(comparison);
    await indexComparison(store, workspaceId, id);
    for (const { id: shareId } of (await sharesOn(store, comparison, ['assembled'])).slice(0, MOST_ASSEMBLED))
      await store.comparisons.addShare({ workspaceId, comparisonId: id, shareId, at });
    const about = { subject: 'comparison', id } as const;
    await say(inside, { workspaceId, authorId: memberId, about });
    return done(comparison);
  });
}

/** Published shares that speak of a comparison's task as much as is asked. */
export async function sharesOn(
  store: Store,
  { workspaceId, task }: Comparison,
  how: readonly ('assembled' | 'offered')[],
): Promise<readonly Share[]> {
  const all = new Map<string, Share>();
  // Shares that hold some of the words only are not found beside those that hold them all.
  for (const typed of [task, ...stemsOf(task).slice(0, MOST_WORDS)]) {
    const { hits } = await findShares(store, { workspaceId, typed, limit: LOOKED_AT });
    const ids = hits.map(({ id }) => id);
    for (const share of await store.shares.getMany(workspaceId, ids)) all.set(share.id, share);
  }
  return [...all.values()].filter((share) => {
    const part = speaksOf(task, share);
    return share.toolIds.length > 0 && part !== null && how.includes(part);
  });
}

/** Anyone puts a share on a comparison; twice is once. */
export async function compareShare(
  desk: Desk,
  actor: Actor,
  asked: { readonly comparisonId: string; readonly shareId: string },
): Promise<Result<null>> {
  const { workspaceId } = idsOf(actor);
  const { comparisonId, shareId } = asked;
  return together(desk, async (inside) => {
    const share = await inside.store.shares.get(workspaceId, shareId);
    const comparison = await inside.store.comparisons.get(workspaceId, comparisonId);
    if (share?.status !== 'published' || comparison === null) return refused('notFound');
    await inside.store.comparisons.addShare({ workspaceId, comparisonId, shareId, at: inside.clock.now() });
    await redraw(inside, workspaceId, { subject: 'comparison', id: comparisonId });
    return done(null);
  });
}

export type FindingField = 'tool' | 'works' | 'fails' | 'cost';
export type FindingProblem = 'missing' | 'nothing' | 'tooLong' | 'secret';

/** Anyone tells what they saw of a tool; without their name if they like, which is then kept nowhere. */
export async function addFinding(
  desk: Desk,
  actor: Actor,
  asked: Readonly<Record<FindingField, string>> & {
    readonly comparisonId: string;
    readonly findingId: string;
    readonly unnamed: boolean;
  },
): Promise<Outcome<null, Problems<FindingField, FindingProblem>>> {
  const { workspaceId, memberId } = idsOf(actor);
  const { comparisonId, findingId: id } = asked;
  const [tool, works, fails, cost] = [asked.tool, asked.works, asked.fails, asked.cost].map(cleanText);
  const filled = { tool: tool ?? '', works: works ?? '', fails: fails ?? '', cost: cost ?? '' };
  const problems = problemsOf(filled);
  if (problems.size > 0) return wrong({ problems });
  return together(desk, async (inside) => {
    const { store } = inside;
    if ((await store.comparisons.get(workspaceId, comparisonId)) === null) return refused('notFound');
    const toolId = (await toolNamed(store, workspaceId, filled.tool)) ?? toolFromName(filled.tool);
    // A name that the table does not know becomes one of the space's own tools.
    await store.ownTools.addAllOnce([{ workspaceId, id: toolId, name: filled.tool }]);
    const finding: Finding = {
      workspaceId,
      id,
      comparisonId,
      authorId: asked.unnamed ? null : memberId,
      tool: filled.tool,
      toolId,
      works: filled.works || null,
      fails: filled.fails || null,
      cost: filled.cost || null,
      at: inside.clock.now(),
    };
    await store.comparisons.addFinding(finding);
    await indexComparison(store, workspaceId, comparisonId);
    await redraw(inside, workspaceId, { subject: 'comparison', id: comparisonId });
    return done(null);
  });
}

function problemsOf(told: Readonly<Record<FindingField, string>>): ReadonlyMap<FindingField, FindingProblem> {
  const problems = new Map<FindingField, FindingProblem>();
  if (toolFromName(told.tool) === '') problems.set('tool', 'missing');
  if (told.works + told.fails + told.cost === '') problems.set('works', 'nothing');
  for (const field of ['tool', 'works', 'fails', 'cost'] as const) {
    if (told[field].length > LONGEST_COMPARED[field]) problems.set(field, 'tooLong');
    else if (holdsSecret(told[field])) problems.set(field, 'secret');
  }
  return problems;
}
