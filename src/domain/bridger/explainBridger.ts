import type { Network } from './network.ts';

/** Why someone would suit, without a figure; `families` are the numbers that were given. */
export type BridgerReason =
  | { readonly is: 'meetsJobs'; readonly families: readonly number[] }
  | { readonly is: 'joinsJobs'; readonly families: readonly [number, number] }
  | { readonly is: 'knowsOwnJob'; readonly family: number }
  | { readonly is: 'meetsColleagues' }
  | { readonly is: 'othersWouldSuit' };

/** From what part of the strongest a tie with a job is a regular one. */
const REGULAR = 0.1;

/** How many ties there are from each job to each other. */
export type BetweenJobs = ReadonlyMap<number, ReadonlyMap<number, number>>;

export function tiesBetweenJobs(network: Network, families: ArrayLike<number>): BetweenJobs {
  const between = new Map<number, Map<number, number>>();
  for (let person = 0; person < network.size; person++) {
    const own = between.get(families[person]!) ?? new Map<number, number>();
    between.set(families[person]!, own);
    for (let k = network.starts[person]!; k < network.starts[person + 1]!; k++) {
      const family = families[network.counterparts[k]!]!;
      own.set(family, (own.get(family) ?? 0) + 1);
    }
  }
  return between;
}

/** The jobs that someone meets regularly, and the two among them that fewest others join. */
export function explainBridger(
  network: Network,
  families: ArrayLike<number>,
  between: BetweenJobs,
  person: number,
): readonly BridgerReason[] {
  const jobs = jobsMet(network, families, person);
  if (jobs.length === 0) return [{ is: 'meetsColleagues' }];
  if (jobs.length < 2) return jobs.map((family) => ({ is: 'knowsOwnJob', family }));
  return [
    { is: 'meetsJobs', families: jobs },
    { is: 'joinsJobs', families: leastJoined(jobs, between) },
  ];
}

function jobsMet(network: Network, families: ArrayLike<number>, person: number): readonly number[] {
  const met = new Map<number, number>();
  for (let k = network.starts[person]!; k < network.starts[person + 1]!; k++) {
    const family = families[network.counterparts[k]!]!;
    if (family >= 0) met.set(family, (met.get(family) ?? 0) + network.weights[k]!);
  }
  const regular = Math.max(0, ...met.values()) * REGULAR;
  return [...met.keys()].filter((family) => met.get(family)! >= regular).toSorted((a, b) => a - b);
}

function leastJoined(jobs: readonly number[], between: BetweenJobs): readonly [number, number] {
  const pairs = jobs.flatMap((one, at) => jobs.slice(at + 1).map((other) => [one, other] as const));
  const joined = ([one, other]: readonly [number, number]): number => between.get(one)?.get(other) ?? 0;
  return pairs.reduce((least, pair) => (joined(pair) < joined(least) ? pair : least));
}
