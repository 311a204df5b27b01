import { monthSpan, weekSpan } from '../../domain/calendar/calendar.ts';
import type { Period } from '../ports/program.ts';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}/;
/** Day first, as French spreadsheets write it. */
const FRENCH_DAY = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?:\D|$)/;

/**
 * The day or the instant that a file tells, ISO 8601: `2026-11-24`, `2026-11-24T09:30:00Z`, `24/11/2026`. Of a time
 * without a zone the day is kept. Null when it is no date that exists: 30 February is refused, not moved to March.
 */
export function dateTold(told: unknown): string | null {
  if (typeof told !== 'string') return null;
  const text = told.trim();
  try {
    if (/^\d{4}-.*T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(text))
      return Temporal.Instant.from(text).toString({ fractionalSecondDigits: 3 });
    const [iso] = ISO_DAY.exec(text) ?? [];
    const [, day = '', month = '', year = ''] = FRENCH_DAY.exec(text) ?? [];
    return iso === undefined
      ? Temporal.PlainDate.from(
          { day: Number(day), month: Number(month), year: Number(year) },
          { overflow: 'reject' },
        ).toString()
      : Temporal.PlainDate.from(iso).toString();
  } catch {
    return null;
  }
}

/** The instant of what `dateTold` gave; of a day, its noon in the space's time zone. */
export function instantOf(told: string, timeZone: string): string {
  if (told.includes('T')) return told;
  const noon = Temporal.PlainDate.from(told).toZonedDateTime({ timeZone, plainTime: '12:00' });
  return noon.toInstant().toString({ fractionalSecondDigits: 3 });
}

/** Whether a date told is still to come, a day being left for those who live further east. */
export function isToCome(told: string, now: string): boolean {
  const tomorrow = Temporal.Instant.from(now).add({ hours: 24 }).toString();
  return told.slice(0, ISO_DAY_LENGTH) > tomorrow.slice(0, ISO_DAY_LENGTH);
}

const ISO_DAY_LENGTH = 10;

/**
 * The period that `2026-10`, `2026-W47` or `2026-10-01..2026-10-15` (both days included) names in a time zone, cut at
 * the present. Null when it does not exist or is still to come.
 */
export function pastPeriod(typed: string, timeZone: string, now: string): Period | null {
  const span = weekSpan(typed, timeZone) ?? monthSpan(typed, timeZone) ?? daysSpan(typed, timeZone);
  if (span === null || span.from >= span.to || span.from >= now) return null;
  return { from: span.from, to: span.to < now ? span.to : now };
}

function daysSpan(typed: string, timeZone: string): Period | null {
  const [from, to, ...more] = typed.split('..');
  if (from === undefined || to === undefined || more.length > 0) return null;
  try {
    const start = Temporal.PlainDate.from(from).toZonedDateTime(timeZone);
    const end = Temporal.PlainDate.from(to).add({ days: 1 }).toZonedDateTime(timeZone);
    return { from: millis(start), to: millis(end) };
  } catch {
    return null;
  }
}

function millis(moment: Temporal.ZonedDateTime): string {
  return moment.toInstant().toString({ fractionalSecondDigits: 3 });
}

/** An instant of the period that depends on the id alone: many ids are spread evenly, whatever their number. */
export function instantWithin({ from, to }: Period, id: string): string {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  return new Date(start + Math.floor(fractionOf(id) * (end - start))).toISOString();
}

/** A text as a number of 0..1: FNV-1a, 32 bits, with the mixing of MurmurHash3 for ids that differ at their end only. */
function fractionOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
