import { hashOf } from '../../text/hash.ts';
import { stem } from '../../text/stem.ts';

/** How many buckets the n-grams of all messages fall into. */
export const BUCKETS = 65_536;

/** A word, a run of digits, a tool or a person (runs of a capital), or a sign. */
const TOKEN = /[a-zœæ]+|\d+|([TNC])\1*|[^\s\p{M}]/gu;

/** The stems of a signed text in their order; one number is as good as another, so is one tool, or one person. */
export function stemsOf(signed: string): readonly string[] {
  return [...signed.matchAll(TOKEN)].map(([token, sign]) =>
    /^\d/.test(token) ? '0' : (sign ?? stem(token)),
  );
}

/**
 * Each stem, and each two that follow one another. Triples and the letters of words were tried, and judged messages
 * of other authors no better.
 */
export function ngramsOf(stems: readonly string[]): readonly string[] {
  return stems.flatMap((stem, at) => (at === 0 ? [stem] : [stem, `${stems[at - 1]} ${stem}`]));
}

/** The bucket of a text: its hash, the halves folded together. */
export function bucketOf(text: string): number {
  const hash = hashOf(text);
  return (hash ^ (hash >>> 16)) & (BUCKETS - 1);
}
