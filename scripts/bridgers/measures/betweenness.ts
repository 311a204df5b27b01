import type { Network } from '../../../src/domain/bridger/network.ts';

/**
 * On how many shortest paths each person stands, each pair counted once, ties taken as equally long.
 * Brandes, "A faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25 (2001).
 */
export function betweenness(network: Network): Float64Array {
  return fromPivots(
    network,
    Int32Array.from({ length: network.size }, (_, person) => person),
  );
}

/**
 * The same, estimated from the paths that leave these people only.
 * Brandes and Pich, "Centrality estimation in large networks", International Journal of Bifurcation and Chaos 17 (2007).
 */
export function sampledBetweenness(network: Network, pivots: ArrayLike<number>): Float64Array {
  return fromPivots(network, pivots);
}

function fromPivots(network: Network, pivots: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(network.size);
  const walk = newWalk(network.size);
  for (let at = 0; at < pivots.length; at++) addPathsFrom(network, pivots[at]!, walk, sums);
  // Each pair is met from both its ends.
  const scale = network.size / (2 * pivots.length);
  return sums.map((sum) => sum * scale);
}

interface Walk {
  readonly order: Int32Array;
  readonly distance: Int32Array;
  readonly paths: Float64Array;
  readonly share: Float64Array;
}

function newWalk(size: number): Walk {
  return {
    order: new Int32Array(size),
    distance: new Int32Array(size),
    paths: new Float64Array(size),
    share: new Float64Array(size),
  };
}

function addPathsFrom(network: Network, source: number, walk: Walk, sums: Float64Array): void {
  const { starts, counterparts } = network;
  const { order, distance, paths, share } = walk;
  const met = countPaths(network, source, walk);
  share.fill(0);
  for (let at = met - 1; at > 0; at--) {
    const person = order[at]!;
    const each = (1 + share[person]!) / paths[person]!;
    for (let k = starts[person]!; k < starts[person + 1]!; k++) {
      const before = counterparts[k]!;
      if (distance[before] === distance[person]! - 1) share[before]! += paths[before]! * each;
    }
    sums[person]! += share[person]!;
  }
}

/** Breadth first; gives how many people were met. */
function countPaths({ starts, counterparts }: Network, source: number, walk: Walk): number {
  const { order, distance, paths } = walk;
  distance.fill(-1);
  paths.fill(0);
  distance[source] = 0;
  paths[source] = 1;
  order[0] = source;
  let met = 1;
  for (let at = 0; at < met; at++) {
    const person = order[at]!;
    for (let k = starts[person]!; k < starts[person + 1]!; k++) {
      const other = counterparts[k]!;
      if (distance[other] === -1) {
        distance[other] = distance[person]! + 1;
        order[met++] = other;
      }
      if (distance[other] === distance[person]! + 1) paths[other]! += paths[person]!;
    }
  }
  return met;
}
