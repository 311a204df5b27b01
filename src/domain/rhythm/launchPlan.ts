import { atHour, isQuiet, isWorked, nextWorked, type Calendar, type DaysOff } from './calm.ts';

export const LAUNCH_STEPS = [
  'bridgers',
  'channel',
  'firstShare',
  'invite',
  'bridgersShare',
  'comment',
  'open',
  'best',
] as const;
/** What is done in the first two weeks of a channel. */
export type LaunchStep = (typeof LAUNCH_STEPS)[number];

/** The first two weeks of a channel, as a living checklist. */
export interface LaunchPlan {
  readonly workspaceId: string;
  /** Its first working day: `2026-11-24`. */
  readonly startedOn: string;
  /** The day it was put aside; null while it runs. */
  readonly pausedOn: string | null;
  /** What was settled by hand; facts tick the rest. */
  readonly settled: Readonly<Partial<Record<LaunchStep, 'done' | 'skipped'>>>;
}

/** What has happened in the space: each step that facts can tick. */
export type LaunchFacts = Readonly<Record<LaunchStep, boolean>>;

export type LaunchState = 'done' | 'skipped' | 'now' | 'later';

/** A step as it stands: on which days it belongs, and whether it is time. */
export interface LaunchStanding {
  readonly step: LaunchStep;
  readonly from: string;
  readonly to: string;
  readonly state: LaunchState;
}

/** The working days of each step, from 1: the second week begins on the sixth. */
const DAYS: Readonly<Record<LaunchStep, readonly [from: number, to: number]>> = {
  bridgers: [1, 1],
  channel: [1, 1],
  firstShare: [2, 2],
  invite: [2, 2],
  bridgersShare: [3, 5],
  comment: [3, 5],
  open: [6, 6],
  best: [6, 10],
};
/** Days at whose beginning who facilitates is told what comes; on the first one they have just started the plan. */
const STAGES = [2, 3, 6];
const STAGE_HOUR = 9;
/** The days of the first week, whose best late joiners are given. */
const FIRST_WEEK = 5;
const LAST_DAY = 10;

/** A plan that starts on this day, or on the first working day after it. */
export function startPlan(workspaceId: string, today: Temporal.PlainDate, daysOff: DaysOff): LaunchPlan {
  const startedOn = nextWorked(today, daysOff).toString();
  return { workspaceId, startedOn, pausedOn: null, settled: {} };
}

/** Each step as it stands on a day. A paused plan stands where it was put aside. */
export function standings(
  plan: LaunchPlan,
  facts: LaunchFacts,
  today: string,
  daysOff: DaysOff,
): readonly LaunchStanding[] {
  const day = plan.pausedOn ?? today;
  return LAUNCH_STEPS.map((step) => {
    const [from, to] = DAYS[step].map((nth) => workedDay(plan.startedOn, nth, daysOff));
    const isTime = (from ?? '') <= day;
    const settled = plan.settled[step] ?? (facts[step] ? 'done' : null);
    return { step, from: from ?? '', to: to ?? '', state: settled ?? (isTime ? 'now' : 'later') };
  });
}

/** The plan taken up again: the days it was put aside do not count. */
export function resumePlan(plan: LaunchPlan, today: Temporal.PlainDate, daysOff: DaysOff): LaunchPlan {
  if (plan.pausedOn === null) return plan;
  const lived = workedDaysBetween(plan.startedOn, plan.pausedOn, daysOff);
  let startedOn = nextWorked(today, daysOff);
  for (let left = lived; left > 0; left--) startedOn = workedBefore(startedOn, daysOff);
  return { ...plan, startedOn: startedOn.toString(), pausedOn: null };
}

/** The stage to tell who facilitates about now: its period, `2026-11-24 day 2`; null when there is none. */
export function stageDue(now: string, plan: LaunchPlan, calendar: Calendar): string | null {
  if (plan.pausedOn !== null || isQuiet(now, calendar)) return null;
  const { timeZone, settings, daysOff } = calendar;
  const hour = Math.max(settings.quietUntil, STAGE_HOUR);
  const moments = STAGES.map((nth) => workedDay(plan.startedOn, nth, daysOff)).map((day) =>
    atHour(Temporal.PlainDate.from(day), hour, timeZone),
  );
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDate().toString();
  const last = STAGES.findLast((_, at) => Date.parse(moments[at] ?? '') <= Date.parse(now));
  return last === undefined || today > workedDay(plan.startedOn, LAST_DAY, daysOff)
    ? null
    : `${plan.startedOn} day ${last}`;
}

/** The steps that begin with a stage. */
export function stepsOfStage(period: string): readonly LaunchStep[] {
  const stage = Number(period.split(' ').at(-1));
  return LAUNCH_STEPS.filter((step) => DAYS[step][0] === stage);
}

/** The instants of the first week, from the beginning of its first day to the end of its fifth. */
export function firstWeek(
  plan: LaunchPlan,
  { timeZone, daysOff }: Calendar,
): { readonly from: string; readonly to: string } {
  const last = Temporal.PlainDate.from(workedDay(plan.startedOn, FIRST_WEEK, daysOff));
  return {
    from: atHour(Temporal.PlainDate.from(plan.startedOn), 0, timeZone),
    to: atHour(last.add({ days: 1 }), 0, timeZone),
  };
}

/** The nth working day from a day, the first being that day. */
function workedDay(startedOn: string, nth: number, daysOff: DaysOff): string {
  let day = nextWorked(Temporal.PlainDate.from(startedOn), daysOff);
  for (let left = nth; left > 1; left--) day = nextWorked(day.add({ days: 1 }), daysOff);
  return day.toString();
}

function workedDaysBetween(from: string, to: string, daysOff: DaysOff): number {
  let days = 0;
  for (let day = Temporal.PlainDate.from(from); day.toString() < to; day = day.add({ days: 1 }))
    days += isWorked(day, daysOff) ? 1 : 0;
  return days;
}

function workedBefore(day: Temporal.PlainDate, daysOff: DaysOff): Temporal.PlainDate {
  let before = day.subtract({ days: 1 });
  while (!isWorked(before, daysOff)) before = before.subtract({ days: 1 });
  return before;
}
