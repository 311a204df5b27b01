import type { Condition } from '../domain/search/plan.ts';
import type { Candidate } from '../domain/search/rank.ts';
import type { Db } from './schema.ts';

export interface SearchEntry {
  readonly workspaceId: string;
  readonly shareId: string;
  /** Lines of plain words, single spaces between them. */
  readonly searchText: string;
}

/** Full-text search as one engine does it, over published shares only. */
export interface SearchIndex {
  /** Adds these shares, or replaces what was known of them. */
  put(entries: readonly SearchEntry[]): Promise<void>;
  remove(workspaceId: string, shareId: string): Promise<void>;
  /**
   * The newest shares that meet the condition. The newest are those published last on SQLite, and those of the last
   * ids on PostgreSQL, each in the order of its index: the same for ids made by the product.
   */
  meet(workspaceId: string, condition: Condition, limit: number): Promise<readonly Candidate[]>;
  /** What is indexed, by share id, those after `afterId`. */
  page(workspaceId: string, afterId: string, limit: number): Promise<readonly SearchEntry[]>;
}

export type SearchIndexOn = (db: Db) => SearchIndex;

/** No word of a language is longer, and engines refuse endless ones. */
const LONGEST_WORD = 60;

/** The words of a text as engines index them: letters and digits only, nothing that they could take for their syntax. */
function plainWords(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map((word) => word.slice(0, LONGEST_WORD));
}

/** A text line by line, each of plain words between single spaces. */
export function plainLines(text: string): string {
  return text
    .split('\n')
    .map((line) => plainWords(line).join(' '))
    .join('\n');
}

/** Each word of a text once. */
export function wordsIn(plain: string): readonly string[] {
  return [...new Set(plain.split(/[ \n]/))].filter((word) => word !== '');
}

/** How an engine writes a condition. */
export interface Syntax {
  /** A word of letters and digits, quoted. */
  readonly word: (word: string) => string;
  readonly all: string;
  readonly any: string;
}

/** The condition in an engine's syntax; null when nothing can meet it. */
export function written(condition: Condition, syntax: Syntax): string | null {
  if (condition.is === 'word') {
    const [word] = plainWords(condition.word);
    return word === undefined ? null : syntax.word(word);
  }
  const parts = condition.of.map((one) => written(one, syntax));
  const possible = parts.filter((part) => part !== null);
  if (possible.length === 0 || (condition.is === 'all' && possible.length < parts.length)) return null;
  return `(${possible.join(condition.is === 'all' ? syntax.all : syntax.any)})`;
}
