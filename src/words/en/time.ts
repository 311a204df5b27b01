import type { Words } from '../fr.ts';
import { inZones } from '../zones.ts';

const longDay = inZones('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
const longDate = inZones('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const clockTime = inZones('en-GB', { hour: '2-digit', minute: '2-digit' });

/** `2026-11-16` at noon UTC, so that no time zone moves the day. */
const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);
const dayOfMonth = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric' });
const dayAndMonth = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long' });
const fullDay = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const monthAndYear = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' });

export const timeWords: Words['time'] = {
  /** "Monday 16 November" */
  day: (instant: string, timeZone: string): string => longDay(instant, timeZone),
  /** "16 November 2026" */
  date: longDate,
  /** "09:05" */
  clock: clockTime,
  /** "16 to 22 November 2026", from the first and last days. */
  dates: (first: string, last: string): string =>
    first.slice(0, 7) === last.slice(0, 7)
      ? `${dayOfMonth.format(noon(first))} to ${fullDay.format(noon(last))}`
      : `${dayAndMonth.format(noon(first))} to ${fullDay.format(noon(last))}`,
  /** "October 2026" */
  month: (month: string): string => monthAndYear.format(noon(`${month}-01`)),
};
