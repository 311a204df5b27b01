import type { Share } from '../share/share.ts';
import { nearFamilies } from '../workspace/nearFamilies.ts';

/** Ways in that a newcomer is shown. */
export const WAYS_IN = 3;

/** A share that may be someone's way in. */
export interface WayInCandidate {
  readonly share: Share;
  /** Job families of those for whom it worked, without repeats. */
  readonly familiesThatTried: readonly string[];
}

/**
 * Chooses three use cases for a job: first what colleagues made work and whose limits are told, in that job, then in
 * the closest ones; then what is left. A tool already chosen gives way to another at the same distance. Without a job,
 * what most jobs tried comes first. Who shared never counts.
 */
export function chooseWaysIn(
  jobFamilyId: string | null,
  candidates: readonly WayInCandidate[],
): readonly WayInCandidate[] {
  const near = jobFamilyId === null ? [] : nearFamilies(jobFamilyId);
  const chosen: WayInCandidate[] = [];
  const left = new Set(candidates.filter(({ share }) => share.kind === 'success'));
  while (chosen.length < WAYS_IN && left.size > 0) {
    const tools = new Set(chosen.flatMap(({ share }) => share.toolIds));
    const worth = (one: WayInCandidate): number => worthOf(one, jobFamilyId, near, tools);
    const best = [...left].reduce((one, other) => (worth(other) > worth(one) ? other : one));
    chosen.push(best);
    left.delete(best);
  }
  return chosen;
}

function worthOf(
  { share, familiesThatTried }: WayInCandidate,
  own: string | null,
  near: readonly string[],
  tools: ReadonlySet<string>,
): number {
  const families = [share.jobFamilyId, ...familiesThatTried];
  return (
    (own !== null && families.includes(own) ? 16 : families.some((id) => near.includes(id ?? '')) ? 8 : 0) +
    (familiesThatTried.length > 0 ? 6 : 0) +
    (share.limits === null ? 0 : 4) +
    (share.toolIds.some((tool) => tools.has(tool)) ? 0 : 3) +
    Math.min(familiesThatTried.length, 2) +
    (share.prompt === null ? 0 : 1)
  );
}
