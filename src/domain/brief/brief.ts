import type { ShareKind } from '../share/share.ts';
import type { TimeSaved } from '../duration/timeSaved.ts';
import type { Outcome } from '../trial/trial.ts';

/** How trials of something went, all people together. */
export type Outcomes = Readonly<Record<Outcome, number>>;

/** One of the month's five most shared tools. */
export interface BriefTool {
  readonly id: string;
  readonly name: string;
  /** Shares of the month that name it. */
  readonly shares: number;
  /** Names of the job families that shared it, in the reader's language: those of five people or more. */
  readonly jobFamilies: readonly string[];
  /** Trials of these shares, whenever they happened. */
  readonly outcomes: Outcomes;
  /** Address of the shares that name it. */
  readonly url: string;
}

/** One of the month's most significant business gains: as declared, and as peers observed it. */
export interface BriefGain {
  readonly shareId: string;
  readonly title: string;
  readonly tool: string;
  /** Null for one of fewer than five people: the figure would be theirs. */
  readonly jobFamily: string | null;
  readonly declared: TimeSaved;
  /** What colleagues who tried it reported, when their unit is the declared one; `by` is how many. */
  readonly observed: { readonly timeSaved: TimeSaved; readonly by: number } | null;
  readonly limits: string | null;
  /** Address of the share's page. */
  readonly url: string;
}

/** A training need that the month makes visible. */
export type TrainingNeed =
  | {
      readonly is: 'openQuestion';
      readonly text: string;
      readonly jobFamily: string | null;
      readonly url: string;
    }
  | {
      readonly is: 'failedTrials';
      readonly title: string;
      readonly tool: string;
      readonly failed: number;
      readonly url: string;
    }
  | { readonly is: 'closedDoors'; readonly jobFamilies: readonly string[] };

/** The monthly brief for the executive committee: one model, three documents (deck, PDF, page). */
export interface Brief {
  readonly workspaceName: string;
  readonly isExample: boolean;
  /** `2026-10` */
  readonly month: string;
  /** What happened in the month, all people together. */
  readonly activity: {
    readonly shares: number;
    readonly failuresAndCautions: number;
    readonly trials: number;
    readonly questions: number;
    readonly jobFamilies: number;
  };
  readonly sharesByKind: Readonly<Record<ShareKind, number>>;
  readonly tools: readonly BriefTool[];
  readonly gains: readonly BriefGain[];
  readonly needs: readonly TrainingNeed[];
  /** The decision asked of the committee, in the facilitator's words; null while it is not written. */
  readonly decision: string | null;
  /** Address of the brief's page. */
  readonly url: string;
}
