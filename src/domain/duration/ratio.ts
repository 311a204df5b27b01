import { counts, either, words } from './languages.ts';

/** The share of the time that is saved, within 0..1, and where it is told. */
export interface Ratio {
  readonly ratio: readonly [number, number];
  readonly start: number;
  readonly end: number;
}

const NUMBERS = counts('numbers');
const COUNT = String.raw`(\d{1,3}(?:[.,]\d{1,2})?|${[...words('multiples')].join('|')})`;

/** Multipliers that speak of time: « x3 », « deux fois plus vite », « divisé par 4 », "3x faster". */
const MULTIPLIERS: readonly RegExp[] = [
  new RegExp(String.raw`\b${COUNT} ?(?:x|${either('timesFaster')}) (?:${either('faster')})`),
  new RegExp(String.raw`(?:${either('timeDivided')})[^.;\n]{0,30}(?:${either('dividedBy')}) ${COUNT}\b`),
  new RegExp(String.raw`(?:÷ ?|(?:${either('dividedAlone')}) )${COUNT}\b`),
  new RegExp(String.raw`[x×] ?(\d{1,2}(?:[.,]\d)?) (?:${either('comparedTo')})`),
];
/** « x3 » alone says how much, not of what: read only where time is what is asked. */
const BARE_MULTIPLIER = new RegExp(
  String.raw`(?:^|[\s:(~])[x×] ?(\d{1,2}(?:[.,]\d)?)(?![\d.,]*[a-z%€$])|(?:^|[\s:(~])(\d{1,2}(?:[.,]\d)?) ?[x×](?= |$|[.,;)])`,
);
const HALVES = new RegExp(
  String.raw`(?:${either('halved')})[^.;\n]{0,30}(?:${either('cutBy')})? ?(?:${either('byHalf')})|${either('halves')}`,
);
/** « un tiers du temps en moins », "a quarter less time" */
const PARTS = counts('fractions');
const LESS = new RegExp(
  String.raw`\b(?:${[...words('articles')].join('|')}) (${[...PARTS.keys()].join('|')}) (?:${either('lessTime')})`,
);
const PERCENT = new RegExp(
  String.raw`(?:(\d{1,3}(?:[.,]\d)?) ?%? ?(?:-|–|${either('percentTo')}) ?)?(?<![\d.,])(\d{1,3}(?:[.,]\d)?) ?(?:%|${either('percent')})`,
);
const SAVING_NEAR = new RegExp(either('savingNear'));
const TIME_NEAR = new RegExp(either('timeNear'));
/** « 35 % de tickets en moins »: a percentage of something that is not time. */
const OF_SOMETHING = new RegExp(`^ ?(?:${either('ofSomething')})`);
const MEASURE = new RegExp(String.raw`\b(?:${either('measures')})\b|\+ ?\d`);
const PERCENT_FASTER = new RegExp(`^ ?(?:${either('percentFaster')})`);
/** « 2x par mois » is how often, « x3 de ventes » is not time, « × 4 dossiers » counts. */
const AFTER_TIMES = new RegExp(
  String.raw`^ ?(?:\d|\/|${either('afterTimes')}|(?!(?:${either('comparatives')})\b)[a-z]{3,20}[sx]\b)`,
);

function multiplied(count: number): readonly [number, number] | null {
  if (!(count > 1)) return null;
  const ratio = Math.round((1 - 1 / count) * 1000) / 1000;
  return [ratio, ratio];
}

function countOf(written: string): number {
  return NUMBERS.get(written) ?? Number(written.replace(',', '.'));
}

/** Reads a percentage or a multiplier of time. `aboutTime`: the whole text answers « time saved? ». */
export function findRatio(folded: string, aboutTime: boolean): Ratio | null {
  const half = HALVES.exec(folded);
  if (half) return { ratio: [0.5, 0.5], start: half.index, end: half.index + half[0].length };
  return findLess(folded) ?? findMultiplier(folded, aboutTime) ?? findPercent(folded, aboutTime);
}

function findLess(folded: string): Ratio | null {
  const match = LESS.exec(folded);
  const part = match && PARTS.get(match[1] ?? '');
  return match && part
    ? { ratio: [part, part], start: match.index, end: match.index + match[0].length }
    : null;
}

function findMultiplier(folded: string, aboutTime: boolean): Ratio | null {
  const patterns = aboutTime ? [...MULTIPLIERS, BARE_MULTIPLIER] : MULTIPLIERS;
  for (const pattern of patterns) {
    const match = pattern.exec(folded);
    if (!match || (pattern === BARE_MULTIPLIER && isFrequency(folded, match.index + match[0].length)))
      continue;
    const ratio = multiplied(countOf(match[1] ?? match[2] ?? ''));
    if (ratio) return { ratio, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

function isFrequency(folded: string, end: number): boolean {
  return AFTER_TIMES.test(folded.slice(end, end + 24));
}

function findPercent(folded: string, aboutTime: boolean): Ratio | null {
  const match = /\d/.test(folded) ? PERCENT.exec(folded) : null;
  if (!match) return null;
  const before = folded.slice(Math.max(0, match.index - 60), match.index);
  const after = folded.slice(match.index + match[0].length);
  const near = (words: RegExp): boolean => words.test(before) || words.test(after.slice(0, 40));
  if (OF_SOMETHING.test(after) || PERCENT_FASTER.test(after) || MEASURE.test(before.slice(-24))) return null;
  if (aboutTime ? !(near(SAVING_NEAR) || isAlone(folded, match)) : !near(TIME_NEAR)) return null;
  const high = Number((match[2] ?? '').replace(',', '.')) / 100;
  const low = match[1] === undefined ? high : Number(match[1].replace(',', '.')) / 100;
  if (high <= 0 || high >= 1 || low > high) return null;
  return { ratio: [low, high], start: match.index, end: match.index + match[0].length };
}

/** The percentage is nearly all there is to read, and of nothing else that grows. */
function isAlone(folded: string, match: RegExpExecArray): boolean {
  return !MEASURE.test(folded) && folded.length - match[0].length <= 24;
}
