import { largeFamilies } from '../privacy/floor.ts';
import { countOutcomes } from '../trial/echo.ts';
import type { Trial } from '../trial/trial.ts';
import type { JobFamily, Member } from '../workspace/workspace.ts';

/** A prompt of a tree with what came of it. */
export interface TriedBranch {
  readonly shareId: string;
  /** The job family it was written for. */
  readonly jobFamilyId: string | null;
  readonly trials: readonly Trial[];
}

/** Which branch serves a job family best, and how well. */
export interface BestBranch {
  readonly jobFamilyId: string;
  readonly shareId: string;
  readonly how: 'asItIs' | 'mostly' | 'withChanges';
}

/**
 * For each job family, by its place in the list, the branch that did best there: by the trials of a prompt written for
 * that family, whoever made them, and by those of its people, unless they are so few that this would name them. A
 * family in which nothing worked has none. It is a branch that is weighed, never who tried it.
 */
export function bestBranches(
  branches: readonly TriedBranch[],
  members: readonly Member[],
  families: readonly JobFamily[],
): readonly BestBranch[] {
  const familyOf = new Map(members.map((member) => [member.id, member.jobFamilyId]));
  const large = largeFamilies(members.map((member) => member.jobFamilyId));
  const tried = branches.filter((branch) => branch.trials.length > 0);
  return families.flatMap(({ id }) => {
    const counts = (trial: Trial, branch: TriedBranch): boolean =>
      branch.jobFamilyId === id ||
      (large.has(id) && trial.memberId !== null && familyOf.get(trial.memberId) === id);
    const weighed = tried.map((branch) => ({
      shareId: branch.shareId,
      outcomes: countOutcomes(branch.trials.filter((trial) => counts(trial, branch))),
    }));
    const [best] = weighed.toSorted((one, other) => worth(other.outcomes) - worth(one.outcomes));
    if (best === undefined || worth(best.outcomes) <= 0) return [];
    return [{ jobFamilyId: id, shareId: best.shareId, how: howWell(best.outcomes) }];
  });
}

type Outcomes = ReturnType<typeof countOutcomes>;

/** One that works outweighs one that has to be adapted, and a failure undoes a success. */
function worth({ works, worksWithChanges, doesNotWork }: Outcomes): number {
  return works + worksWithChanges / 2 - doesNotWork;
}

function howWell({ works, worksWithChanges, doesNotWork }: Outcomes): BestBranch['how'] {
  if (doesNotWork > 0) return 'mostly';
  return works >= worksWithChanges ? 'asItIs' : 'withChanges';
}
