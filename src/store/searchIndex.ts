import type { Db } from './schema.ts';

export interface SearchEntry {
  readonly workspaceId: string;
  readonly shareId: string;
  /** Plain folded words, single spaces between them. */
  readonly searchText: string;
}

/** Full-text search as one engine does it, over published shares only. */
export interface SearchIndex {
  /** Adds these shares, or replaces what was known of them. */
  put(entries: readonly SearchEntry[]): Promise<void>;
  remove(workspaceId: string, shareId: string): Promise<void>;
  /** Ids of the shares that hold all the words, or any of them, each as the start of a word; best first. */
  find(
    workspaceId: string,
    ask: { readonly words: readonly string[]; readonly match: 'all' | 'any'; readonly limit: number },
  ): Promise<readonly string[]>;
}

export type SearchIndexOn = (db: Db) => SearchIndex;
