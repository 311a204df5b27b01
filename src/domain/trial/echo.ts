import { largeFamilies } from '../privacy/floor.ts';
import type { JobFamily, Member } from '../workspace/workspace.ts';
import { OUTCOMES, type Outcome, type Trial } from './trial.ts';

/** People of one job family who tried and agree to be named, by name. */
export interface NamedTriers {
  readonly jobFamilyId: string | null;
  readonly names: readonly string[];
}

/** What trials of one share say back: outcomes, who agrees to be named, and how many others. */
export interface Echo {
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly total: number;
  readonly named: readonly NamedTriers[];
  /** Job families whose unnamed triers may be told: the family has at least five people. */
  readonly unnamedFamilies: readonly string[];
  readonly unnamed: number;
}

/** Sums up the trials of one share for its card. */
export function echoOf(
  trials: readonly Trial[],
  members: readonly Member[],
  families: readonly JobFamily[],
): Echo {
  const byId = new Map(members.map((member) => [member.id, member]));
  const triers = trials.map((trial) => (trial.memberId === null ? undefined : byId.get(trial.memberId)));
  const named = triers.filter((member) => member !== undefined && member.agreesToBeNamed) as Member[];
  const unnamed = triers.filter((member) => member === undefined || !member.agreesToBeNamed);
  return {
    outcomes: countOutcomes(trials),
    total: trials.length,
    named: groupByFamily(named, families),
    unnamedFamilies: tellableFamilies(unnamed, members, families),
    unnamed: unnamed.length,
  };
}

/** Trials by outcome, all people together. */
export function countOutcomes(trials: readonly Trial[]): Readonly<Record<Outcome, number>> {
  const count = (outcome: Outcome): number => trials.filter((trial) => trial.outcome === outcome).length;
  const [works, worksWithChanges, doesNotWork] = OUTCOMES;
  return {
    works: count(works),
    worksWithChanges: count(worksWithChanges),
    doesNotWork: count(doesNotWork),
  };
}

function groupByFamily(named: readonly Member[], families: readonly JobFamily[]): readonly NamedTriers[] {
  const order = [...families.map((family) => family.id as string | null), null];
  return order
    .map((jobFamilyId) => ({
      jobFamilyId,
      names: named
        .filter((member) => member.jobFamilyId === jobFamilyId)
        .map((member) => member.name)
        .toSorted((a, b) => a.localeCompare(b, 'fr')),
    }))
    .filter((group) => group.names.length > 0);
}

function tellableFamilies(
  unnamed: readonly (Member | undefined)[],
  members: readonly Member[],
  families: readonly JobFamily[],
): readonly string[] {
  const large = largeFamilies(members.map((member) => member.jobFamilyId));
  return families
    .map((family) => family.id)
    .filter((id) => unnamed.some((member) => member?.jobFamilyId === id) && large.has(id));
}
