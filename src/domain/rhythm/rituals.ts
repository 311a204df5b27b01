import { firstOf, mondayOf, monthOf, shiftMonth, shiftWeek, weekOf } from './calendar.ts';

export const RITUALS = ['recap', 'brief'] as const;
/** Something that comes back by itself: the week's recap, the month's brief. */
export type Ritual = (typeof RITUALS)[number];

/** A ritual and the period it tells: `recap` of `2026-W47`, `brief` of `2026-10`. */
export interface RitualDue {
  readonly ritual: Ritual;
  readonly period: string;
}

/** The hour of the day, in the space's time zone, at which rituals are due. */
const HOUR = 9;

/**
 * What is due at an instant for a space opened at `openedAt`: last week's recap from Monday at nine, last month's
 * brief from the first weekday of the month at nine, in the space's time zone. While the process was off, only the
 * latest period is caught up: an older recap would be noise. A period that began before the space did is not due.
 */
export function ritualsDue(now: string, timeZone: string, openedAt: string): readonly RitualDue[] {
  const week = shiftWeek(weekOf(now, timeZone), -1);
  const month = shiftMonth(monthOf(now, timeZone), -1);
  const due: RitualDue[] = [];
  if (week !== null && week >= weekOf(openedAt, timeZone) && isPast(mondayAfter(week), now, timeZone))
    due.push({ ritual: 'recap', period: week });
  if (
    month !== null &&
    month >= monthOf(openedAt, timeZone) &&
    isPast(firstWeekdayAfter(month), now, timeZone)
  )
    due.push({ ritual: 'brief', period: month });
  return due;
}

function mondayAfter(week: string): Temporal.PlainDate | null {
  return mondayOf(week)?.add({ weeks: 1 }) ?? null;
}

function firstWeekdayAfter(month: string): Temporal.PlainDate | null {
  const first = firstOf(month)?.add({ months: 1 });
  if (first === undefined) return null;
  return first.dayOfWeek <= 5 ? first : first.add({ days: 8 - first.dayOfWeek });
}

function isPast(day: Temporal.PlainDate | null, now: string, timeZone: string): boolean {
  const at = day?.toZonedDateTime({ timeZone, plainTime: { hour: HOUR } });
  return at !== undefined && at.epochMilliseconds <= Temporal.Instant.from(now).epochMilliseconds;
}
