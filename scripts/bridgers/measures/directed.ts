import type { Network, Ties } from '../../../src/domain/bridger/network.ts';

/** Who points to whom, in the shape of a network: the rows hold whom each person points to. */
export function buildDirected(size: number, { from, to, weight }: Ties): Network {
  const rows = Array.from({ length: size }, () => new Map<number, number>());
  for (let at = 0; at < from.length; at++) {
    const [one, other] = [from[at]!, to[at]!];
    if (one !== other) rows[one]!.set(other, (rows[one]!.get(other) ?? 0) + (weight?.[at] ?? 1));
  }
  const sorted = rows.map((row) => [...row].toSorted(([a], [b]) => a - b));
  const starts = new Int32Array(size + 1);
  sorted.forEach((row, person) => (starts[person + 1] = starts[person]! + row.length));
  const ties = sorted.flat();
  return {
    size,
    starts,
    counterparts: Int32Array.from(ties, ([other]) => other),
    weights: Float64Array.from(ties, ([, sum]) => sum),
  };
}
