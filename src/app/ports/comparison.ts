import type { ComparedShare, Comparison, Finding } from '../../domain/comparison/comparison.ts';

export interface Comparisons {
  add(comparison: Comparison): Promise<void>;
  get(workspaceId: string, id: string): Promise<Comparison | null>;
  /** Newest first. */
  list(workspaceId: string): Promise<readonly Comparison[]>;
  /** Does nothing when it is there already. */
  addShare(compared: ComparedShare): Promise<void>;
  /** Those of one comparison, or of all of them. */
  shares(workspaceId: string, comparisonId: string | null): Promise<readonly ComparedShare[]>;
  /** Does nothing when the id is there already. */
  addFinding(finding: Finding): Promise<void>;
  /** Those of one comparison, or of all of them, in the order of their ids. */
  findings(workspaceId: string, comparisonId: string | null): Promise<readonly Finding[]>;
}

export interface ComparisonStore {
  readonly comparisons: Comparisons;
}
