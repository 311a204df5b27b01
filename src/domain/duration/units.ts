import { WORKING_TIME } from './timeSaved.ts';

const DAY = WORKING_TIME.minutesPerDay;
const WEEK = DAY * WORKING_TIME.daysPerWeek;
const MONTH = DAY * WORKING_TIME.daysPerMonth;
const YEAR = DAY * WORKING_TIME.daysPerYear;
const HALF_DAY = DAY / 2;

function entries(minutes: number, words: string): readonly (readonly [string, number])[] {
  return words.split(' ').map((word) => [word, minutes] as const);
}

/** Minutes of working time that one of each unit holds (see WORKING_TIME). */
export const UNITS: ReadonlyMap<string, number> = new Map([
  ...entries(1 / 60, 's sec secs seconde secondes second seconds'),
  ...entries(1, 'min mins mn mns minute minutes minuts'),
  ...entries(60, 'h hs hr hrs heure heures hour hours'),
  ...entries(DAY, 'j jr jrs jour jours journee journees day days jh'),
  ...entries(WEEK, 'sem semaine semaines week weeks wk wks'),
  ...entries(MONTH, 'mois month months'),
  ...entries(YEAR, 'an ans annee annees year years'),
  ...entries(HALF_DAY, 'matinee matinees morning mornings afternoon afternoons aprem'),
]);

/** Units that a bare article may count (« une matinée ») and that stand alone after « la », « ma », "the". */
export const HALF_DAY_WORDS: ReadonlySet<string> = new Set(['matinee', 'morning', 'afternoon', 'midi']);

/** Words that follow a day and keep it a working day: « jours-homme », « jours ouvrés », "man-days". */
export const DAY_COMPLEMENTS: ReadonlySet<string> = new Set(['homme', 'hommes', 'h', 'ouvre', 'ouvres']);

/** Full-time posts, counted in minutes a week. */
export const POST_WORDS: ReadonlySet<string> = new Set(['etp', 'fte', 'ftes', 'etps']);
export const MINUTES_PER_WEEK = WEEK;
