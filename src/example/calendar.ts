import type { ExampleMoment } from './story.ts';

/** When the story's moments fall, the fifth week being the running one. */
export interface StoryCalendar {
  /** The instant at which the space opens. */
  readonly opening: string;
  instantOf(moment: ExampleMoment): string;
  /** When the recap of a week was published: the Monday after, at nine. */
  recapOf(week: number): string;
  /** The ISO week: `2026-W47`. */
  weekName(week: number): string;
}

/** The hours in which the story lives, from midnight. */
const OPENS = 8.5;
const CLOSES = 18.5;
const HOURS_A_DAY = CLOSES - OPENS;
/** The fifth week is told on its Monday and Tuesday. */
const STORY_HOURS = 2 * HOURS_A_DAY;
/** Before Monday noon the running week is too young to have lived anything: the story ended last week. */
const TOO_YOUNG = { hours: 12 };

/**
 * Places the story so that nothing of it is in the future: started on a Monday afternoon or a Tuesday,
 * the fifth week is told at a quicker pace, within working hours, up to a few minutes ago.
 */
export function calendarOf(now: string, timeZone: string): StoryCalendar {
  const local = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone);
  const thisMonday = local.startOfDay().subtract({ days: local.dayOfWeek - 1 });
  const young = Temporal.ZonedDateTime.compare(local, thisMonday.add(TOO_YOUNG)) < 0;
  const lastMonday = young ? thisMonday.subtract({ weeks: 1 }) : thisMonday;
  const monday = (week: number): Temporal.ZonedDateTime => lastMonday.add({ weeks: week - 5 });
  const lived = Math.min(STORY_HOURS, workingHours(lastMonday, local.subtract({ minutes: 3 })));
  return {
    opening: text(monday(1).add({ hours: 8 })),
    recapOf: (week) => text(monday(week + 1).add({ hours: 9 })),
    weekName: (week) => {
      const day = monday(week).toPlainDate();
      return `${day.yearOfWeek}-W${String(day.weekOfYear).padStart(2, '0')}`;
    },
    instantOf: ({ week, day, at }) => {
      const [hours = 0, minutes = 0] = at.split(':').map(Number);
      const moment = monday(week).add({ days: day - 1, hours, minutes });
      if (week < 5) return text(moment);
      const share = workingHours(lastMonday, moment) / STORY_HOURS;
      return text(afterWorkingHours(lastMonday, share * lived));
    },
  };
}

/** Working hours between a Monday's start and a moment of that Monday, that Tuesday or later. */
function workingHours(monday: Temporal.ZonedDateTime, moment: Temporal.ZonedDateTime): number {
  const hours = (moment.epochMilliseconds - monday.epochMilliseconds) / 3_600_000;
  const ofDay = (start: number): number => Math.min(Math.max(hours - start - OPENS, 0), HOURS_A_DAY);
  return ofDay(0) + ofDay(24);
}

function afterWorkingHours(monday: Temporal.ZonedDateTime, hours: number): Temporal.ZonedDateTime {
  const nights = hours > HOURS_A_DAY ? 24 - HOURS_A_DAY : 0;
  return monday.add({ milliseconds: Math.round((OPENS + hours + nights) * 3_600_000) });
}

function text(moment: Temporal.ZonedDateTime): string {
  return moment.toInstant().toString({ fractionalSecondDigits: 3 });
}
