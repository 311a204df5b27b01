/** From (included) to (excluded), ISO 8601 UTC instants. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

const WEEK = /^(\d{4})-W(\d{2})$/;
const MONTH = /^(\d{4})-(\d{2})$/;

/** The ISO 8601 week of an instant in a time zone: `2026-W47`. */
export function weekOf(instant: string, timeZone: string): string {
  return weekName(dayOf(instant, timeZone));
}

/** The month of an instant in a time zone: `2026-10`. */
export function monthOf(instant: string, timeZone: string): string {
  return dayOf(instant, timeZone).toString().slice(0, 7);
}

/** Monday of an ISO week, or null when there is no such week (`2026-W60`, `2026-W1`). */
export function mondayOf(week: string): Temporal.PlainDate | null {
  const [, year, number] = WEEK.exec(week) ?? [];
  if (year === undefined || number === undefined) return null;
  // 4 January is always in week 1 (ISO 8601).
  const fourth = Temporal.PlainDate.from(`${year}-01-04`);
  const monday = fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: Number(number) - 1 });
  return monday.yearOfWeek === Number(year) && monday.weekOfYear === Number(number) ? monday : null;
}

/** First day of a month, or null when there is no such month. */
export function firstOf(month: string): Temporal.PlainDate | null {
  const [, year, number] = MONTH.exec(month) ?? [];
  if (year === undefined || Number(number) < 1 || Number(number) > 12) return null;
  return Temporal.PlainDate.from(`${month}-01`);
}

/** The instants that an ISO week spans in a time zone, changes of summer time included; null for no such week. */
export function weekSpan(week: string, timeZone: string): Span | null {
  const monday = mondayOf(week);
  return monday && spanOf(monday, monday.add({ weeks: 1 }), timeZone);
}

/** The instants that a month spans in a time zone; null for no such month. */
export function monthSpan(month: string, timeZone: string): Span | null {
  const first = firstOf(month);
  return first && spanOf(first, first.add({ months: 1 }), timeZone);
}

/** The week before or after: `shiftWeek('2026-W01', -1)` is `2025-W52`. Null where there is no such week. */
export function shiftWeek(week: string, by: number): string | null {
  const monday = mondayOf(week)?.add({ weeks: by });
  const shifted = monday ? weekName(monday) : '';
  return WEEK.test(shifted) ? shifted : null;
}

/** The month before or after. Null where there is no such month: years are written with four digits. */
export function shiftMonth(month: string, by: number): string | null {
  const shifted = firstOf(month)?.add({ months: by }).toString().slice(0, -3) ?? '';
  return MONTH.test(shifted) ? shifted : null;
}

function weekName(day: Temporal.PlainDate): string {
  return `${String(day.yearOfWeek).padStart(4, '0')}-W${String(day.weekOfYear).padStart(2, '0')}`;
}

function dayOf(instant: string, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate();
}

function spanOf(first: Temporal.PlainDate, next: Temporal.PlainDate, timeZone: string): Span {
  return { from: instantOf(first, timeZone), to: instantOf(next, timeZone) };
}

function instantOf(day: Temporal.PlainDate, timeZone: string): string {
  return day.toZonedDateTime(timeZone).toInstant().toString({ fractionalSecondDigits: 3 });
}
