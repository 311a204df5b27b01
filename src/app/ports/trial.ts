import type { Trial } from '../../domain/trial/trial.ts';
import type { Period } from './program.ts';

export interface Trials {
  /** Adds, or replaces the trial of the same person on the same share. */
  save(trial: Trial): Promise<void>;
  get(workspaceId: string, id: string): Promise<Trial | null>;
  /** Of these shares, oldest first. */
  ofShares(workspaceId: string, shareIds: readonly string[]): Promise<readonly Trial[]>;
  /** One person's own, newest first: shown to that person only. */
  ofMember(workspaceId: string, memberId: string, limit: number): Promise<readonly Trial[]>;
  /** Whether this person has tried anything: yes or no, never how much. */
  hasTried(workspaceId: string, memberId: string): Promise<boolean>;
  /** Of published shares: how many, by the job family of who tried; null for none, and for those who left. */
  countByFamily(workspaceId: string): Promise<ReadonlyMap<string | null, number>>;
  /** Made in the period: how many. */
  count(workspaceId: string, period: Period): Promise<number>;
  page(workspaceId: string, afterId: string, limit: number): Promise<readonly Trial[]>;
}

export interface TrialStore {
  readonly trials: Trials;
}
