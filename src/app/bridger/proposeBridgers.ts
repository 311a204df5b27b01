import { chooseBridgers } from '../../domain/bridger/chooseBridgers.ts';
import { explainBridger, tiesBetweenJobs, type BridgerReason } from '../../domain/bridger/explainBridger.ts';
import { buildNetwork } from '../../domain/bridger/network.ts';
import { randomOf } from '../../domain/bridger/random.ts';

/** Someone who may be asked; `jobFamily` is null when it is not known. */
export interface Colleague {
  readonly id: string;
  readonly jobFamily: string | null;
}

/** Two who work with one another. */
export interface Tie {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
}

export interface Proposal {
  readonly people: readonly Colleague[];
  /** Of these people; others are passed over, as those of someone who objects. */
  readonly ties: readonly Tie[];
  readonly size: number;
  readonly accepted: readonly string[];
  readonly refused: readonly string[];
  readonly seed: number;
}

/** A reason with the jobs by name. */
export type Reason =
  | { readonly is: 'meetsJobs'; readonly jobs: readonly string[] }
  | { readonly is: 'joinsJobs'; readonly jobs: readonly [string, string] }
  | { readonly is: 'knowsOwnJob'; readonly job: string }
  | { readonly is: 'meetsColleagues' }
  | { readonly is: 'othersWouldSuit' };

/** Someone of the set, with why, and others who would suit. */
export interface ProposedBridger extends Colleague {
  readonly reasons: readonly Reason[];
  readonly alternates: readonly string[];
}

/** A set of people to ask, by job then by id, so that its order says nothing of anyone. */
export interface ProposedSet {
  readonly bridgers: readonly ProposedBridger[];
  /** Whether other sets are exactly as good: this one was drawn among them. */
  readonly isDrawn: boolean;
}

/** Fewer people than this are asked whom they ask, never looked at through their ties. */
export const FEWEST_PEOPLE = 12;

/** Chooses a set from ties, and says why in facts without figures. Nothing is stored. */
export function proposeBridgers({ people, ties, size, accepted, refused, seed }: Proposal): ProposedSet {
  const jobs = [...new Set(people.flatMap(({ jobFamily }) => jobFamily ?? []))].toSorted();
  const jobNumber = new Map(jobs.map((job, at) => [job, at]));
  const number = new Map(people.map(({ id }, at) => [id, at]));
  const families = Int32Array.from(people, ({ jobFamily }) => jobNumber.get(jobFamily ?? '') ?? -1);
  const known = ties.filter(({ a, b }) => number.has(a) && number.has(b));
  const network = buildNetwork(people.length, {
    from: known.map(({ a }) => number.get(a)!),
    to: known.map(({ b }) => number.get(b)!),
    weight: known.map(({ weight }) => weight),
  });
  const numbersOf = (ids: readonly string[]): readonly number[] => ids.flatMap((id) => number.get(id) ?? []);
  const chosen = chooseBridgers({
    network,
    families,
    size,
    accepted: numbersOf(accepted),
    refused: new Set(numbersOf(refused)),
    random: randomOf(seed),
  });
  const between = tiesBetweenJobs(network, families);
  const bridgers = chosen.map(({ person, alternates }): ProposedBridger => {
    const reasons = explainBridger(network, families, between, person);
    return {
      ...people[person]!,
      reasons: named(alternates.length > 0 ? [...reasons, { is: 'othersWouldSuit' }] : reasons, jobs),
      alternates: alternates.map((one) => people[one]!.id),
    };
  });
  return { bridgers: bridgers.toSorted(byJob), isDrawn: chosen.some(({ hasEqual }) => hasEqual) };
}

function named(reasons: readonly BridgerReason[], jobs: readonly string[]): readonly Reason[] {
  const name = (family: number): string => jobs[family]!;
  return reasons.map((reason): Reason => {
    switch (reason.is) {
      case 'meetsJobs':
        return { is: 'meetsJobs', jobs: reason.families.map(name) };
      case 'joinsJobs':
        return { is: 'joinsJobs', jobs: [name(reason.families[0]), name(reason.families[1])] };
      case 'knowsOwnJob':
        return { is: 'knowsOwnJob', job: name(reason.family) };
      default:
        return reason;
    }
  });
}

function byJob(one: ProposedBridger, other: ProposedBridger): number {
  return (one.jobFamily ?? '').localeCompare(other.jobFamily ?? '') || one.id.localeCompare(other.id);
}
