import type { Network } from '../../../src/domain/bridger/network.ts';

const DAMPING = 0.85;
const MOST_ROUNDS = 1_000;

/**
 * Where a walk along the ties, by weight, is found in the long run; sums to 1.
 * Page, Brin, Motwani and Winograd, "The PageRank citation ranking" (1999).
 */
export function pageRank(network: Network, tolerance = 1e-14): Float64Array {
  const { size } = network;
  const strength = strengths(network);
  let ranks = new Float64Array(size).fill(1 / size);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = step(network, strength, ranks);
    const change = next.reduce((sum, rank, person) => sum + Math.abs(rank - ranks[person]!), 0);
    ranks = next;
    if (change < tolerance) break;
  }
  return ranks;
}

function step(network: Network, strength: Float64Array, ranks: Float64Array): Float64Array<ArrayBuffer> {
  const { size, starts, counterparts, weights } = network;
  // Who has no counterpart is left for anyone.
  const lost = ranks.reduce((sum, rank, person) => (strength[person] === 0 ? sum + rank : sum), 0);
  const next = new Float64Array(size).fill((1 - DAMPING + DAMPING * lost) / size);
  for (let person = 0; person < size; person++)
    for (let k = starts[person]!; k < starts[person + 1]!; k++)
      next[counterparts[k]!]! += (DAMPING * ranks[person]! * weights[k]!) / strength[person]!;
  return next;
}

function strengths({ size, starts, weights }: Network): Float64Array {
  return Float64Array.from({ length: size }, (_, person) =>
    weights.subarray(starts[person]!, starts[person + 1]!).reduce((sum, weight) => sum + weight, 0),
  );
}
