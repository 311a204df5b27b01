import { all, counts, words } from './languages.ts';
import { placesOf, stands } from './sequences.ts';
import type { Token } from './tokens.ts';

/** A number read at a place: its value and the index of the token after it. */
export interface ReadNumber {
  readonly value: number;
  readonly next: number;
  /** True for « une », "an": an article rather than a number that was counted. */
  readonly article: boolean;
}

const NUMBER_WORDS = counts('numbers');
const COLLECTIVES = counts('collectives');
const FRACTIONS = counts('fractions');
const HALF = words('half');
const QUARTERS = words('quarters');
const SOFTENERS = words('softeners');
const OF = words('of');
const AND = words('and');
const AND_A_HALF = all.map(({ andAHalf }) => placesOf(andAHalf));
const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

export const ARTICLES = words('articles');
const ARTICLES_AND_ONE: ReadonlySet<string> = new Set([...ARTICLES, ...words('one')]);

function isArticle(token: Token | undefined): boolean {
  return ARTICLES_AND_ONE.has(token?.word ?? '');
}

const OPENS_NUMBER: ReadonlySet<string> = new Set([
  ...ARTICLES_AND_ONE,
  ...HALF,
  ...FRACTIONS.keys(),
  ...FRACTION_SIGNS.keys(),
  ...NUMBER_WORDS.keys(),
]);

/** Whether a number may begin at a token: at nearly none it does. */
export function mayOpenNumber({ word, value }: Token): boolean {
  return value !== null || OPENS_NUMBER.has(word);
}

/** Whether a number in words may begin at a token. */
export function isNumberWord(token: Token | undefined): boolean {
  return NUMBER_WORDS.has(token?.word ?? '');
}

/** Skips « bonne », "good", … */
export function skipSofteners(tokens: readonly Token[], from: number): number {
  let at = from;
  while (SOFTENERS.has(tokens[at]?.word ?? '')) at++;
  return at;
}

/** Reads « 2 », « 1,5 », « 3/4 d' », « une dizaine de », « trois quarts d' », "a couple of", "half a". */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | null {
  const token = tokens[at];
  if (!token || !mayOpenNumber(token)) return null;
  return readFraction(tokens, at) ?? readDigits(tokens, at) ?? readWords(tokens, at);
}

function readDigits(tokens: readonly Token[], at: number): ReadNumber | null {
  const value = tokens[at]?.value ?? null;
  if (value === null) return null;
  const half = afterHalf(tokens, at + 1);
  if (half !== null) return { value: value + 0.5, next: half, article: false };
  const sign = FRACTION_SIGNS.get(tokens[at + 1]?.word ?? '');
  if (sign !== undefined) return { value: value + sign, next: skipOf(tokens, at + 2), article: false };
  return { value, next: skipSofteners(tokens, skipOf(tokens, at + 1)), article: false };
}

/** The token after "and a half"; null where it is not said. */
function afterHalf(tokens: readonly Token[], at: number): number | null {
  const half = AND_A_HALF.find((places) => stands(places, tokens, at));
  return half === undefined ? null : at + half.length;
}

/** « 3/4 d'heure », « 1/2 journée », « trois quarts d'heure », « un quart d'heure », « une demi- », "half an". */
function readFraction(tokens: readonly Token[], at: number): ReadNumber | null {
  const written = readWrittenFraction(tokens, at);
  if (written) return written;
  const start = isArticle(tokens[at]) ? skipSofteners(tokens, at + 1) : at;
  const word = tokens[start]?.word ?? '';
  const named = start > at || OF.has(tokens[start + 1]?.word ?? '');
  const part = HALF.has(word) ? 0.5 : named ? FRACTIONS.get(word) : undefined;
  if (part !== undefined)
    return { value: part, next: skipArticle(tokens, skipOf(tokens, start + 1)), article: false };
  const three = tokens[at]?.value ?? NUMBER_WORDS.get(tokens[at]?.word ?? '');
  const quarters = skipSofteners(tokens, at + 1);
  return three === 3 && QUARTERS.has(tokens[quarters]?.word ?? '')
    ? { value: 0.75, next: skipArticle(tokens, skipOf(tokens, quarters + 1)), article: false }
    : null;
}

/** « 3/4 », « ½ » */
function readWrittenFraction(tokens: readonly Token[], at: number): ReadNumber | null {
  const [over, under] = [tokens[at]?.value ?? 0, tokens[at + 2]?.value ?? 0];
  if (over >= 1 && over < under && under <= 9 && tokens[at + 1]?.word === '/')
    return { value: over / under, next: skipArticle(tokens, skipOf(tokens, at + 3)), article: false };
  const sign = FRACTION_SIGNS.get(tokens[at]?.word ?? '');
  return sign === undefined ? null : { value: sign, next: skipOf(tokens, at + 1), article: false };
}

function readWords(tokens: readonly Token[], at: number): ReadNumber | null {
  return isArticle(tokens[at]) ? readArticle(tokens, at) : readNumberWords(tokens, at);
}

function readArticle(tokens: readonly Token[], at: number): ReadNumber {
  const next = skipSofteners(tokens, at + 1);
  const collective = COLLECTIVES.get(tokens[next]?.word ?? '');
  return collective === undefined
    ? { value: 1, next, article: true }
    : { value: collective, next: skipOf(tokens, next + 1), article: false };
}

function readNumberWords(tokens: readonly Token[], at: number): ReadNumber | null {
  let total = NUMBER_WORDS.get(tokens[at]?.word ?? '');
  if (total === undefined) return null;
  let next = at + 1;
  for (let more = joined(tokens, next, total); more; more = joined(tokens, next, total))
    ({ value: total, next } = more);
  const half = afterHalf(tokens, next);
  return {
    value: half === null ? total : total + 0.5,
    next: skipSofteners(tokens, half ?? next),
    article: false,
  };
}

/** A number in words with the one after it: « soixante-quinze », « quatre-vingt-dix », « vingt et un », "a hundred and ten". */
function joined(tokens: readonly Token[], at: number, total: number) {
  const and = AND.has(tokens[at]?.word ?? '') && afterHalf(tokens, at) === null ? 1 : 0;
  const one = (and === 1 || total === 80) && isArticle(tokens[at + and]) ? 1 : undefined;
  const value = NUMBER_WORDS.get(tokens[at + and]?.word ?? '') ?? one;
  if (value === undefined) return null;
  const next = at + and + 1;
  if ((total === 4 && value === 20) || (total < 10 && value === 100)) return { value: total * value, next };
  return value < roomIn(total) ? { value: total + value, next } : null;
}

/** What may be added to a number in words is less: a unit to « dix » and twenty, up to nineteen to « soixante » and « quatre-vingts ». */
function roomIn(total: number): number {
  if (total % 100 === 0) return 100;
  if (total === 60 || total === 80) return 20;
  return total < 100 && total % 10 === 0 ? 10 : 0;
}

function skipOf(tokens: readonly Token[], at: number): number {
  return OF.has(tokens[at]?.word ?? '') ? at + 1 : at;
}

function skipArticle(tokens: readonly Token[], at: number): number {
  return isArticle(tokens[at]) ? at + 1 : at;
}
