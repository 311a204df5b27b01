import { fingerprint, type Fingerprint } from './fingerprint.ts';
import { containment, inWords, kept } from './kept.ts';
import { inOtherWords } from './otherWords.ts';
import { inTheSameWords } from './sameWords.ts';

/** The nearest first. Two prompts resemble one another when they put another task in the same words. */
const KINSHIPS = ['same', 'variation', 'resembles', 'unrelated'] as const;
export type Kinship = (typeof KINSHIPS)[number];

/** How two prompts stand to one another. */
export function comparePrompts(a: string, b: string): Kinship {
  return compare(fingerprint(a), fingerprint(b));
}

export function compare(a: Fingerprint, b: Fingerprint): Kinship {
  if (a.text === b.text) return 'same';
  const asWorded = inTheSameWords(a, b);
  const found: readonly Kinship[] = [
    asWorded,
    inOtherWords(a, b, { isInSameWords: asWorded === 'resembles' }),
  ];
  return KINSHIPS.find((kinship) => found.includes(kinship)) ?? 'unrelated';
}

/** Of these prompts, the one that a prompt was most likely made from; null when it is related to none. */
export function closest<T>(
  prompt: Fingerprint,
  known: readonly { readonly of: T; readonly prompt: Fingerprint }[],
): { readonly of: T; readonly kinship: Exclude<Kinship, 'unrelated'> } | null {
  const related = known.flatMap(({ of, prompt: other }) => {
    const kinship = compare(prompt, other);
    return kinship === 'unrelated' ? [] : [{ of, kinship, likeness: likeness(prompt, other) }];
  });
  const nearestFirst = related.toSorted(
    (one, other) =>
      KINSHIPS.indexOf(one.kinship) - KINSHIPS.indexOf(other.kinship) || other.likeness - one.likeness,
  );
  return nearestFirst[0] ?? null;
}

/** How much of each the other keeps: tells the nearest of several relatives, whatever its length. */
function likeness(a: Fingerprint, b: Fingerprint): number {
  return kept(a.words, inWords(b)) + kept(b.words, inWords(a)) + containment(a.pairs, b.pairs);
}
