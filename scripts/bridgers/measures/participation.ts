import type { Network } from '../../../src/domain/bridger/network.ts';

/**
 * How evenly a person's weight is spread over the groups: 0 when it all goes to one. `groups` holds numbers from 0,
 * one a person. NaN for someone without counterparts. Guimerà and Amaral, "Functional cartography of complex
 * metabolic networks", Nature 433 (2005).
 */
export function participation(network: Network, groups: ArrayLike<number>): Float64Array {
  const { size, starts, counterparts, weights } = network;
  const byGroup = new Map<number, number>();
  return Float64Array.from({ length: size }, (_, person) => {
    byGroup.clear();
    let strength = 0;
    for (let k = starts[person]!; k < starts[person + 1]!; k++) {
      const group = groups[counterparts[k]!]!;
      byGroup.set(group, (byGroup.get(group) ?? 0) + weights[k]!);
      strength += weights[k]!;
    }
    return [...byGroup.values()].reduce(
      (left, part) => left - (part / strength) ** 2,
      strength > 0 ? 1 : Number.NaN,
    );
  });
}
