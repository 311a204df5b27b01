import type { Network } from './network.ts';

/** Bridgers of one job family, at most. */
export const MOST_PER_FAMILY = 3;

/** What a Bridger in reach is worth to a colleague: the first, the second, any other; more when of their own job. */
const FIRST = 3;
const SECOND = 2;
const OTHER = 1;
const OWN_JOB = 1;

/** From what part of the chosen one's worth another person is said to suit as well. */
const NEARLY = 0.9;
const MOST = 2 ** 31 - 1;

/** Who would add most to those chosen, all equal, and who nearly as much. */
interface Best {
  readonly equals: readonly number[];
  readonly nearly: readonly number[];
}

/** Whom the set that is being chosen reaches; what each would add is forgotten with it. */
export interface Cover {
  add(person: number): void;
  /** Null when nobody may be added. */
  best(): Best | null;
}

/** Nobody is covered yet. Those `notToAdd` may not be added: they are reached like anyone else. */
export function openCover(network: Network, families: ArrayLike<number>, notToAdd: Iterable<number>): Cover {
  const { size, starts, counterparts } = network;
  const inReach = new Uint8Array(size);
  const hasOwn = new Uint8Array(size);
  const taken = new Uint8Array(size);
  for (const person of notToAdd) taken[person] = 1;
  const perFamily = new Map<number, number>();

  const wanted = (reached: number, by: number): number => {
    const first = inReach[reached] === 0 ? FIRST : inReach[reached] === 1 ? SECOND : OTHER;
    return hasOwn[reached] === 0 && families[reached] === families[by] && families[by]! >= 0
      ? first + OWN_JOB
      : first;
  };
  const worthOf = (person: number): number => {
    let worth = wanted(person, person);
    for (let k = starts[person]!; k < starts[person + 1]!; k++) worth += wanted(counterparts[k]!, person);
    return worth;
  };
  const reach = (reached: number, by: number): void => {
    if (inReach[reached]! < 2) inReach[reached]! += 1;
    if (families[reached] === families[by] && families[by]! >= 0) hasOwn[reached] = 1;
  };
  const mayAdd = (person: number): boolean =>
    taken[person] === 0 &&
    starts[person + 1]! > starts[person]! &&
    (families[person]! < 0 || (perFamily.get(families[person]!) ?? 0) < MOST_PER_FAMILY);

  // What a person adds only lessens as others are chosen: what was worth less than the bar before still is.
  const worth = new Int32Array(size).fill(MOST);
  const freshen = (person: number, bar: number): number => {
    if (worth[person]! >= bar) worth[person] = mayAdd(person) ? worthOf(person) : -1;
    return worth[person]!;
  };

  return {
    add(person) {
      taken[person] = 1;
      worth[person] = -1;
      perFamily.set(families[person]!, (perFamily.get(families[person]!) ?? 0) + 1);
      reach(person, person);
      for (let k = starts[person]!; k < starts[person + 1]!; k++) reach(counterparts[k]!, person);
    },
    best() {
      let top = size === 0 ? -1 : freshen(mostWorth(worth), 0);
      for (let person = 0; person < size; person++) top = Math.max(top, freshen(person, top * NEARLY));
      if (top < 0) return null;
      return { equals: peopleFrom(worth, top), nearly: peopleFrom(worth, Math.max(0, top * NEARLY)) };
    },
  };
}

function peopleFrom(worth: Int32Array, bar: number): readonly number[] {
  const people: number[] = [];
  for (let person = 0; person < worth.length; person++) if (worth[person]! >= bar) people.push(person);
  return people;
}

function mostWorth(worth: Int32Array): number {
  let most = 0;
  for (let person = 1; person < worth.length; person++) if (worth[person]! > worth[most]!) most = person;
  return most;
}
