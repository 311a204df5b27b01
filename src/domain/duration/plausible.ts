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

/** « ask »: too much to be believed as it was read, so that its author is asked. */
export type Plausible = 'yes' | 'ask' | 'no';

/**
 * Whether a gain may be what a folded text tells. Nothing is negative without a word for losing; `loss`: time is
 * known to be lost.
 */
export function plausible(gain: Omit<TimeSaved, 'quote'>, folded: string, loss = false): Plausible {
  const told: readonly number[] = (gain.savedMin ?? []).flatMap((minutes) => minutes ?? []);
  if (!loss && told.some((minutes) => minutes < 0) && !tellsLoss(folded)) return 'no';
  return told.some((minutes) => Math.abs(minutes) > MOST[gain.per]) ? 'ask' : 'yes';
}
