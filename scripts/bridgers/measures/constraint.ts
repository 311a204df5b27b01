import type { Network } from '../../../src/domain/bridger/network.ts';

/**
 * Burt's constraint by weight: how much a person's time goes, directly and through shared counterparts, to the same
 * people. NaN for someone without counterparts. Burt, "Structural Holes", Harvard University Press (1992), chapter 2.
 */
export function constraint(network: Network): Float64Array {
  const { size, starts, counterparts } = network;
  const shares = sharesOf(network);
  const spent = new Float64Array(size);
  const result = new Float64Array(size).fill(Number.NaN);
  const near = new Uint8Array(size);
  for (let person = 0; person < size; person++) {
    const [from, to] = [starts[person]!, starts[person + 1]!];
    if (from === to) continue;
    for (let k = from; k < to; k++) {
      near[counterparts[k]!] = 1;
      spent[counterparts[k]!] = shares[k]!;
    }
    for (let k = from; k < to; k++) {
      const between = counterparts[k]!;
      const share = shares[k]!;
      for (let l = starts[between]!; l < starts[between + 1]!; l++) {
        const other = counterparts[l]!;
        if (near[other] === 1) spent[other]! += share * shares[l]!;
      }
    }
    let sum = 0;
    for (let k = from; k < to; k++) {
      const other = counterparts[k]!;
      sum += spent[other]! * spent[other]!;
      near[other] = 0;
    }
    result[person] = sum;
  }
  return result;
}

/** The part of each person's weight that goes to each counterpart. */
function sharesOf({ size, starts, weights }: Network): Float64Array {
  const shares = new Float64Array(weights.length);
  for (let person = 0; person < size; person++) {
    let strength = 0;
    for (let k = starts[person]!; k < starts[person + 1]!; k++) strength += weights[k]!;
    for (let k = starts[person]!; k < starts[person + 1]!; k++) shares[k] = weights[k]! / strength;
  }
  return shares;
}

/**
 * How many counterparts are left once those who know one another are taken for one, ties taken as equal.
 * NaN for someone without counterparts. Borgatti, "Structural holes: unpacking Burt's redundancy measures",
 * Connections 20 (1997).
 */
export function effectiveSize({ size, starts, counterparts }: Network): Float64Array {
  const result = new Float64Array(size);
  const near = new Uint8Array(size);
  for (let person = 0; person < size; person++) {
    const around = counterparts.subarray(starts[person]!, starts[person + 1]!);
    for (const other of around) near[other] = 1;
    let seenTwice = 0;
    for (const other of around)
      for (let l = starts[other]!; l < starts[other + 1]!; l++) seenTwice += near[counterparts[l]!]!;
    result[person] = around.length - seenTwice / around.length;
    for (const other of around) near[other] = 0;
  }
  return result;
}
