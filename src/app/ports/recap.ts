import type { Recap, RecapEdit } from '../../domain/recap/recap.ts';

export interface Recaps {
  add(recap: Recap): Promise<void>;
  ofWeek(workspaceId: string, week: string): Promise<Recap | null>;
  /** Newest first. */
  list(workspaceId: string, limit: number): Promise<readonly Recap[]>;
}

export interface RecapEdits {
  get(workspaceId: string, week: string): Promise<RecapEdit | null>;
  /** Adds or replaces. */
  save(edit: RecapEdit): Promise<void>;
  /** By week. */
  list(workspaceId: string): Promise<readonly RecapEdit[]>;
}

export interface RecapStore {
  readonly recaps: Recaps;
  readonly recapEdits: RecapEdits;
}
