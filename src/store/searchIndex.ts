import type { Db } from './schema.ts';

export interface SearchEntry {
  readonly workspaceId: string;
  readonly shareId: string;
  /** Plain folded words, single spaces between them. */
  readonly searchText: string;
}

/** A share that a search meets, and what its words have in common with those asked. */
export interface Candidate {
  readonly shareId: string;
  /** How long its words are together, in characters. */
  readonly size: number;
  /** For each word asked: how many of its words are that one. */
  readonly same: readonly number[];
  /** For each word asked: how many of its words begin so, those that are that one included. */
  readonly begun: readonly number[];
}

/** Full-text search as one engine does it, over published shares only. What is best is told by `rank.ts`. */
export interface SearchIndex {
  /** Adds these shares, or replaces what was known of them. */
  put(entries: readonly SearchEntry[]): Promise<void>;
  remove(workspaceId: string, shareId: string): Promise<void>;
  /** The newest `MOST_RANKED` shares that hold all the words, or any of them, each as the start of a word. */
  meet(
    workspaceId: string,
    ask: { readonly words: readonly string[]; readonly match: 'all' | 'any' },
  ): Promise<readonly Candidate[]>;
  /** What is indexed, by share id, those after `afterId`. */
  page(workspaceId: string, afterId: string, limit: number): Promise<readonly SearchEntry[]>;
}

export type SearchIndexOn = (db: Db) => SearchIndex;

/**
 * Common words can match everything: only the newest matches are ranked. The newest are those published last on
 * SQLite, and those of the last ids on PostgreSQL, each in the order of its index: the same for ids made by the product.
 */
export const MOST_RANKED = 500;
/** A search of more words than this is a pasted text; its first words say what it is about. */
const MOST_WORDS = 32;
/** No word of a language is longer, and engines refuse endless ones. */
const LONGEST_WORD = 60;

/** The words of a text as engines index them: letters and digits only, nothing that they could take for their syntax. */
export function plainWords(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map((word) => word.slice(0, LONGEST_WORD));
}

/** What is searched for, each word once. */
export function askedWords(words: readonly string[]): readonly string[] {
  const asked = new Set<string>();
  for (const word of words) {
    for (const plain of plainWords(word)) asked.add(plain);
    if (asked.size >= MOST_WORDS) break;
  }
  return [...asked].slice(0, MOST_WORDS);
}

/** Each word between two spaces of its own, so that counting ` word ` in the text counts neighbours too. */
export function spacedText(words: readonly string[]): string {
  return words.map((word) => ` ${word} `).join('');
}

export function unspacedText(spaced: string): string {
  return spaced.trim().replaceAll('  ', ' ');
}

/** The text of a share that a search meets, spaced, and its length in characters as the engine counts them. */
export interface MetText {
  readonly share_id: string;
  readonly size: number;
  readonly words: string;
}

/** Counted here: text is found in text many times faster than by the functions of either engine. */
export function candidateOf(met: MetText, asked: readonly string[]): Candidate {
  const counts = asked.map((word) => timesIn(met.words, word));
  return {
    shareId: met.share_id,
    size: met.size,
    same: counts.map((count) => count.same),
    begun: counts.map((count) => count.begun),
  };
}

const SPACE = 0x20;

function timesIn(spaced: string, word: string): { readonly same: number; readonly begun: number } {
  const start = ` ${word}`;
  let [same, begun] = [0, 0];
  for (let at = spaced.indexOf(start); at >= 0; at = spaced.indexOf(start, at + start.length)) {
    begun += 1;
    if (spaced.charCodeAt(at + start.length) === SPACE) same += 1;
  }
  return { same, begun };
}
