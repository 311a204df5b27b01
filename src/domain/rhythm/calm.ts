import type { Calm, Rhythm, RhythmSettings } from './rhythm.ts';

/** Public holidays, `2026-07-14`. Weekends need not be among them. */
export type DaysOff = ReadonlySet<string>;

/** What decides whether someone may be disturbed. */
export interface Calendar {
  readonly timeZone: string;
  readonly settings: RhythmSettings;
  readonly daysOff: DaysOff;
}

/** No country has so many days off in a row: it ends the search in a calendar that has nothing else. */
const MOST_DAYS_OFF = 60;
/** A person is told at most one thing unasked in so many days. */
const DAYS_BETWEEN = 7;

/** Whether a day is worked: neither a weekend nor a public holiday. */
export function isWorked(day: Temporal.PlainDate, daysOff: DaysOff): boolean {
  return day.dayOfWeek <= 5 && !daysOff.has(day.toString());
}

/** The first worked day from this one on, itself included. */
export function nextWorked(day: Temporal.PlainDate, daysOff: DaysOff): Temporal.PlainDate {
  let found = day;
  for (let tries = 0; tries < MOST_DAYS_OFF && !isWorked(found, daysOff); tries++)
    found = found.add({ days: 1 });
  return found;
}

/** Whether an instant is one of quiet: an evening, a night, a weekend or a public holiday. */
export function isQuiet(instant: string, { timeZone, settings, daysOff }: Calendar): boolean {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  const isAwake = local.hour >= settings.quietUntil && local.hour < settings.quietFrom;
  return !isAwake || !isWorked(local.toPlainDate(), daysOff);
}

/** The first instant from this one on at which the space is not quiet: this one when it is not. */
export function nextAwake(instant: string, calendar: Calendar): string {
  if (!isQuiet(instant, calendar)) return instant;
  const { timeZone, settings, daysOff } = calendar;
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  const beganToday = local.hour >= settings.quietUntil;
  const day = nextWorked(local.toPlainDate().add({ days: beganToday ? 1 : 0 }), daysOff);
  return atHour(day, settings.quietUntil, timeZone);
}

/**
 * When a person may be told something they did not ask for, from an instant on: within working hours, and once in
 * seven days at most. Null while they, or the whole space, asked to be left alone.
 */
export function whenToTell(
  now: string,
  rhythm: Rhythm,
  calm: Calm | null,
  calendar: Calendar,
): string | null {
  if (isPaused(rhythm, calm)) return null;
  const told = calm?.toldAt ?? null;
  return nextAwake(
    told === null ? now : later(now, afterDays(told, DAYS_BETWEEN, calendar.timeZone)),
    calendar,
  );
}

/**
 * Whether someone who is writing may be asked at once something that they did not ask for: within seven days they are
 * asked or told one thing at most. They are here, so that hours of quiet do not count.
 */
export function mayAsk(now: string, rhythm: Rhythm, calm: Calm | null, timeZone: string): boolean {
  const told = calm?.toldAt ?? null;
  return (
    !isPaused(rhythm, calm) && (told === null || later(now, afterDays(told, DAYS_BETWEEN, timeZone)) === now)
  );
}

/** Whether a person, or the whole space, asked to be left alone. */
export function isPaused(rhythm: Rhythm, calm: Calm | null): boolean {
  return rhythm.pausedAt !== null || (calm?.pausedAt ?? null) !== null;
}

/** When the channel may be told something that nobody asked for: within working hours, once a day at most. */
export function whenToTellChannel(now: string, rhythm: Rhythm, calendar: Calendar): string | null {
  if (rhythm.pausedAt !== null) return null;
  const told = rhythm.channelToldAt;
  return nextAwake(told === null ? now : later(now, nextMidnight(told, calendar.timeZone)), calendar);
}

/** An instant of a day: in a time zone whose clocks skip that hour, the next one there is. */
export function atHour(day: Temporal.PlainDate, hour: number, timeZone: string): string {
  return textOf(day.toZonedDateTime({ timeZone, plainTime: { hour } }));
}

/** Instants are compared as numbers: with and without milliseconds they would not sort as text. */
function later(one: string, other: string): string {
  return Date.parse(one) < Date.parse(other) ? other : one;
}

function afterDays(instant: string, days: number, timeZone: string): string {
  return textOf(Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).add({ days }));
}

function nextMidnight(instant: string, timeZone: string): string {
  return textOf(Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).add({ days: 1 }).startOfDay());
}

function textOf(moment: Temporal.ZonedDateTime): string {
  return moment.toInstant().toString({ fractionalSecondDigits: 3 });
}
