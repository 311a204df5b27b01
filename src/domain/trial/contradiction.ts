import type { Outcome } from './trial.ts';

/** Whether colleagues disagree on one share: it works for some, and does not for others. */
export function isContradictory(outcomes: Readonly<Record<Outcome, number>>): boolean {
  return outcomes.works + outcomes.worksWithChanges > 0 && outcomes.doesNotWork > 0;
}
