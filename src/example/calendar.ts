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

const MONDAY_START = { hours: 8, minutes: 30 };
/** The story ends on the fifth week's Tuesday evening. */
const STORY_END = { days: 1, hours: 18, minutes: 30 };
/** Before Monday noon the running week is too young to have lived anything: the story ended last week. */
const TOO_YOUNG = { hours: 12 };

/**
 * Places the story so that nothing of it is in the future: started on a Monday afternoon or a Tuesday,
 * the fifth week is told at a quicker pace, up to a few minutes ago.
 */
export function calendarOf(now: string, timeZone: string): StoryCalendar {
  const local = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone);
  const thisMonday = local.startOfDay().subtract({ days: local.dayOfWeek - 1 });
  const young = Temporal.ZonedDateTime.compare(local, thisMonday.add(TOO_YOUNG)) < 0;
  const lastMonday = young ? thisMonday.subtract({ weeks: 1 }) : thisMonday;
  const monday = (week: number): Temporal.ZonedDateTime => lastMonday.add({ weeks: week - 5 });
  const from = lastMonday.add(MONDAY_START);
  const until = lastMonday.add(STORY_END);
  const pace = Math.min(1, spanMs(from, local.subtract({ minutes: 3 })) / spanMs(from, until));
  return {
    opening: text(monday(1).add({ hours: 8 })),
    recapOf: (week) => text(monday(week + 1).add({ hours: 9 })),
    weekName: (week) => {
      const day = monday(week).toPlainDate();
      return `${day.yearOfWeek}-W${String(day.weekOfYear).padStart(2, '0')}`;
    },
    instantOf: ({ week, day, at }) => {
      const [hours = 0, minutes = 0] = at.split(':').map(Number);
      const told = monday(week).add({ days: day - 1, hours, minutes });
      if (week < 5) return text(told);
      return text(from.add({ milliseconds: Math.round(spanMs(from, told) * pace) }));
    },
  };
}

function spanMs(from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime): number {
  return to.epochMilliseconds - from.epochMilliseconds;
}

function text(moment: Temporal.ZonedDateTime): string {
  return moment.toInstant().toString({ fractionalSecondDigits: 3 });
}
