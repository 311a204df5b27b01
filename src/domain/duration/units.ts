import { all, words } from './languages.ts';
import type { DurationRows } from './fr.ts';
import { wordsIn } from '../text/everyLanguage.ts';
import { WORKING_TIME } from './timeSaved.ts';

export const HOUR = 60;
export const DAY = WORKING_TIME.minutesPerDay;
export const HALF_DAY = DAY / 2;
export const WEEK = DAY * WORKING_TIME.daysPerWeek;
export const MONTH = DAY * WORKING_TIME.daysPerMonth;
export const YEAR = DAY * WORKING_TIME.daysPerYear;

type Unit = keyof DurationRows['units'];

const MINUTES: Readonly<Record<Unit, number>> = {
  second: 1 / 60,
  minute: 1,
  hour: HOUR,
  day: DAY,
  week: WEEK,
  month: MONTH,
  year: YEAR,
  halfDay: HALF_DAY,
};

/** Minutes of working time that one of each unit holds (see WORKING_TIME). */
export const UNITS: ReadonlyMap<string, number> = new Map(
  (Object.keys(MINUTES) as Unit[]).flatMap((unit) =>
    all.flatMap(({ units }) => wordsIn(units[unit]).map((word) => [word, MINUTES[unit]] as const)),
  ),
);

/** Full-time posts, counted in minutes a week; and words that are one only by half. */
export const POSTS = words('posts');
export const HALF_POSTS = words('halfPosts');
