import type { Evidence } from './evidence.ts';

/** How many buckets the n-grams of all messages fall into. */
export const BUCKETS = 65_536;

/** A word, a run of digits or a sign. */
const TOKEN = /[a-zœæ]+|\d+|[^\s\p{M}]/gu;
/** Stands for any tool: what is said of one holds for the next. */
const TOOL = 'TOOL';
const MOST_WORDS = 3;
const LETTERS = { fewest: 3, most: 5 };
/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
const FNV = { words: 0x811c9dc5, letters: 0x01000193, names: 0x2f0b4a27, prime: 0x01000193 };

/** Called for each n-gram: the bucket it falls into, and where it stands in the words that were cut. */
export type Visit = (bucket: number, start: number, end: number) => void;

/** The words of a message, one blank around each; every digit is a zero, every tool is the same word. */
export function wordsToJudge({ folded, mentions }: Pick<Evidence, 'folded' | 'mentions'>): string {
  let [words, at] = [' ', 0];
  const write = (text: string): void => {
    for (const [token] of text.matchAll(TOKEN)) words += `${/^\d/.test(token) ? '0' : token} `;
  };
  for (const { start, end } of mentions) {
    if (start < at) continue;
    write(folded.slice(at, start));
    words += `${TOOL} `;
    at = end;
  }
  write(folded.slice(at));
  return words;
}

/** Visits the words, pairs and triples of a text, and the three to five letters that follow one another in a word. */
export function visitNgrams(words: string, visit: Visit): void {
  for (let start = 0; start < words.length - 1; start++) {
    visitLetters(words, start, visit);
    if (words[start] === ' ') visitWords(words, start + 1, visit);
  }
}

/** The letters may begin with the blank before the word, or end with the one after it. */
function visitLetters(words: string, start: number, visit: Visit): void {
  let hash = FNV.letters;
  for (let end = start; end < start + LETTERS.most && end < words.length; end++) {
    hash = step(hash, words.charCodeAt(end));
    if (end + 1 - start >= LETTERS.fewest) visit(bucketOf(hash), start, end + 1);
    if (words[end] === ' ' && end > start) return;
  }
}

function visitWords(words: string, start: number, visit: Visit): void {
  let hash = FNV.words;
  let told = 0;
  for (let end = start; end < words.length; end++) {
    if (words[end] === ' ') {
      visit(bucketOf(hash), start, end);
      if (++told === MOST_WORDS) return;
    }
    hash = step(hash, words.charCodeAt(end));
  }
}

/** The bucket of something that is told by its name. */
export function bucketOfName(name: string): number {
  let hash = FNV.names;
  for (let at = 0; at < name.length; at++) hash = step(hash, name.charCodeAt(at));
  return bucketOf(hash);
}

function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, FNV.prime);
}

function bucketOf(hash: number): number {
  return (hash ^ (hash >>> 16)) & (BUCKETS - 1);
}
