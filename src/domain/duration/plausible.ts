import { tellsLoss } from './saved.ts';
import type { Per, TimeSaved } from './timeSaved.ts';
import { DAY, MONTH, WEEK, YEAR } from './units.ts';

/** Most minutes that are believed: two weeks of work at a time, and no more than full time over a period. */
const MOST: Readonly<Record<Per, number>> = {
  once: 2 * WEEK,
  item: 2 * WEEK,
  day: DAY,
  week: WEEK,
  month: MONTH,
  year: YEAR,
};

/**
 * Whether a gain may be believed as it was read from a folded text. One that may not is no figure: its words are
 * kept, and its author is asked. `loss`: time is known to be lost; else nothing is negative without a word for losing.
 */
export function isPlausible(gain: Omit<TimeSaved, 'quote'>, folded: string, loss: boolean): boolean {
  const told: readonly number[] = (gain.savedMin ?? []).flatMap((minutes) => minutes ?? []);
  if (told.some((minutes) => Math.abs(minutes) > MOST[gain.per])) return false;
  return loss || told.every((minutes) => minutes >= 0) || tellsLoss(folded);
}
