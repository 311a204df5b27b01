import { inZones } from '../zones.ts';

const shortDay = inZones('fr-FR', { weekday: 'long', day: 'numeric', month: 'long' });
const longDate = inZones('fr-FR', { day: 'numeric', month: 'long', year: 'numeric' });
const clockTime = inZones('fr-FR', { hour: '2-digit', minute: '2-digit' });

/** `2026-11-16` at noon UTC, so that no time zone moves the day. */
const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);
const dayOfMonth = new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', day: 'numeric' });
const dayAndMonth = new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', day: 'numeric', month: 'long' });
const fullDay = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const monthAndYear = new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC', month: 'long', year: 'numeric' });

/** French says « 1er mars », which Intl does not. */
const firstOfMonth = (text: string): string => text.replace(/\b1 (?=\p{L})/u, '1er ');

export const timeWords = {
  /** « lundi 16 novembre » */
  day: (instant: string, timeZone: string): string => firstOfMonth(shortDay(instant, timeZone)),
  /** « 16 novembre 2026 » */
  date: (instant: string, timeZone: string): string => firstOfMonth(longDate(instant, timeZone)),
  /** « 09:05 » */
  clock: clockTime,
  /** « du 16 au 22 novembre 2026 », from the first and last days. */
  dates: (first: string, last: string): string =>
    first.slice(0, 7) === last.slice(0, 7)
      ? `du ${dayOfMonth.format(noon(first)).replace(/^1$/, '1er')} au ${fullDay.format(noon(last))}`
      : `du ${firstOfMonth(dayAndMonth.format(noon(first)))} au ${firstOfMonth(fullDay.format(noon(last)))}`,
  /** « octobre 2026 » */
  month: (month: string): string => monthAndYear.format(noon(`${month}-01`)),
};
