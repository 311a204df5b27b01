import { buildNetwork, type Network } from '../../../src/domain/bridger/network.ts';
import { randomOf, shuffled } from '../../../src/domain/bridger/random.ts';

/** What is moved about: the people, or communities taken as one. `inside` is twice the weight within each. */
interface Level {
  readonly network: Network;
  readonly inside: Float64Array;
}

/**
 * Communities found by moving people to where their ties are, then communities likewise, as long as modularity grows.
 * Gives a number from 0 a person. People are taken in an order drawn from `seed`. Blondel, Guillaume, Lambiotte and
 * Lefebvre, "Fast unfolding of communities in large networks", Journal of Statistical Mechanics (2008).
 */
export function communities(network: Network, seed: number): Int32Array {
  let level: Level = { network, inside: new Float64Array(network.size) };
  let found = Int32Array.from({ length: network.size }, (_, person) => person);
  for (;;) {
    const moved = numbered(movePeople(level, seed));
    if (moved.count === level.network.size) return found;
    found = found.map((group) => moved.groups[group]!);
    level = foldedInto(level, moved.groups, moved.count);
  }
}

function movePeople({ network, inside }: Level, seed: number): Int32Array {
  const { size, starts, counterparts, weights } = network;
  const groups = Int32Array.from({ length: size }, (_, person) => person);
  const strength = strengths({ network, inside });
  const total = strength.reduce((sum, one) => sum + one, 0);
  const held = strength.slice();
  const order = shuffled([...groups], randomOf(seed));
  for (let moves = 1; moves > 0;) {
    moves = 0;
    for (const person of order) {
      const toward = new Map([[groups[person]!, 0]]);
      for (let k = starts[person]!; k < starts[person + 1]!; k++) {
        const group = groups[counterparts[k]!]!;
        toward.set(group, (toward.get(group) ?? 0) + weights[k]!);
      }
      held[groups[person]!]! -= strength[person]!;
      const best = bestOf(toward, held, strength[person]! / total, groups[person]!);
      held[best]! += strength[person]!;
      if (best !== groups[person]) moves += 1;
      groups[person] = best;
    }
  }
  return groups;
}

/** A gain as small as rounding would have people move for ever. */
const NOTHING = 1e-12;

function bestOf(toward: ReadonlyMap<number, number>, held: Float64Array, part: number, own: number): number {
  let best = own;
  let gain = (toward.get(own) ?? 0) - held[own]! * part;
  for (const [group, weight] of toward) {
    const worth = weight - held[group]! * part;
    if (worth > gain + NOTHING) [best, gain] = [group, worth];
  }
  return best;
}

function numbered(groups: Int32Array): { readonly groups: Int32Array; readonly count: number } {
  const names = new Map<number, number>();
  for (const group of groups) if (!names.has(group)) names.set(group, names.size);
  return { groups: groups.map((group) => names.get(group)!), count: names.size };
}

function foldedInto({ network, inside }: Level, groups: Int32Array, count: number): Level {
  const folded = new Float64Array(count);
  const [from, to, weight]: [number[], number[], number[]] = [[], [], []];
  for (let person = 0; person < network.size; person++) {
    folded[groups[person]!]! += inside[person]!;
    for (let k = network.starts[person]!; k < network.starts[person + 1]!; k++) {
      const other = network.counterparts[k]!;
      if (groups[other] === groups[person]) folded[groups[person]!]! += network.weights[k]!;
      else if (person < other) {
        from.push(groups[person]!);
        to.push(groups[other]!);
        weight.push(network.weights[k]!);
      }
    }
  }
  return { network: buildNetwork(count, { from, to, weight }), inside: folded };
}

function strengths({ network, inside }: Level): Float64Array {
  return inside.map(
    (own, person) =>
      own +
      network.weights
        .subarray(network.starts[person]!, network.starts[person + 1]!)
        .reduce((sum, weight) => sum + weight, 0),
  );
}

/**
 * How much more weight stays within the groups than chance would have it, from −0.5 to 1. `groups` holds one number a
 * person. Newman and Girvan, "Finding and evaluating community structure in networks", Physical Review E 69 (2004).
 */
export function modularity(network: Network, groups: ArrayLike<number>): number {
  const within = new Map<number, number>();
  const held = new Map<number, number>();
  let total = 0;
  for (let person = 0; person < network.size; person++)
    for (let k = network.starts[person]!; k < network.starts[person + 1]!; k++) {
      const group = groups[person]!;
      const weight = network.weights[k]!;
      total += weight;
      held.set(group, (held.get(group) ?? 0) + weight);
      if (groups[network.counterparts[k]!] === group) within.set(group, (within.get(group) ?? 0) + weight);
    }
  return [...held].reduce(
    (sum, [group, weight]) => sum + (within.get(group) ?? 0) / total - (weight / total) ** 2,
    0,
  );
}
