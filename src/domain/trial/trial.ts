import type { TimeSaved } from '../duration/timeSaved.ts';

export const OUTCOMES = ['works', 'worksWithChanges', 'doesNotWork'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A colleague's try of a share. One person has one trial a share: trying again replaces it. */
export interface Trial {
  readonly id: string;
  readonly workspaceId: string;
  readonly shareId: string;
  /** Null when the person was erased. */
  readonly memberId: string | null;
  readonly outcome: Outcome;
  readonly line: string | null;
  readonly timeSaved: TimeSaved | null;
  readonly timeSavedText: string | null;
  readonly at: string;
}
