import type { Bound } from './timeSaved.ts';
import { readNumber, skipSofteners } from './numbers.ts';
import type { Token } from './tokens.ts';
import { DAY_COMPLEMENTS, HALF_DAY_WORDS, UNITS } from './units.ts';

/** A duration told in a text, as an interval in minutes, with where it stands. */
export interface Amount {
  readonly low: Bound;
  readonly high: Bound;
  /** Minutes of one unit: what a bare number next to it inherits. */
  readonly unit: number;
  readonly start: number;
  readonly end: number;
  /** Index of the first token after it. */
  readonly next: number;
  /** True when the unit was borrowed from a neighbour (« 2 min au lieu de 15 »). */
  readonly bare: boolean;
}

/** A number without unit, that may inherit one. */
interface Bare {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

interface Duration {
  readonly minutes: number;
  readonly unit: number;
  readonly next: number;
}

/** Reads one exact duration at a token: « 1h30 », « deux heures et demie », « une matinée », « 2 j-h ». */
function readDuration(tokens: readonly Token[], at: number): Duration | null {
  const number = readNumber(tokens, at);
  if (!number) return readHalfDay(tokens, at) ?? readWeekdayHalf(tokens, at);
  const unitToken = tokens[number.next];
  const word = unitToken?.word ?? '';
  if (word === 'apres' && tokens[number.next + 1]?.word === 'midi') {
    return { minutes: number.value * 210, unit: 210, next: number.next + 2 };
  }
  const unit = UNITS.get(word);
  if (unit === undefined || unitToken === undefined) return null;
  if (word === 's' && unitToken.start !== tokens[number.next - 1]?.end && tokens[at]?.value === null)
    return null;
  return addRest(tokens, number.value, unit, number.next + 1);
}

/** « ses lundis matin », "Monday mornings": half a day, that comes back each week. */
function readWeekdayHalf(tokens: readonly Token[], at: number): Duration | null {
  if (
    !/^(?:lundi|mardi|mercredi|jeudi|vendredi|monday|tuesday|wednesday|thursday|friday)s?$/.test(
      tokens[at]?.word ?? '',
    )
  )
    return null;
  if (/^(?:matins?|mornings?|afternoons?)$/.test(tokens[at + 1]?.word ?? ''))
    return { minutes: 210, unit: 210, next: at + 2 };
  return tokens[at + 1]?.word === 'apres' && tokens[at + 2]?.word === 'midi'
    ? { minutes: 210, unit: 210, next: at + 3 }
    : null;
}

/** « la matinée », « mon après-midi », "the morning": half a day without a number. */
function readHalfDay(tokens: readonly Token[], at: number): Duration | null {
  if (!/^(?:la|l|ma|mon|sa|the|my|toute|all|ta)$/.test(tokens[at]?.word ?? '')) return null;
  const start = skipSofteners(tokens, at + 1);
  const word = tokens[start]?.word ?? '';
  if (word === 'apres' && tokens[start + 1]?.word === 'midi')
    return { minutes: 210, unit: 210, next: start + 2 };
  if (word !== 'midi' && HALF_DAY_WORDS.has(word)) return { minutes: 210, unit: 210, next: start + 1 };
  if (/^(?:journee|day)$/.test(word)) return { minutes: 420, unit: 420, next: start + 1 };
  return null;
}

/** What may follow a unit: « 1h30 », « 1 h 15 min », « et demie », "and a half", « jours-homme ». */
function addRest(tokens: readonly Token[], count: number, unit: number, from: number): Duration {
  let minutes = count * unit;
  let next = from;
  if (unit === 420 && DAY_COMPLEMENTS.has(tokens[next]?.word ?? '')) next++;
  if (unit === 420 && tokens[next]?.word === '/' && /^h(?:omme)?$/.test(tokens[next + 1]?.word ?? ''))
    next += 2;
  if (unit === 60) {
    const more = tokens[next];
    const joined =
      more?.value !== null && more !== undefined && more.value < 60 && Number.isInteger(more.value);
    const written = joined && UNITS.get(tokens[next + 1]?.word ?? '') === 1;
    const attached =
      joined &&
      more.start - (tokens[next - 1]?.end ?? 0) <= 1 &&
      more.end - more.start === 2 &&
      !/^(?:%|x)$/.test(tokens[next + 1]?.word ?? '');
    if (written || attached)
      return { minutes: minutes + more.value, unit: 60, next: written ? next + 2 : next + 1 };
    const and = /^(?:et|and)$/.test(more?.word ?? '') ? readNumber(tokens, next + 1) : null;
    if (and && UNITS.get(tokens[and.next]?.word ?? '') === 1)
      return { minutes: minutes + and.value, unit: 60, next: and.next + 1 };
  }
  if (tokens[next]?.word === 'et' && /^demie?$/.test(tokens[next + 1]?.word ?? ''))
    return { minutes: minutes + unit / 2, unit, next: next + 2 };
  if (tokens[next]?.word === 'et' && tokens[next + 1]?.word === 'quart')
    return { minutes: minutes + unit / 4, unit, next: next + 2 };
  if (tokens[next]?.word === 'and' && tokens[next + 1]?.word === 'a' && tokens[next + 2]?.word === 'half') {
    return { minutes: minutes + unit / 2, unit, next: next + 3 };
  }
  return { minutes, unit, next };
}

function readBare(tokens: readonly Token[], at: number): Bare | null {
  const number = readNumber(tokens, at);
  const first = tokens[at];
  const last = tokens[(number?.next ?? 0) - 1];
  if (!number || !first || !last) return null;
  return { value: number.value, start: first.start, end: last.end, next: number.next };
}

const RANGE_WORDS: ReadonlySet<string> = new Set(['-', '–', 'a', 'to', 'ou', 'or']);

/** « 20-30 min », « 2 à 3 h », « entre 1 et 2 heures », « 2h-3h »: an ascending pair; anything else is no range. */
function readRange(tokens: readonly Token[], at: number): Amount | null {
  const between = /^(?:entre|between)$/.test(tokens[at]?.word ?? '');
  const start = between ? at + 1 : at;
  const lowDuration = readDuration(tokens, start);
  const low = lowDuration ?? readBare(tokens, start);
  const joiner = low && tokens[low.next]?.word;
  if (!low || !joiner || !(between ? /^(?:et|and|a)$/.test(joiner) : RANGE_WORDS.has(joiner))) return null;
  const high = readDuration(tokens, low.next + 1);
  if (!high) return null;
  const lowMinutes = lowDuration ? lowDuration.minutes : (low as Bare).value * high.unit;
  if (lowMinutes >= high.minutes) return null;
  return amount(tokens, at, high.next, lowMinutes, high.minutes, high.unit, false);
}

function amount(
  tokens: readonly Token[],
  at: number,
  next: number,
  low: Bound,
  high: Bound,
  unit: number,
  bare: boolean,
): Amount {
  const start = tokens[at]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  return { low: round(low), high: round(high), unit, start, end, next, bare };
}

/** Seconds and fractions give no more than two decimals of a minute. */
function round(bound: Bound): Bound {
  return bound === null ? null : Math.round(bound * 100) / 100;
}

const AT_LEAST =
  /(?:au moins|a minima|au bas mot|(?<![-=])[>≥]|\+ de |minimum|mini|at least|plus d[e'] ?|more than|over|no less than|pas moins de|bien plus de)[ :]*$/;
const AT_MOST =
  /(?:jusqu'a|(?<![-=])[<≤]|jusqu'au|up to|au plus|maximum|moins d[e'] ?|less than|under|at most|max|below|within)[ :]*$/;
const MORE_AFTER = /^ ?(?:(?:au )?mini(?:mum)?\b|au moins\b|at least\b|(?:et|ou) plus\b|or more\b|\+)/;
const LESS_AFTER = /^ ?(?:(?:au )?max(?:imum)?\b|at most\b|tout au plus\b)/;

/** Opens the bound that « au moins », « jusqu'à », "up to" leave unknown; zero is the floor of « jusqu'à ». */
function qualify(one: Amount, folded: string): Amount {
  const before = folded.slice(Math.max(0, one.start - 16), one.start);
  const after = folded.slice(one.end, one.end + 16);
  if (AT_LEAST.test(before) || MORE_AFTER.test(after)) return { ...one, high: null };
  if (AT_MOST.test(before) || LESS_AFTER.test(after)) return { ...one, low: 0 };
  return one;
}

/** Every duration of a text, in order, without overlap, each an interval in minutes. */
export function findAmounts(tokens: readonly Token[], folded: string): readonly Amount[] {
  const found: Amount[] = [];
  let at = 0;
  while (at < tokens.length) {
    const one = readRange(tokens, at) ?? readExact(tokens, at);
    if (one && !isClockTime(one, folded) && !isPeriod(tokens, at, one)) found.push(qualify(one, folded));
    at = one ? one.next : at + 1;
  }
  return found;
}

/** "5 hours a week": the period that an amount comes back in, not an amount. */
function isPeriod(tokens: readonly Token[], at: number, one: Amount): boolean {
  const before = tokens[at - 1]?.word;
  const article = /^(?:a|an|une?)$/.test(tokens[at]?.word ?? '') && one.next === at + 2;
  if (!article || before === undefined) return false;
  return tokens[at]?.word === 'a' && one.unit >= 420 && PERIOD_AHEAD.test(before);
}

/** The words that "a week" follows when it says how often: a unit, a count, what is counted. */
const PERIOD_AHEAD =
  /^(?:mins?|minutes?|hours?|hrs?|h|days?|times?|once|twice|mn|saved|each|(?!saves|takes|gains|needs|costs|loses|gives|spends|frees|cuts|is|was)[a-z]{3,}s|\d+)$/;

function readExact(tokens: readonly Token[], at: number): Amount | null {
  const duration = readDuration(tokens, at);
  return (
    duration && amount(tokens, at, duration.next, duration.minutes, duration.minutes, duration.unit, false)
  );
}

/** « à 14h30 », « vers 9h », « 9h-12h »: an hour of the day, not a duration. */
function isClockTime(one: Amount, folded: string): boolean {
  const before = folded.slice(Math.max(0, one.start - 10), one.start);
  return /(?:^|[^a-z])(?:vers|at|jeudi|mardi|lundi|vendredi|mercredi|samedi|dimanche) $/.test(before);
}

/** A number without unit at or after a token, read with the unit of its neighbour. */
export function inheritUnit(tokens: readonly Token[], at: number, unit: number): Amount | null {
  const bare = readBare(tokens, at);
  if (!bare) return null;
  return amount(tokens, at, bare.next, bare.value * unit, bare.value * unit, unit, true);
}
