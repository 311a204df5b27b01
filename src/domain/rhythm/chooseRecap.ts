import type { Share } from '../share/share.ts';
import type { Trial } from '../trial/trial.ts';
import type { RecapPick, RecapReason } from './recap.ts';

export const RECAP_SIZE = 5;

/** One share that may enter the recap, with what is known of it. */
export interface RecapCandidate {
  readonly share: Share;
  readonly trials: readonly Trial[];
  /** Job families of those who tried it, without repeats. */
  readonly familiesThatTried: readonly string[];
}

/** What the choice looks at. Nothing here says who shared, or how often. */
export interface RecapChoice {
  /** Published in the week. */
  readonly ofTheWeek: readonly RecapCandidate[];
  /** Older ones, from which a thin week is completed. */
  readonly older: readonly RecapCandidate[];
  /** Job families present in the space, to say which have not tried an older share yet. */
  readonly families: readonly string[];
  /** Tools already seen before this week. */
  readonly knownTools: ReadonlySet<string>;
}

/**
 * Chooses at most five use cases and says why each one. Greedy: the next pick is the one that adds most
 * to those already chosen (another job family, another tool), then the better tried, then the better told.
 * The author never counts. Equal candidates keep the order in which they were published.
 */
export function chooseRecap(choice: RecapChoice): readonly RecapPick[] {
  const chosen = pickDiverse(choice.ofTheWeek, [], RECAP_SIZE);
  const fresh = chosen.map((one) => ({ shareId: one.share.id, reasons: reasonsFor(one, chosen, choice) }));
  const room = RECAP_SIZE - chosen.length;
  return room === 0 ? fresh : [...fresh, ...olderPicks(choice, chosen, room)];
}

function olderPicks(
  choice: RecapChoice,
  chosen: readonly RecapCandidate[],
  room: number,
): readonly RecapPick[] {
  const untried = choice.older.filter((one) => familyThatHasNotTried(one, choice.families) !== null);
  return pickDiverse(untried, chosen, room).map((one) => ({
    shareId: one.share.id,
    reasons: [
      { is: 'olderNotTriedBy', jobFamilyId: familyThatHasNotTried(one, choice.families) ?? '' },
      ...qualities(one),
    ],
  }));
}

function pickDiverse(
  candidates: readonly RecapCandidate[],
  beside: readonly RecapCandidate[],
  room: number,
): readonly RecapCandidate[] {
  const chosen: RecapCandidate[] = [];
  const left = new Set(candidates);
  while (chosen.length < room && left.size > 0) {
    const best = bestOf([...left], [...beside, ...chosen]);
    chosen.push(best);
    left.delete(best);
  }
  return chosen;
}

function bestOf(candidates: readonly RecapCandidate[], chosen: readonly RecapCandidate[]): RecapCandidate {
  const families = new Set(chosen.map((one) => one.share.jobFamilyId));
  const tools = new Set(chosen.flatMap((one) => one.share.toolIds));
  const worth = (one: RecapCandidate): number =>
    (families.has(one.share.jobFamilyId) ? 0 : 4) +
    (one.share.toolIds.some((tool) => !tools.has(tool)) ? 3 : 0) +
    Math.min(one.familiesThatTried.length, 3) +
    (one.share.limits === null ? 0 : 2) +
    (one.share.prompt === null ? 0 : 1);
  return candidates.reduce((best, one) => (worth(one) > worth(best) ? one : best));
}

function reasonsFor(
  one: RecapCandidate,
  chosen: readonly RecapCandidate[],
  choice: RecapChoice,
): readonly RecapReason[] {
  const { share } = one;
  const before = new Set(chosen.slice(0, chosen.indexOf(one)).flatMap((other) => other.share.toolIds));
  const newTool = share.toolIds.find((tool) => !choice.knownTools.has(tool) && !before.has(tool));
  const alone = chosen.every((other) => other === one || other.share.jobFamilyId !== share.jobFamilyId);
  return [
    ...qualities(one),
    ...(newTool === undefined ? [] : [{ is: 'newTool', tool: newTool } as const]),
    ...(alone && share.jobFamilyId !== null
      ? [{ is: 'onlyOneOfItsJob', jobFamilyId: share.jobFamilyId } as const]
      : []),
  ].slice(0, 3);
}

function qualities(one: RecapCandidate): readonly RecapReason[] {
  const { share, trials, familiesThatTried } = one;
  const reasons: RecapReason[] = [];
  if (share.kind === 'failure') reasons.push({ is: 'usefulFailure' });
  if (share.kind === 'caution') reasons.push({ is: 'caution' });
  if (familiesThatTried.length > 1)
    reasons.push({ is: 'crossesJobs', jobFamilies: familiesThatTried.length });
  else if (trials.length > 0) reasons.push({ is: 'triedByPeers', trials: trials.length });
  if (share.limits !== null) reasons.push({ is: 'saysItsLimits' });
  if (share.prompt !== null) reasons.push({ is: 'hasPrompt' });
  return reasons;
}

/** The first job family of the space, other than the share's own, where nobody has tried it yet. */
function familyThatHasNotTried(one: RecapCandidate, families: readonly string[]): string | null {
  const known = new Set([one.share.jobFamilyId, ...one.familiesThatTried]);
  return families.find((family) => !known.has(family)) ?? null;
}
