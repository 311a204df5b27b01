import { stem } from '../../text/stem.ts';
import type { Evidence } from './evidence.ts';

/** How many buckets the n-grams of all messages fall into. */
export const BUCKETS = 65_536;

/** A word, a run of digits or a sign. */
const TOKEN = /[a-zœæ]+|\d+|[^\s\p{M}]/gu;
/** Stands for any tool: what is said of one holds for the next. */
const TOOL = 'TOOL';

/** The stems of a message in their order; every number is a zero, every tool is the same word, a sign is a word. */
export function stemsToJudge({ folded, mentions }: Pick<Evidence, 'folded' | 'mentions'>): readonly string[] {
  const stems: string[] = [];
  const add = (text: string): void => {
    for (const [token] of text.matchAll(TOKEN)) stems.push(/^\d/.test(token) ? '0' : stem(token));
  };
  let at = 0;
  for (const { start, end } of mentions) {
    if (start < at) continue;
    add(folded.slice(at, start));
    stems.push(TOOL);
    at = end;
  }
  add(folded.slice(at));
  return stems;
}

/**
 * Each stem, and each two that follow one another. Triples and the letters of words were tried, and judged messages
 * of other authors no better.
 */
export function ngramsOf(stems: readonly string[]): readonly string[] {
  return stems.flatMap((stem, at) => (at === 0 ? [stem] : [stem, `${stems[at - 1]} ${stem}`]));
}

/** The bucket of a text: FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/), its halves folded together. */
export function bucketOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 16)) & (BUCKETS - 1);
}
