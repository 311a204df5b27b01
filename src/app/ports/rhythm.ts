import type { LaunchPlan } from '../../domain/rhythm/launchPlan.ts';
import type { Calm, Rhythm } from '../../domain/rhythm/rhythm.ts';
import type { SuggestionAnswer } from '../../domain/rhythm/suggest.ts';

export interface Rhythms {
  /** Null for a space that chose nothing: the default holds. */
  get(workspaceId: string): Promise<Rhythm | null>;
  /** Adds or replaces. */
  save(rhythm: Rhythm): Promise<void>;
  /** Of every space that chose something. */
  everywhere(): Promise<readonly Rhythm[]>;
}

export interface Calms {
  /** Null for someone who asked for nothing and was told nothing. */
  get(workspaceId: string, memberId: string): Promise<Calm | null>;
  /** Adds or replaces. */
  save(calm: Calm): Promise<void>;
  /** By member. */
  list(workspaceId: string): Promise<readonly Calm[]>;
}

export interface LaunchPlans {
  get(workspaceId: string): Promise<LaunchPlan | null>;
  /** Adds or replaces. */
  save(plan: LaunchPlan): Promise<void>;
  /** Of every space that started one. */
  everywhere(): Promise<readonly LaunchPlan[]>;
}

export interface SuggestionAnswers {
  /** Adds or replaces. */
  save(answer: SuggestionAnswer): Promise<void>;
  /** Oldest first. */
  list(workspaceId: string): Promise<readonly SuggestionAnswer[]>;
}

/** One turn of a ritual of a space: `recap` of `2026-W47`. */
export interface CalendarRun {
  readonly workspaceId: string;
  readonly ritual: string;
  readonly period: string;
}

export interface Calendar {
  /**
   * True once for each run, whatever the number of replicas. Claimed in the transaction that does it: if that
   * fails, the claim is undone with the rest.
   */
  claimRun(run: CalendarRun, at: string): Promise<boolean>;
  /** The periods of this ritual that were run, newest first. */
  runs(workspaceId: string, ritual: string, limit: number): Promise<readonly string[]>;
}

export interface RhythmStore {
  readonly rhythms: Rhythms;
  readonly calms: Calms;
  readonly launchPlans: LaunchPlans;
  readonly suggestionAnswers: SuggestionAnswers;
  readonly calendar: Calendar;
}
