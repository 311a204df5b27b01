import { SMALLEST_GROUP } from '../privacy/floor.ts';

/** What is counted of a job family: things, never people. */
export interface Coverage {
  readonly useCases: number;
  readonly trials: number;
  readonly openQuestions: number;
}

/** One line of the map: a job family, or those too small to be shown alone, together. */
export interface CoverageRow extends Coverage {
  readonly is: 'family' | 'others';
  /** One for a family; for the others several, or none: people without a job, or jobs of which nothing is told. */
  readonly jobFamilyIds: readonly string[];
}

/** What the map is drawn from; null stands for no job family. */
export interface CoverageFacts {
  /** Every job family of the space, in its order. */
  readonly families: readonly string[];
  /** The job family of each member. */
  readonly members: readonly (string | null)[];
  readonly of: (jobFamilyId: string | null) => Coverage;
}

interface Group extends Coverage {
  readonly id: string | null;
  readonly people: number;
}

/**
 * The map by job family. Families of fewer than five people are told together as the others; while those are fewer
 * than five, the smallest family joins them, so that no line and no difference between lines tells of fewer people.
 */
export function coverageOf(facts: CoverageFacts): readonly CoverageRow[] {
  const groups = groupsOf(facts);
  const small = groups.filter(({ id, people }) => id === null || people < SMALLEST_GROUP);
  const large = groups.filter((group) => !small.includes(group));
  while (small.length > 0 && peopleIn(small) < SMALLEST_GROUP && large.length > 0)
    small.push(...large.splice(large.indexOf(smallestOf(large)), 1));
  const inOrder = groups.filter((group) => small.includes(group));
  const rows = large.map((group): CoverageRow => ({ is: 'family', ...told([group]) }));
  return inOrder.length === 0 ? rows : [...rows, others(inOrder)];
}

/** Those that have told, tried and asked nothing are not named: it would be said of each. */
function others(groups: readonly Group[]): CoverageRow {
  const row = told(groups);
  return { is: 'others', ...row, jobFamilyIds: isEmpty(row) ? [] : row.jobFamilyIds };
}

/** Job families of the map that have told nothing yet. Of fewer than five people, this would be said of each. */
export function closedDoors(facts: CoverageFacts): readonly string[] {
  return coverageOf(facts)
    .filter(({ is, useCases }) => is === 'family' && useCases === 0)
    .flatMap(({ jobFamilyIds }) => jobFamilyIds);
}

/** Families where nobody is and nothing is told are left out. */
function groupsOf({ families, members, of }: CoverageFacts): readonly Group[] {
  return [...families, null]
    .map((id) => ({ id, people: members.filter((family) => family === id).length, ...of(id) }))
    .filter(({ people, ...coverage }) => people > 0 || !isEmpty(coverage));
}

function isEmpty({ useCases, trials, openQuestions }: Coverage): boolean {
  return useCases + trials + openQuestions === 0;
}

function peopleIn(groups: readonly Group[]): number {
  return sum(groups, ({ people }) => people);
}

function smallestOf(groups: readonly Group[]): Group {
  return groups.reduce((one, other) => (other.people < one.people ? other : one));
}

function told(groups: readonly Group[]): Omit<CoverageRow, 'is'> {
  return {
    jobFamilyIds: groups.flatMap(({ id }) => id ?? []),
    useCases: sum(groups, ({ useCases }) => useCases),
    trials: sum(groups, ({ trials }) => trials),
    openQuestions: sum(groups, ({ openQuestions }) => openQuestions),
  };
}

function sum(groups: readonly Group[], of: (group: Group) => number): number {
  return groups.reduce((total, group) => total + of(group), 0);
}
