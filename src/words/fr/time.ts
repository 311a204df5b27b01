import { formats } from './formats.ts';

/** French says « 1er mars », which Intl does not. */
const firstOfMonth = (text: string): string => text.replace(/\b1 (?=\p{L})/u, '1er ');

export const timeWords = {
  /** « lundi 16 novembre » */
  day: (instant: string, timeZone: string): string => firstOfMonth(formats.weekDay(instant, timeZone)),
  /** « 16 novembre 2026 » */
  date: (instant: string, timeZone: string): string => firstOfMonth(formats.date(instant, timeZone)),
  /** « 09:05 » */
  clock: formats.clock,
  /** « du 16 au 22 novembre 2026 », from the first and last days. */
  dates: (first: string, last: string): string =>
    first.slice(0, 7) === last.slice(0, 7)
      ? `du ${formats.dayOfMonth(first).replace(/^1$/, '1er')} au ${formats.fullDay(last)}`
      : `du ${firstOfMonth(formats.dayAndMonth(first))} au ${firstOfMonth(formats.fullDay(last))}`,
  /** « octobre 2026 » */
  month: formats.month,
};
