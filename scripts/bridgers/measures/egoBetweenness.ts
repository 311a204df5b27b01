import type { Network } from '../../../src/domain/bridger/network.ts';

/**
 * Betweenness of each person among their own counterparts only. Everett and Borgatti, "Ego network betweenness",
 * Social Networks 27 (2005): a pair that is not tied is joined by two steps, through whoever both know.
 */
export function egoBetweenness(network: Network): Float64Array {
  const near = new Uint8Array(network.size);
  const shared = new Int32Array(network.size);
  return Float64Array.from({ length: network.size }, (_, person) => aroundOne(network, person, near, shared));
}

function aroundOne(network: Network, person: number, near: Uint8Array, shared: Int32Array): number {
  const { starts, counterparts } = network;
  const around = counterparts.subarray(starts[person]!, starts[person + 1]!);
  for (const other of around) near[other] = 1;
  let sum = 0;
  for (const one of around) {
    // The person is between every pair of counterparts.
    for (const other of around) shared[other] = 1;
    const ofOne = counterparts.subarray(starts[one]!, starts[one + 1]!);
    for (const between of ofOne)
      if (near[between] === 1)
        for (let l = starts[between]!; l < starts[between + 1]!; l++) shared[counterparts[l]!]! += 1;
    for (const other of ofOne) shared[other] = 0;
    for (const other of around) if (other > one && shared[other]! > 0) sum += 1 / shared[other]!;
  }
  for (const other of around) near[other] = 0;
  return sum;
}
