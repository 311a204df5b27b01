import { stageDue, type LaunchPlan } from './launchPlan.ts';
import { atHour, isQuiet, isWorked, nextWorked, type Calendar } from './calm.ts';
import {
  firstOf,
  mondayOf,
  monthOf,
  shiftMonth,
  shiftWeek,
  weekOf,
  weekSpan,
  type Span,
} from '../calendar/calendar.ts';

/** The period for which each ritual is due; null when there is none. */
const DUE = {
  recap: recapDue,
  preview: previewDue,
  brief: briefDue,
  launch: ({ now, calendar, plan }) => plan && stageDue(now, plan, calendar),
} satisfies Record<string, (asked: Asked) => string | null>;

/** Something that comes by itself: the week's recap, a look at it before, the month's brief, a stage of the launch. */
export type Ritual = keyof typeof DUE;

/** When it is asked what is due, and in which space. */
interface Asked {
  readonly now: string;
  readonly calendar: Calendar;
  /** When the space was opened. */
  readonly openedAt: string;
  readonly plan: LaunchPlan | null;
}

/** A ritual and the period it tells: `recap` of `2026-W47`, `brief` of `2026-10`, `launch` of `2026-11-24 day 2`. */
export interface RitualDue {
  readonly ritual: Ritual;
  readonly period: string;
}

/** The hour of the day at which the brief is due, and the one at which a recap may be looked at the day before. */
const BRIEF_HOUR = 9;
const PREVIEW_HOUR = 14;
/** After so many days a recap is stale, and the next one is near. */
const DAYS_CAUGHT_UP = 5;
/** From Thursday on a recap tells the week that is running; earlier, the week before. */
const THURSDAY = 4;

/**
 * What is due at an instant in a space: nothing in quiet hours; the recap from the day and the hour that the space
 * chose, a look at it the working day before, last month's brief from the first working day of the month, the stages
 * of its launch plan. While the process was off, only the latest period is caught up: an older recap would be noise.
 * A period that began before the space did is not due.
 */
export function ritualsDue(asked: Asked): readonly RitualDue[] {
  if (isQuiet(asked.now, asked.calendar)) return [];
  const rituals = Object.keys(DUE) as Ritual[];
  return rituals.flatMap((ritual) => {
    const period = DUE[ritual](asked);
    return period === null ? [] : [{ ritual, period }];
  });
}

/** The instant at which a week's recap goes: on a public holiday it waits for the next working day. */
export function recapMoment(week: string, calendar: Calendar): string | null {
  const day = recapDay(week, calendar);
  return day && atHour(day, calendar.settings.recapHour, calendar.timeZone);
}

/** What a week's recap tells of: the week itself or, for one that goes before its end, since the recap before. */
export function recapSpan(week: string, calendar: Calendar): Span | null {
  if (calendar.settings.recapDay < THURSDAY) return weekSpan(week, calendar.timeZone);
  const to = recapMoment(week, calendar);
  const from = recapMoment(shiftWeek(week, -1) ?? '', calendar);
  return from !== null && to !== null ? { from, to } : null;
}

/** The week that a recap of this moment would tell: the first whose recap is still to go. */
export function comingWeek(now: string, calendar: Calendar): string {
  const running = weekOf(now, calendar.timeZone);
  const near = [-1, 0, 1].map((by) => shiftWeek(running, by));
  return near.find((week) => week !== null && isToCome(week, now, calendar)) ?? running;
}

/** How many weeks up to this one, the last ones in a row, had no share; `since` is when the last share came. */
export function silentWeeks(week: string, since: string, calendar: Calendar, most: number): number {
  for (let weeks = 0; weeks < most; weeks++) {
    const span = recapSpan(shiftWeek(week, -weeks) ?? '', calendar);
    if (span === null || Date.parse(span.from) <= Date.parse(since)) return weeks;
  }
  return most;
}

function isToCome(week: string, now: string, calendar: Calendar): boolean {
  const moment = recapMoment(week, calendar);
  return moment !== null && Date.parse(moment) > Date.parse(now);
}

function recapDay(week: string, { settings, daysOff }: Calendar): Temporal.PlainDate | null {
  const monday = mondayOf(week);
  if (monday === null) return null;
  const later = settings.recapDay < THURSDAY ? 7 : 0;
  return nextWorked(monday.add({ days: later + settings.recapDay - 1 }), daysOff);
}

function recapDue({ now, calendar, openedAt }: Asked): string | null {
  const gone = shiftWeek(comingWeek(now, calendar), -1);
  const isOurs = gone !== null && gone >= weekOf(openedAt, calendar.timeZone);
  return isOurs && isFresh(recapMoment(gone, calendar), now) ? gone : null;
}

function previewDue({ now, calendar, openedAt }: Asked): string | null {
  const coming = comingWeek(now, calendar);
  const isOurs = coming >= weekOf(openedAt, calendar.timeZone);
  return isOurs && isPast(previewMoment(coming, calendar), now) ? coming : null;
}

/** The working day before a recap goes, early in the afternoon or at the nearest hour that is not quiet. */
function previewMoment(week: string, calendar: Calendar): string | null {
  const { settings, daysOff, timeZone } = calendar;
  let day = recapDay(week, calendar)?.subtract({ days: 1 });
  while (day !== undefined && !isWorked(day, daysOff)) day = day.subtract({ days: 1 });
  const hour = Math.max(settings.quietUntil, Math.min(PREVIEW_HOUR, settings.quietFrom - 1));
  return day === undefined ? null : atHour(day, hour, timeZone);
}

function briefDue({ now, calendar, openedAt }: Asked): string | null {
  const { timeZone, daysOff, settings } = calendar;
  const month = shiftMonth(monthOf(now, timeZone), -1);
  if (month === null || month < monthOf(openedAt, timeZone)) return null;
  const first = firstOf(month)?.add({ months: 1 });
  const hour = Math.max(settings.quietUntil, BRIEF_HOUR);
  const isDue = first !== undefined && isPast(atHour(nextWorked(first, daysOff), hour, timeZone), now);
  return isDue ? month : null;
}

function isFresh(moment: string | null, now: string): boolean {
  return isPast(moment, now) && Date.parse(now) < Date.parse(moment ?? '') + DAYS_CAUGHT_UP * 86_400_000;
}

function isPast(moment: string | null, now: string): boolean {
  return moment !== null && Date.parse(moment) <= Date.parse(now);
}
