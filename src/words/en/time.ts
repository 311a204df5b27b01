import type { Sentences } from '../fr/words.ts';
import { formats } from './formats.ts';

export const timeWords: Sentences['time'] = {
  /** "Monday 16 November" */
  day: formats.weekDay,
  /** "16 November 2026" */
  date: formats.date,
  /** "09:05" */
  clock: formats.clock,
  /** "16 to 22 November 2026", from the first and last days. */
  dates: (first, last) =>
    first.slice(0, 7) === last.slice(0, 7)
      ? `${formats.dayOfMonth(first)} to ${formats.fullDay(last)}`
      : `${formats.dayAndMonth(first)} to ${formats.fullDay(last)}`,
  /** "October 2026" */
  month: formats.month,
};
