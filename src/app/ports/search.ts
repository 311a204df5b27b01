import type { Corpus } from '../../domain/search/corpus.ts';
import type { Meeting } from '../../domain/search/plan.ts';
import type { BesideShares } from '../../domain/search/memoryText.ts';
import type { Candidate } from '../../domain/search/rank.ts';

/** What stands by itself beside shares, and the words by which it is found. */
export interface Remembered {
  readonly workspaceId: string;
  readonly subject: BesideShares;
  readonly id: string;
  /** As `memoryText.ts` makes it; empty for what is found no more. */
  readonly searchText: string;
}

/** The words of published shares and of what stands beside them, as the engine indexes them. */
export interface SearchIndex {
  /** The newest shares that meet the condition. */
  meet(workspaceId: string, meeting: Meeting): Promise<readonly Candidate[]>;
  /** The newest of what stands beside shares, as `meet`. */
  meetBeside(workspaceId: string, meeting: Meeting): Promise<readonly Candidate[]>;
  /** Has these found by these words, and no more by those before. */
  remember(things: readonly Remembered[]): Promise<void>;
  /** What is known of all the shares, and of these words. */
  corpus(workspaceId: string, words: readonly string[]): Promise<Corpus>;
  /** The same of what stands beside shares. */
  corpusBeside(workspaceId: string, words: readonly string[]): Promise<Corpus>;
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
