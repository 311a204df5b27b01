import type { Corpus } from '../../domain/search/corpus.ts';
import type { Meeting } from '../../domain/search/plan.ts';
import type { Candidate } from '../../domain/search/rank.ts';

/** The words of published shares, as the engine indexes them. */
export interface SearchIndex {
  /** The newest shares that meet the condition. */
  meet(workspaceId: string, meeting: Meeting): Promise<readonly Candidate[]>;
  /** What is known of all the shares, and of these words. */
  corpus(workspaceId: string, words: readonly string[]): Promise<Corpus>;
  /** Words of the index that begin with these letters. */
  wordsBeginning(workspaceId: string, letters: string): Promise<readonly string[]>;
}

/** What a space says means the same: lines of terms between commas, beside the lexicon that the product brings. */
export interface OwnWords {
  list(workspaceId: string): Promise<readonly string[]>;
  /** Replaces them all. */
  save(workspaceId: string, lines: readonly string[]): Promise<void>;
}

export interface SearchStore {
  readonly search: SearchIndex;
  readonly ownWords: OwnWords;
}
