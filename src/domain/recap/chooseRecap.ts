import type { Share } from '../share/share.ts';
import type { Trial } from '../trial/trial.ts';
import type { RecapEdit, RecapPick, RecapReason } from './recap.ts';

export const RECAP_SIZE = 5;
/** In a week without shares, so many older ones come back. */
const REVIVED = 2;

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

/** What who facilitates wants in, and wants out. */
export type RecapWish = Pick<RecapEdit, 'kept' | 'replaced' | 'removed'>;
const NO_WISH: RecapWish = { kept: [], replaced: [], removed: [] };

/**
 * Chooses at most five use cases and says why each one: those that the facilitator wants, then, greedily, the one that
 * adds most to those already chosen (another job family, another tool), then the better tried, then the better told.
 * The author never counts. Equal candidates keep the order in which they were published. When the week has none at
 * all, two older ones come back.
 */
export function chooseRecap(choice: RecapChoice, wish: RecapWish = NO_WISH): readonly RecapPick[] {
  const isSilent = choice.ofTheWeek.length === 0;
  const size = (isSilent ? REVIVED : RECAP_SIZE) - wish.removed.length;
  const kept = keptOf(choice, wish).slice(0, Math.max(size, 0));
  const { ofTheWeek, older, ...rest } = choice;
  const left = { ...rest, ofTheWeek: leftOf(ofTheWeek, wish), older: leftOf(older, wish) };
  const wanted = kept.map((one) => ({
    shareId: one.share.id,
    reasons: [{ is: 'chosenByFacilitator' } as const, ...qualities(one)].slice(0, 3),
  }));
  const room = Math.max(size - kept.length, 0);
  return [...wanted, ...(isSilent ? revivedPicks(left, kept, room) : freshPicks(left, kept, room))];
}

function keptOf(choice: RecapChoice, { kept }: RecapWish): readonly RecapCandidate[] {
  const all = new Map([...choice.older, ...choice.ofTheWeek].map((one) => [one.share.id, one]));
  return kept.flatMap((id) => all.get(id) ?? []);
}

function leftOf(candidates: readonly RecapCandidate[], wish: RecapWish): readonly RecapCandidate[] {
  const gone = new Set([...wish.kept, ...wish.replaced, ...wish.removed]);
  return candidates.filter((one) => !gone.has(one.share.id));
}

function freshPicks(
  choice: RecapChoice,
  kept: readonly RecapCandidate[],
  size: number,
): readonly RecapPick[] {
  const picked = pickDiverse(choice.ofTheWeek, kept, size);
  const chosen = [...kept, ...picked];
  const fresh = picked.map((one) => ({ shareId: one.share.id, reasons: reasonsFor(one, chosen, choice) }));
  const room = size - picked.length;
  return room === 0 ? fresh : [...fresh, ...olderPicks(choice, chosen, room)];
}

function revivedPicks(
  choice: RecapChoice,
  kept: readonly RecapCandidate[],
  size: number,
): readonly RecapPick[] {
  return pickDiverse(choice.older, kept, size).map((one) => ({
    shareId: one.share.id,
    reasons: [{ is: 'comesBack' } as const, ...qualities(one)].slice(0, 3),
  }));
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
