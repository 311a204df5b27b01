import { meansTheSame } from './translation.ts';
import { fingerprint, type Fingerprint } from './fingerprint.ts';

export type Kinship = 'same' | 'variation' | 'unrelated';

/** How two prompts stand to one another. */
export function comparePrompts(a: string, b: string): Kinship {
  return compare(fingerprint(a), fingerprint(b));
}

export function compare(a: Fingerprint, b: Fingerprint): Kinship {
  if (a.text === b.text) return 'same';
  return isCopied(a, b) || isTranslated(a, b) ? 'variation' : 'unrelated';
}

/** Of these prompts, the one that a prompt was most likely made from; null when it is related to none. */
export function closest<T>(
  prompt: Fingerprint,
  known: readonly { readonly of: T; readonly prompt: Fingerprint }[],
): { readonly of: T; readonly kinship: 'same' | 'variation' } | null {
  const related = known.flatMap(({ of, prompt: other }) => {
    const kinship = compare(prompt, other);
    return kinship === 'unrelated' ? [] : [{ of, kinship, likeness: likeness(prompt, other) }];
  });
  return related.toSorted((one, other) => other.likeness - one.likeness)[0] ?? null;
}

/** How much of each the other keeps: tells the nearest of several relatives, whatever its length. */
function likeness(a: Fingerprint, b: Fingerprint): number {
  if (a.text === b.text) return Number.POSITIVE_INFINITY;
  const words = kept(a, b, (word) => b.words.has(word)) + kept(b, a, (word) => a.words.has(word));
  return words + containment(a.pairs, b.pairs);
}

/** Fewer words in common say too little, unless both prompts are that short. */
const FEW_WORDS = 5;

/**
 * One was made from the other's words. Containment (Broder, 1997), unlike Jaccard's index, sees a shortened prompt:
 * the part of the shorter one's runs of words that the longer one holds.
 */
function isCopied(a: Fingerprint, b: Fingerprint): boolean {
  const shared = kept(a, b, (word) => b.words.has(word));
  const sharedBack = kept(b, a, (word) => a.words.has(word));
  const [least, most] = [Math.min(shared, sharedBack), Math.max(shared, sharedBack)];
  if (Math.min(a.words.size, b.words.size) < FEW_WORDS) return most >= 0.6 && least >= 0.5;
  const triples = containment(a.triples, b.triples);
  if (triples >= 0.5) return most >= 0.5;
  return most >= 0.7 && triples + containment(a.pairs, b.pairs) >= 0.35;
}

/** One says in the other language what the other says. */
function isTranslated(a: Fingerprint, b: Fingerprint): boolean {
  if (a.locale === b.locale || Math.min(a.words.size, b.words.size) < FEW_WORDS) return false;
  const meanings = [meansTheSame(a.words), meansTheSame(b.words)] as const;
  const [one, other] = [kept(a, b, meanings[1]), kept(b, a, meanings[0])];
  return one + other >= 0.8 || Math.max(one, other) >= 0.65;
}

/** The part of a prompt's words, by weight, that the other keeps. */
function kept(of: Fingerprint, inside: Fingerprint, isKept: (word: string) => boolean): number {
  let [all, found] = [0, 0];
  for (const [word, weight] of of.words) {
    all += weight;
    if (isKept(word)) found += weight;
  }
  return all === 0 || inside.words.size === 0 ? 0 : found / all;
}

function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : a.intersection(b).size / smaller;
}
