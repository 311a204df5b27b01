import type { Bound } from './timeSaved.ts';
import { isAside } from './aside.ts';
import { all, either, words } from './languages.ts';
import {
  ARTICLES,
  isNumberWord,
  mayOpenNumber,
  readNumber,
  skipSofteners,
  type ReadNumber,
} from './numbers.ts';
import { placesOf, stands } from './sequences.ts';
import type { Token } from './tokens.ts';
import { DAY, HALF_DAY, HOUR, UNITS } from './units.ts';

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
}

/** An exact duration, or a number that takes its unit from elsewhere. */
interface Duration {
  readonly minutes: number;
  readonly unit: number;
  readonly next: number;
}

const HALF_DAYS = words('halfDays');
const HALF_DAYS_IN_WORDS = all.map(({ halfDaysInWords }) => placesOf(halfDaysInWords));
const WHOLE_DAYS = words('wholeDays');
const OWNERS = words('owners');
const WEEKDAYS = words('weekdays');
const DATES = words('dates');
const PARTS_OF_DAY = words('partsOfDay');
const DAY_COMPLEMENTS = words('dayComplements');
const PER_PERSON = words('perPerson');
const AND = words('and');
/** What a number of times is told by. */
const TIMES = words('manyTimes');
const RESTS = all.flatMap(({ rests }) => rests.map((rest) => ({ ...rest, places: placesOf(rest.words) })));

/** Reads one exact duration at a token: « 1h30 », « deux heures et demie », « une matinée », « 2 j-h ». */
function readDuration(tokens: readonly Token[], at: number): Duration | null {
  const number = readNumber(tokens, at);
  if (!number) return readOwnDay(tokens, at) ?? readWeekdayHalf(tokens, at);
  const half = afterHalfDay(tokens, number.next);
  if (half !== null) return { minutes: number.value * HALF_DAY, unit: HALF_DAY, next: half };
  const place = tokens[number.next]?.word === '+' ? number.next + 1 : number.next;
  const token = tokens[place];
  const unit = UNITS.get(token?.word ?? '');
  if (unit === undefined || token === undefined) return null;
  const isLetter = token.word === 's' && token.start !== tokens[place - 1]?.end;
  if (isLetter && tokens[at]?.value === null) return null;
  return addRest(tokens, { minutes: number.value * unit, unit, next: place + 1 });
}

/** The token after a half day that is told in several words (« après-midi »); null where none stands. */
function afterHalfDay(tokens: readonly Token[], at: number): number | null {
  const half = HALF_DAYS_IN_WORDS.find((places) => stands(places, tokens, at));
  return half === undefined ? null : at + half.length;
}

/** « ses lundis matin », "Monday mornings": half a day, that comes back each week. « chaque jeudi matin » is a date. */
function readWeekdayHalf(tokens: readonly Token[], at: number): Duration | null {
  if (!WEEKDAYS.has(tokens[at]?.word ?? '') || DATES.has(tokens[at - 1]?.word ?? '')) return null;
  const next = PARTS_OF_DAY.has(tokens[at + 1]?.word ?? '') ? at + 2 : afterHalfDay(tokens, at + 1);
  const isPlural = [tokens[at], tokens[(next ?? 0) - 1]].some((token) => token?.word.endsWith('s'));
  return next === null || !isPlural ? null : { minutes: HALF_DAY, unit: HALF_DAY, next };
}

/** « la matinée », « mon après-midi », "the morning", « ma journée »: a time of the day without a number. */
function readOwnDay(tokens: readonly Token[], at: number): Duration | null {
  if (!OWNERS.has(tokens[at]?.word ?? '')) return null;
  const start = skipSofteners(tokens, at + 1);
  const word = tokens[start]?.word ?? '';
  if (WHOLE_DAYS.has(word)) return { minutes: DAY, unit: DAY, next: start + 1 };
  const next = HALF_DAYS.has(word) ? start + 1 : afterHalfDay(tokens, start);
  return next === null ? null : { minutes: HALF_DAY, unit: HALF_DAY, next };
}

/** What may follow a unit: « 1h30 », « 1 h 15 min », « et demie », "and a half", « jours-homme ». */
function addRest(tokens: readonly Token[], whole: Duration): Duration {
  const next = whole.unit === DAY ? skipDayComplement(tokens, whole.next) : whole.next;
  const more = whole.unit === HOUR ? addMinutes(tokens, whole) : null;
  if (more) return more;
  const rest = RESTS.find(({ places }) => stands(places, tokens, next));
  return rest === undefined
    ? { ...whole, next }
    : { ...whole, minutes: whole.minutes + whole.unit * rest.adds, next: next + rest.places.length };
}

/** « jours-homme », « j/h » */
function skipDayComplement(tokens: readonly Token[], at: number): number {
  const next = DAY_COMPLEMENTS.has(tokens[at]?.word ?? '') ? at + 1 : at;
  return tokens[next]?.word === '/' && PER_PERSON.has(tokens[next + 1]?.word ?? '') ? next + 2 : next;
}

/** « 1h30 », « 1 h 15 min », « 1 h et 10 min » */
function addMinutes(tokens: readonly Token[], { minutes, unit, next }: Duration): Duration | null {
  const more = tokens[next];
  const isMinute = (at: number): boolean => UNITS.get(tokens[at]?.word ?? '') === 1;
  if (more && more.value !== null && more.value < 60 && Number.isInteger(more.value)) {
    const written = isMinute(next + 1);
    if (written || isAttached(tokens, next))
      return { minutes: minutes + more.value, unit, next: next + (written ? 2 : 1) };
  }
  const and = AND.has(more?.word ?? '') ? readNumber(tokens, next + 1) : null;
  if (and && isMinute(and.next)) return { minutes: minutes + and.value, unit, next: and.next + 1 };
  const ends = and && !/^[a-z]/.test(tokens[and.next]?.word ?? '');
  const said = ends ? and : more?.value === null ? readNumber(tokens, next) : null;
  return said && isSaidAfterHour(tokens, said)
    ? { minutes: minutes + said.value, unit, next: said.next + Number(isMinute(said.next)) }
    : null;
}

/** « une heure trente », "an hour and ten": minutes in words, by fives; « une heure cinq fois par mois » counts something else. */
function isSaidAfterHour(tokens: readonly Token[], { value, next, article }: ReadNumber): boolean {
  const after = tokens[next]?.word ?? '';
  return !article && value % 5 === 0 && value < 60 && (UNITS.get(after) ?? 1) === 1 && !TIMES.has(after);
}

/** The two figures that stand right after « 1h »; « 1h 20 % » and « 2h 10x » tell something else. */
function isAttached(tokens: readonly Token[], at: number): boolean {
  const [unit, figures, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    figures !== undefined &&
    figures.start - (unit?.end ?? 0) <= 1 &&
    figures.end - figures.start === 2 &&
    !/^(?:%|x)$/.test(after?.word ?? '')
  );
}

const BETWEEN = words('between');
const BETWEEN_WORDS = words('betweenWords');
const RANGE_WORDS: ReadonlySet<string> = new Set(['-', '–', ...words('rangeWords')]);

/** « 20-30 min », « 15/20 min », « 2 à 3 h », « entre 1 et 2 heures », « 2h-3h »: an ascending pair; anything else is no range. */
function readRange(tokens: readonly Token[], at: number): Amount | null {
  const between = BETWEEN.has(tokens[at]?.word ?? '');
  const start = between ? at + 1 : at;
  const duration = readDuration(tokens, start);
  const low = duration ?? readNumber(tokens, start);
  const joiner = low && tokens[low.next]?.word;
  if (!low || !joiner) return null;
  const joined = (between ? BETWEEN_WORDS : RANGE_WORDS).has(joiner) || (joiner === '/' && !duration);
  if (!joined && (duration || between || !areWords(tokens, start))) return null;
  const next = low.next + Number(joined);
  const high = readDuration(tokens, next) ?? (duration && readBareEnd(tokens, next, duration.unit));
  if (!high) return null;
  const minutes = 'minutes' in low ? low.minutes : low.value * high.unit;
  return minutes < high.minutes ? amount(tokens, at, { low: minutes, ...high }) : null;
}

/** « deux jours à trois »: the end of a range without its unit, where nothing is counted by it. */
function readBareEnd(tokens: readonly Token[], at: number, unit: number): Duration | null {
  const number = readNumber(tokens, at);
  if (!number || number.article || /^[a-z\d%]/.test(tokens[number.next]?.word ?? '')) return null;
  return { minutes: number.value * unit, unit, next: number.next };
}

/** « deux-trois heures », "two three hours": numbers in words that follow each other. */
function areWords(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.value === null && tokens[at + 1]?.value === null && !ARTICLES.has(tokens[at]?.word ?? '')
  );
}

/** From a token to the end of a duration, which is the higher bound of the interval. */
function amount(tokens: readonly Token[], at: number, told: Duration & { readonly low?: number }): Amount {
  const { minutes, unit, next, low = minutes } = told;
  const start = tokens[at]?.start ?? 0;
  return { low: round(low), high: round(minutes), unit, start, end: tokens[next - 1]?.end ?? start, next };
}

/** Seconds and fractions give no more than two decimals of a minute. */
function round(minutes: number): number {
  return Math.round(minutes * 100) / 100;
}

const AT_LEAST = new RegExp(String.raw`(?:(?<![-=])[>≥]|${either('atLeast')})[ :]*$`);
const AT_MOST = new RegExp(String.raw`(?:(?<![-=])[<≤]|${either('atMost')})[ :]*$`);
const MORE_AFTER = new RegExp(String.raw`^ ?(?:${either('moreAfter')}|\+)`);
const LESS_AFTER = new RegExp(`^ ?(?:${either('lessAfter')})`);

/** Opens the bound that « au moins », « jusqu'à », "up to" leave unknown; zero is the floor of « jusqu'à ». */
function qualify(one: Amount, folded: string, from: number): Amount {
  const before = folded.slice(Math.max(from, one.start - 16), one.start);
  if (from > 0 && before.trim() === '>') return one;
  const after = folded.slice(one.end, one.end + 16);
  const orMore = folded.slice(one.start, one.end).includes('+');
  if (orMore || AT_LEAST.test(before) || MORE_AFTER.test(after)) return { ...one, high: null };
  if (AT_MOST.test(before) || LESS_AFTER.test(after)) return { ...one, low: 0 };
  return one;
}

/** Every duration of a text, in order, without overlap, each an interval in minutes. */
export function findAmounts(tokens: readonly Token[], folded: string): readonly Amount[] {
  const found: Amount[] = [];
  let at = 0;
  while (at < tokens.length) {
    const one = mayOpen(tokens, at) ? (readRange(tokens, at) ?? readExact(tokens, at)) : null;
    if (one && !isClockTime(one, folded) && !isPeriod(tokens, at, one) && !isAside(one, folded))
      found.push(qualify(one, folded, found.at(-1)?.end ?? 0));
    at = one?.next ?? afterNumber(tokens, at);
  }
  return found;
}

const OPENS_AMOUNT: ReadonlySet<string> = new Set([...BETWEEN, ...OWNERS, ...WEEKDAYS]);

function mayOpen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (mayOpenNumber(token) || OPENS_AMOUNT.has(token.word));
}

/** A number in several words is passed as a whole: « septante-cinq » holds no five. */
function afterNumber(tokens: readonly Token[], at: number): number {
  const number = isNumberWord(tokens[at]) ? readNumber(tokens, at) : null;
  return number && !number.article ? number.next : at + 1;
}

const PERIOD_ARTICLE = words('periodArticle');
const BEFORE_PERIOD = new RegExp(`^(?:${either('beforePeriod')})$`);

/** "5 hours a week": the period that an amount comes back in, not an amount. */
function isPeriod(tokens: readonly Token[], at: number, one: Amount): boolean {
  const before = tokens[at - 1]?.word;
  const bare = PERIOD_ARTICLE.has(tokens[at]?.word ?? '') && one.next === at + 2;
  return bare && before !== undefined && one.unit >= DAY && BEFORE_PERIOD.test(before);
}

function readExact(tokens: readonly Token[], at: number): Amount | null {
  const duration = readDuration(tokens, at);
  return duration && amount(tokens, at, duration);
}

const BEFORE_CLOCK = new RegExp(`(?:^|[^a-z])(?:${[...words('beforeClock')].join('|')}) $`);

/** « à 14h30 », « vers 9h », « 9h-12h »: an hour of the day, not a duration. */
function isClockTime(one: Amount, folded: string): boolean {
  return BEFORE_CLOCK.test(folded.slice(Math.max(0, one.start - 10), one.start));
}

/** A number without unit at or after a token, read with the unit of its neighbour. */
export function inheritUnit(
  tokens: readonly Token[],
  at: number,
  { unit, folded }: { readonly unit: number; readonly folded: string },
): Amount | null {
  const number = readNumber(tokens, at);
  if (!number) return null;
  const told = addRest(tokens, { minutes: number.value * unit, unit, next: number.next });
  return qualify(amount(tokens, at, told), folded, 0);
}
