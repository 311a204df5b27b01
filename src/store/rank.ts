import type { Candidate } from './searchIndex.ts';

/** Okapi BM25 (Robertson and Zaragoza, 2009), its usual saturation and half its usual weight of length. */
const SATURATION = 1.2;
const LENGTH = 0.4;
/** What a word that only begins as asked is worth beside the word itself. */
const BEGUN = 0.4;

/**
 * Ids of these shares, best first; equals by id, the latest first. Ranking is done here and not by the engines,
 * whose own ways differ: how rare a word is, is told by the candidates themselves.
 */
export function rank(candidates: readonly Candidate[], limit: number): readonly string[] {
  if (candidates.length === 0) return [];
  const usual = candidates.reduce((sum, one) => sum + one.size, 0) / candidates.length || 1;
  const rarity = (candidates[0]?.begun ?? []).map((_, word) => {
    const holding = candidates.filter((one) => (one.begun[word] ?? 0) > 0).length;
    return Math.log(1 + (candidates.length - holding + 0.5) / (holding + 0.5));
  });
  const scored = candidates.map((one) => ({ id: one.shareId, score: scoreOf(one, rarity, usual) }));
  return scored
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? 1 : -1))
    .slice(0, limit)
    .map(({ id }) => id);
}

function scoreOf(one: Candidate, rarity: readonly number[], usual: number): number {
  const damping = SATURATION * (1 - LENGTH + (LENGTH * one.size) / usual);
  return rarity.reduce((sum, rare, word) => {
    const same = one.same[word] ?? 0;
    const said = same + BEGUN * ((one.begun[word] ?? 0) - same);
    return sum + (rare * said * (SATURATION + 1)) / (said + damping);
  }, 0);
}
