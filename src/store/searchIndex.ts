import type { Condition } from '../domain/search/plan.ts';
import type { Db } from './schema.ts';

/** What is indexed apart from the rest, by the names of its table, of what tells its rows apart, and of its way in. */
export interface SearchTable {
  readonly table: 'share_search' | 'memory_search';
  readonly key: 'share_id' | 'thing';
  /** PostgreSQL's function that meets its rows. */
  readonly door: 'meet_shares' | 'meet_memory';
  /** Where `search_words` counts its texts. */
  readonly counted: 'shares' | 'beside';
}

/** Published shares, by their ids. */
export const SHARE_SEARCH: SearchTable = {
  table: 'share_search',
  key: 'share_id',
  door: 'meet_shares',
  counted: 'shares',
};
/** What stands beside shares: each is told by its subject and its id, `question.q1`. */
export const MEMORY_SEARCH: SearchTable = {
  table: 'memory_search',
  key: 'thing',
  door: 'meet_memory',
  counted: 'beside',
};

export interface SearchEntry {
  readonly workspaceId: string;
  /** What tells it from others of its table. */
  readonly key: string;
  /** Lines of plain words, single spaces between them. */
  readonly searchText: string;
}

/** A text of the index that meets a condition. */
export interface Met {
  readonly key: string;
  readonly text: string;
}

/** Full-text search as one engine does it, over the texts of one table. */
export interface SearchIndex {
  /** Adds these texts, or replaces what was known of them. */
  put(entries: readonly SearchEntry[]): Promise<void>;
  remove(workspaceId: string, key: string): Promise<void>;
  /**
   * The newest texts that meet the condition. The newest are those indexed first last on SQLite, and those of the last
   * keys on PostgreSQL, each in the order of its index: the same for ids made by the product.
   */
  meet(workspaceId: string, condition: Condition, limit: number): Promise<readonly Met[]>;
  /** What is indexed, by key, those after `after`. */
  page(workspaceId: string, after: string, limit: number): Promise<readonly SearchEntry[]>;
}

export type SearchIndexOn = (db: Db, table: SearchTable) => SearchIndex;

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
