// `npm run eval:bridgers`: how far a habit goes from the set that is chosen, beside those with the most counterparts.
import { chooseBridgers } from '../src/domain/bridger/chooseBridgers.ts';
import type { Network } from '../src/domain/bridger/network.ts';
import { randomOf, shuffled, type Random } from '../src/domain/bridger/random.ts';
import { CONTAGIONS, type Contagion } from './bridgers/contagion.ts';
import type { Organisation } from './bridgers/organisation.ts';
import { invented, labelledNetworks } from './bridgers/organisations.ts';

const SEED = 20_261_124;
/** Sets drawn for each network, and how often each is let spread. */
const SETS = 12;
const RUNS = 100;
const REFUSALS = 0.4;
/** Smaller groups are not looked at alone. */
const GROUP = 5;

const organisations = [...labelledNetworks(), ...invented()];

const sizeFor = ({ network }: Organisation): number => (network.size < 40 ? 4 : 8);

type Choose = (organisation: Organisation, random: Random) => readonly number[];

const ours: Choose = (organisation, random) =>
  choose(organisation, [], new Set(), sizeFor(organisation), random);

function choose(
  { network, families }: Organisation,
  accepted: readonly number[],
  refused: ReadonlySet<number>,
  size: number,
  random: Random,
): readonly number[] {
  return chooseBridgers({ network, families, accepted, refused, size, random }).map(({ person }) => person);
}

/** The bar to compare with: as many people, those with the most distinct counterparts, equals drawn. */
const hubs: Choose = (organisation, random) => {
  const people = shuffled([...organisation.families.keys()], random);
  return people
    .toSorted((a, b) => reachOf(organisation.network, b) - reachOf(organisation.network, a))
    .slice(0, ours(organisation, random).length);
};

/** Each one asked says no with that chance, once and for all; with refill, others are asked until enough said yes. */
const withRefusals =
  (refill: boolean): Choose =>
  (organisation, random) => {
    const refused = new Set<number>();
    let accepted: readonly number[] = [];
    for (let round = 0; round < (refill ? 50 : 1) && accepted.length < sizeFor(organisation); round++) {
      const known = new Set(accepted);
      const asked = choose(organisation, accepted, refused, sizeFor(organisation), random);
      if (asked.length === accepted.length) break;
      for (const person of asked) {
        if (known.has(person)) continue;
        if (random() < REFUSALS) refused.add(person);
        else accepted = [...accepted, person];
      }
    }
    return accepted;
  };

/** How many a habit reaches: of all, and in the job where it reaches least; each with its standard error. */
interface Reach {
  readonly mean: number;
  readonly error: number;
  readonly least: number;
}

/** How many distinct counterparts a person has. */
function reachOf({ starts }: Network, person: number): number {
  return starts[person + 1]! - starts[person]!;
}

function reachOfSets(organisation: Organisation, contagion: Contagion, by: Choose, seed: number): Reach {
  const groups = groupsOf(organisation);
  const perSet: number[] = [];
  const perGroup = groups.map(() => 0);
  for (let set = 0; set < SETS; set++) {
    const random = randomOf(seed + set);
    const chosen = by(organisation, random);
    let sum = 0;
    for (let run = 0; run < RUNS; run++) {
      const has = contagion(organisation, chosen, random);
      for (const one of has) sum += one;
      groups.forEach((people, at) => {
        perGroup[at]! += people.reduce((count, person) => count + has[person]!, 0) / people.length;
      });
    }
    perSet.push(sum / RUNS);
  }
  const mean = average(perSet);
  return { mean, error: errorOf(perSet), least: Math.min(...perGroup) / (SETS * RUNS) };
}

function groupsOf({ families }: Organisation): readonly (readonly number[])[] {
  const groups = Map.groupBy([...families.keys()], (person) => families[person]!);
  return [...groups.values()].filter((people) => people.length >= GROUP);
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Standard error of a mean. */
function errorOf(values: readonly number[]): number {
  const mean = average(values);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return Math.sqrt(variance / values.length);
}

/** One contagion on one network. */
interface Cell {
  readonly contagion: string;
  readonly organisation: string;
  readonly ratio: number;
  readonly error: number;
  readonly leastRatio: number;
  readonly refilled: number;
  readonly notRefilled: number;
}

function measure(contagion: string, organisation: Organisation, seed: number): Cell {
  const spread = CONTAGIONS[contagion]!;
  const reach = (by: Choose, at: number): Reach => reachOfSets(organisation, spread, by, seed + at * SETS);
  const [own, bar] = [reach(ours, 0), reach(hubs, 1)];
  const ratio = own.mean / bar.mean;
  return {
    contagion,
    organisation: organisation.name,
    ratio,
    error: ratio * Math.hypot(own.error / own.mean, bar.error / bar.mean),
    leastRatio: own.least / bar.least,
    refilled: reach(withRefusals(true), 2).mean / own.mean,
    notRefilled: reach(withRefusals(false), 3).mean / own.mean,
  };
}

const cells = Object.keys(CONTAGIONS).flatMap((contagion, at) =>
  organisations.map((organisation, number) =>
    measure(contagion, organisation, SEED + (at * organisations.length + number) * 10 * SETS),
  ),
);

const failures: string[] = [];
function bar(name: string, value: number, least: number): string {
  if (!(value >= least)) failures.push(name);
  return value >= least ? `holds ≥ ${least}` : `MISSED ≥ ${least}`;
}

const shown = (value: number): string => value.toFixed(3);

console.log(
  `Reach of the set, beside that of those with the most distinct counterparts (1 = the same).\n${organisations.length} networks: ${organisations.map(({ name, network }) => `${name} (${network.size})`).join(', ')}.\nSeed ${SEED}, ${SETS} sets × ${RUNS} runs each.\n`,
);
for (const contagion of Object.keys(CONTAGIONS)) {
  const own = cells.filter((cell) => cell.contagion === contagion);
  const mean = average(own.map(({ ratio }) => ratio));
  const error = Math.hypot(...own.map((cell) => cell.error)) / own.length;
  const worst = own.reduce((least, cell) => (cell.ratio < least.ratio ? cell : least));
  const best = own.reduce((most, cell) => (cell.ratio > most.ratio ? cell : most));
  const least = average(own.map((cell) => cell.leastRatio));
  console.log(
    `${contagion.padEnd(24)} mean ${shown(mean)} ± ${shown(error)} ${bar(contagion, mean, 0.95)}   worst ${shown(worst.ratio)} ± ${shown(worst.error)} (${worst.organisation}), best ${shown(best.ratio)} ± ${shown(best.error)} (${best.organisation}); least reached job ${shown(least)}`,
  );
}
const worst = cells.reduce((least, cell) => (cell.ratio < least.ratio ? cell : least));
const other = cells.reduce((least, cell) => (1 / cell.ratio < 1 / least.ratio ? cell : least));
console.log(
  `\nworst case: ours keeps ${shown(worst.ratio)} ± ${shown(worst.error)} of theirs (${worst.contagion}, ${worst.organisation}); theirs keeps ${shown(1 / other.ratio)} ± ${shown(other.error / other.ratio ** 2)} of ours (${other.contagion}, ${other.organisation}): ${bar('worst case', worst.ratio, Number((1 / other.ratio).toFixed(3)))}`,
);
const refilled = average(cells.map((cell) => cell.refilled));
const notRefilled = average(cells.map((cell) => cell.notRefilled));
const worstRefilled = cells.reduce((least, cell) => (cell.refilled < least.refilled ? cell : least));
console.log(
  `refusals of 40 %: with refill ${shown(refilled)} of the reach (${bar('refill', refilled, 0.85)}; worst ${shown(worstRefilled.refilled)}, ${worstRefilled.contagion}, ${worstRefilled.organisation}), without ${shown(notRefilled)}`,
);
console.log(failures.length === 0 ? '\nEvery bar holds.' : `\nMissed: ${failures.join(', ')}.`);
process.exitCode = failures.length === 0 ? 0 : 1;
