import type { Fingerprint } from './fingerprint.ts';

/** Tells whether a word of one prompt is in another. */
export type IsKept = (word: string) => boolean;

export function inWords({ words }: Fingerprint): IsKept {
  return (word) => words.has(word);
}

/** The part of these words, by weight, that is kept. */
export function kept(words: ReadonlyMap<string, number>, isKept: IsKept): number {
  let [all, found] = [0, 0];
  for (const [word, weight] of words) {
    all += weight;
    if (isKept(word)) found += weight;
  }
  return all === 0 ? 0 : found / all;
}

/** How many of these words are kept. */
export function countKept(words: ReadonlyMap<string, number>, isKept: IsKept): number {
  return [...words.keys()].filter(isKept).length;
}

/** The part of the smaller set that the larger holds. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : a.intersection(b).size / smaller;
}
