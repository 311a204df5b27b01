import type { Passage } from './passage.ts';
import type { Bound, TimeSaved } from './timeSaved.ts';
import type { Ratio } from './ratio.ts';
import { either, words } from './languages.ts';
import { periodNamed } from './markers.ts';
import { readNumber } from './numbers.ts';
import { ADVERBS, countedBefore, findFrequency, findRhythm, followsPrice, type Rhythm } from './rhythm.ts';
import { UNITS } from './units.ts';

/** A saving before its rhythm is known, and where it is told. */
export interface Saving {
  readonly low: Bound;
  readonly high: Bound;
  readonly start: number;
  readonly end: number;
  /** 'often' where it comes back with the thing that it is told of: « le rapport mensuel : 2 h → 15 min ». */
  readonly occurs?: 'once' | 'often';
}

/** Time saved with its rhythm, without its quote, and the end of the words that tell it. */
export interface Composed {
  readonly gain: Omit<TimeSaved, 'quote'>;
  readonly start: number;
  readonly end: number;
}

/** A saving that is a loss. */
export function negated(saving: Saving): Saving {
  const minus = (bound: Bound): Bound => (bound === null ? null : bound === 0 ? 0 : -bound);
  return { ...saving, low: minus(saving.high), high: minus(saving.low) };
}

const OPENS_RHYTHM: ReadonlySet<string> = new Set(['/', ...words('opensRhythm')]);
const FORTNIGHT = new RegExp(String.raw`\b(?:${either('fortnight')})`);
const HALF_WEEKDAY = new RegExp(either('halfWeekday'));
const NAMED = String.raw`[a-z]{3,20}(?: (?:${[...words('compounds')].join('|')}))?`;
const CLAUSE = String.raw`(?:^ ?|[.,;:!?(\n] ?|\b(?:${either('joins')}) )`;
const THING = String.raw`${CLAUSE}(?:${either('subjectThe')}) ?(?=(?:${either('things')})\b)`;
/** « question de client »; « rapport de la semaine » is a report. */
const OF_ONE = String.raw`(?: (?:${[...words('nameOf')].join('|')})[ '](?!(?:${[...words('owners')].join('|')})\b)[a-z]{4,14})?`;
const OF_IT = String.raw`(?: (?:${[...words('nameOf'), ...words('of')].join('|')})[ '][a-z]{1,14}(?: [a-z]{2,14})?)?`;
const SUBJECT = new RegExp(
  String.raw`(?:\b(?:${either('subjectEach')}) |${CLAUSE}(?:${either('subjectOne')}) |${THING})(${NAMED}${OF_ONE})${OF_IT} ?,? ?(?:(?:${either('subjectWords')}) ?){0,3}(?:${either('subjectTakes')})(?: [a-z]+){0,3} ?$`,
  'd',
);

/** Adds how often, or on what, to a saving. */
export function composeGain(saving: Saving, passage: Passage, ratio: Ratio | null): Composed {
  const { tokens, folded, text } = passage;
  const last = tokens.findLastIndex((token) => token.start < saving.end);
  const first = tokens.findIndex((token) => token.start >= saving.start);
  const often = findFrequency(passage, last + 1, tokens.length);
  const room = often ? tokens.findIndex((token) => token.start >= often.start) - last - 1 : 14;
  const after = ofSaving(findRhythm(passage, last + 1, Math.min(room, 14)), saving.occurs !== 'once');
  const told = often ?? findFrequency(passage, 0, first);
  const rhythm =
    after ??
    rhythmBetween(passage, first, last) ??
    weekdayHalf(folded, saving) ??
    subjectItem(passage, saving);
  const repeated = rhythm ? namedOf(rhythm, passage, first) : leadingRhythm(passage, first, saving);
  const freq = told?.freq ?? timesAPeriod(passage, first, rhythm);
  const gain = {
    savedMin: [saving.low, saving.high] as const,
    ...(FORTNIGHT.test(folded) ? TWICE_A_MONTH : withFrequency(repeated, freq)),
    ...(ratio ? { ratio: ratio.ratio } : {}),
  };
  const end = Math.max(saving.end, after?.end ?? 0, told && told.start > saving.end ? told.end : 0);
  return { gain, start: saving.start, end: Math.min(end, text.length) };
}

const TWICE_A_MONTH: Told = { per: 'item', freq: { n: 2, per: 'month' } };
const MANY_TIMES: ReadonlySet<string> = new Set(['x', '×', '*', ...words('manyTimes')]);

/** « 2 x 30 min par semaine », "three times 25 minutes a week": how many times a period. */
function timesAPeriod({ tokens }: Passage, first: number, rhythm: Rhythm | null): TimeSaved['freq'] {
  if (!rhythm || rhythm.per === 'once' || rhythm.per === 'item') return undefined;
  const number = MANY_TIMES.has(tokens[first - 1]?.word ?? '') ? readNumber(tokens, first - 2) : null;
  return number?.next === first - 1 ? { n: number.value, per: rhythm.per } : undefined;
}

/** A rhythm with the thing that "each" stands for. */
function namedOf(rhythm: Rhythm, passage: Passage, first: number): Rhythm {
  if (rhythm.per !== 'item' || rhythm.item !== undefined) return rhythm;
  const item = countedBefore(passage, first);
  return item === undefined ? rhythm : { ...rhythm, item };
}

type Told = Pick<TimeSaved, 'per' | 'item' | 'freq'>;

/** Joins a rhythm and a frequency: a saving counted by the week has no use for « 3 fois par semaine ». */
function withFrequency(rhythm: Rhythm | null, freq: TimeSaved['freq']): Told {
  if (!rhythm) return freq ? { per: 'item', freq } : { per: 'once' };
  if (rhythm.per === 'item') {
    return {
      per: 'item',
      ...(rhythm.item === undefined ? {} : { item: rhythm.item }),
      ...(freq ? { freq } : {}),
    };
  }
  if (freq && freq.per === rhythm.per) return { per: 'item', freq };
  return { per: rhythm.per, ...(rhythm.freq ? { freq: rhythm.freq } : {}) };
}

/** A rhythm, unless it is told of things, or of one that the saving does not come back with. */
export function ofSaving(rhythm: Rhythm | null, comesBack: boolean): Rhythm | null {
  return rhythm?.of === 'things' || (rhythm?.of === 'thing' && !comesBack) ? null : rhythm;
}

/** « tous les mois, une journée »: a rhythm told ahead of the amount. */
function leadingRhythm(passage: Passage, first: number, { occurs }: Saving): Rhythm | null {
  const start = passage.tokens.findLastIndex((token, at) => at < first && /^[.;!?]$/.test(token.word)) + 1;
  for (let at = start; at < first; at++) {
    const rhythm = ofSaving(findRhythm(passage, at, 1), occurs === 'often');
    if (!rhythm || rhythm.per === 'item' || rhythm.end > (passage.tokens[first]?.start ?? 0)) continue;
    if (!followsPrice(passage.folded, passage.tokens[at]?.start ?? 0)) return rhythm;
  }
  return null;
}

/** « 3h par dossier au lieu de 5h »: the rhythm stands within the before and after. */
function rhythmBetween(passage: Passage, first: number, last: number): Rhythm | null {
  for (let at = first + 1; at < last; at++) {
    const word = passage.tokens[at]?.word ?? '';
    const rhythm = OPENS_RHYTHM.has(word) || ADVERBS.has(word) ? findRhythm(passage, at, 1) : null;
    if (rhythm) return rhythm;
  }
  return null;
}

/** « ses lundis matin »: the amount itself comes back each week. */
function weekdayHalf(folded: string, saving: Saving): Rhythm | null {
  return HALF_WEEKDAY.test(folded.slice(saving.start, saving.end)) ? { per: 'week', end: saving.end } : null;
}

/** « une gamme passe de 2h à 25 min »: the subject is what the saving is counted by. */
function subjectItem({ text, folded }: Passage, saving: Saving): Rhythm | null {
  const from = Math.max(0, saving.start - 60);
  const [start, end] = SUBJECT.exec(folded.slice(from, saving.start))?.indices?.[1] ?? [];
  if (start === undefined || end === undefined) return null;
  const item = folded.slice(from + start, from + end);
  const per = periodNamed(item);
  if (per) return { per, end: saving.end };
  const named = text.slice(from + start, from + end).toLowerCase();
  return UNITS.has(item) ? null : { per: 'item', item: named, end: saving.end };
}
