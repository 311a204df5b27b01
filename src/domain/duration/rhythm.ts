import type { Frequency, Per } from './timeSaved.ts';
import { ENDS_ITEM, readItem } from './items.ts';
import { all, counts, either, words } from './languages.ts';
import { afterMarker, byPeriod, DOTTED, readPeriod, type ReadPeriod } from './markers.ts';
import { readNumber } from './numbers.ts';
import type { Amount } from './amounts.ts';
import type { Passage } from './passage.ts';
import type { Token } from './tokens.ts';
import { tellsSaving } from './saved.ts';
import { UNITS } from './units.ts';
import { wordsIn } from '../text/everyLanguage.ts';

/** How often, or on what, a saving comes back. */
export interface Rhythm {
  readonly per: Per;
  readonly item?: string;
  readonly freq?: Frequency;
  /** Told of what the work is about, one of it or several: « le rapport mensuel », « les entretiens annuels ». */
  readonly of?: 'thing' | 'things';
  /** End of the words that told it. */
  readonly end: number;
}

/** How many times a period, and the end of the words that told it. */
interface Often {
  readonly freq: Frequency;
  readonly end: number;
}

const TIMES = counts('times');
const TIME = words('time');
const NAMELESS = words('nameless');
const LETTERS = words('letters');
const CURRENCY = /^(?:[€$£]|euros?|eur)$/;
const RANGE_WORDS: ReadonlySet<string> = new Set(['-', ...words('rangeWords')]);

/** A number that counts occurrences: « 2 fois par mois », « 30 CV/semaine », « une dizaine d'offres par trimestre ». */
function readFrequency(tokens: readonly Token[], at: number): Often | null {
  const number = readTimes(tokens, at);
  for (let i = number?.next ?? Infinity; i <= Math.min((number?.next ?? 0) + 5, tokens.length - 1); i++) {
    if (i !== number?.next && endsCount(tokens[i])) return null;
    const period = readMarked(tokens, i) ?? readAdverbPeriod(tokens, i);
    if (!period || !number) continue;
    const end = tokens[period.next - 1]?.end ?? 0;
    return { freq: { n: number.value * period.n, per: period.per }, end };
  }
  return null;
}

/** "twice", « 30 » of « 30 CV »: neither the end of a range nor what a unit counts; null when it counts no occurrence. */
function readTimes(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly next: number } | null {
  const told = TIMES.get(tokens[at]?.word ?? '');
  if (told !== undefined && !isUnit(tokens[at + 1])) return { value: told, next: at + 1 };
  const number = told === undefined && !endsRange(tokens, at) ? readNumber(tokens, at) : null;
  if (!number || isUnit(tokens[number.next]) || isPrice(tokens, at, number.next)) return null;
  return number.article && !TIME.has(tokens[number.next]?.word ?? '') ? null : number;
}

/** « 20 € par mois », "$20 a month" */
function isPrice(tokens: readonly Token[], at: number, next: number): boolean {
  return [tokens[at - 1], tokens[next]].some((token) => CURRENCY.test(token?.word ?? ''));
}

const PRICE_BEFORE = /[€$£]|\beur/;

/** « 20 € par mois »: the rhythm at a place is of a price. */
export function followsPrice(folded: string, start: number): boolean {
  return PRICE_BEFORE.test(folded.slice(Math.max(0, start - 12), start));
}

function endsRange(tokens: readonly Token[], at: number): boolean {
  return RANGE_WORDS.has(tokens[at - 1]?.word ?? '') && (tokens[at - 2]?.value ?? null) !== null;
}

/** A unit of time; a letter alone may as well be a period. */
function isUnit(token: Token | undefined): boolean {
  const word = token?.word ?? '';
  return UNITS.has(word) && !LETTERS.has(word);
}

function endsCount(token: Token | undefined): boolean {
  return token?.value !== null || /^[.;!?()]$/.test(token?.word ?? '');
}

function readMarked(tokens: readonly Token[], at: number): ReadPeriod | null {
  const marked = afterMarker(tokens, at);
  return marked === null ? null : readPeriod(tokens, marked);
}

/** The first frequency that is told outside the amounts themselves. */
export function findFrequency(
  { tokens, amounts }: Passage,
  from: number,
  to: number,
): (Often & { readonly start: number }) | null {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || amounts.some((one) => token.start >= one.start && token.start < one.end)) continue;
    if (tokens[at - 1]?.word === '/' && tokens[at - 1]?.end === token.start) continue;
    const found = readFrequency(tokens, at);
    if (found) return { ...found, start: token.start };
  }
  return null;
}

const PEOPLE = new RegExp(`^(?:${either('people')})$`);
const AND = words('and');

/** « par X et par semaine », « par jour et par commercial »: the period among two repetitions wins. */
function readRepeated(tokens: readonly Token[], at: number, text: string): Rhythm | null {
  const marked = afterMarker(tokens, at);
  if (marked === null) return null;
  const endBefore = (next: number): number => tokens[next - 1]?.end ?? 0;
  const period = readPeriod(tokens, marked);
  if (period) return { ...perOf(period), end: endBefore(period.next) };
  const word = tokens[marked]?.word ?? '';
  if (TIME.has(word)) return { per: 'item', item: word, end: endBefore(marked + 1) };
  if (NAMELESS.has(word)) return { per: 'item', end: endBefore(marked + 1) };
  if (PEOPLE.test(word) && !tokens[marked + 1]) return null;
  if (tokens[at]?.word === '/' && !followsAmount(tokens, at)) return null;
  const item = UNITS.has(word) ? null : readItem(tokens, marked, text);
  if (!item) return null;
  const and = AND.has(tokens[item.next]?.word ?? '') ? 1 : 0;
  const second = readMarked(tokens, item.next + and);
  if (second && !second.isPart) return { per: second.per, end: endBefore(second.next) };
  return { per: 'item', item: item.item, end: endBefore(item.next) };
}

function perOf({ n, per, isPart }: ReadPeriod): Pick<Rhythm, 'per' | 'freq'> {
  return isPart ? { per: 'once', freq: { n, per } } : { per };
}

/** « 30 min/schéma » counts by schema; « tournage/montage » counts nothing. */
function followsAmount(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && (before.value !== null || UNITS.has(before.word));
}

/** The rhythm told from a token on, up to the end of the sentence or `limit` tokens, outside the amounts. */
export function findRhythm(passage: Passage, from: number, limit: number): Rhythm | null {
  const { tokens, amounts, text } = passage;
  for (let at = from; at < Math.min(from + limit, tokens.length); at++) {
    const token = tokens[at];
    if (!token || isWithin(amounts, token) || isWithin(amounts, tokens[at + 1])) continue;
    if (endsClause(tokens, at)) return null;
    const rhythm =
      (at === from ? (readCounted(passage, at) ?? readOneAfter(passage, at)) : null) ??
      readAdverb(tokens, at) ??
      readRepeated(tokens, at, text);
    if (rhythm) return rhythm;
  }
  return null;
}

const ONE_AFTER = words('oneAfter');
const ALWAYS_S = words('alwaysS');

/** « dossiers » → « dossier » */
function oneOf(items: string): string {
  return ALWAYS_S.has(items) ? items : items.replace(/s$/, '');
}

/** « 5 min × 8 relances »: the saving is counted by what is counted after it. */
function readCounted({ tokens, text }: Passage, at: number): Rhythm | null {
  const count = /^[x×*]$/.test(tokens[at]?.word ?? '') ? readNumber(tokens, at + 1) : null;
  const item = count && readItem(tokens, count.next, text);
  return item && { per: 'item', item: oneOf(item.item), end: tokens[item.next - 1]?.end ?? 0 };
}

/** Right after an amount, to the end of the clause: « 20 min la fiche », "10 min a claim"; « 20 min à » is no "a". */
function readOneAfter({ tokens, text }: Passage, at: number): Rhythm | null {
  const { start = 0, end = 0 } = tokens[at] ?? {};
  if (!followsAmount(tokens, at) || !ONE_AFTER.has(text.slice(start, end).toLowerCase())) return null;
  const period = readPeriod(tokens, at + 1);
  const item = period ? null : readItem(tokens, at + 1, text);
  const next = period?.next ?? item?.next ?? at;
  if (next === at || /^[a-z\d]/.test(tokens[next]?.word ?? '')) return null;
  const isNamed = item !== null && !NAMELESS.has(item.item);
  const told = period ? perOf(period) : ({ per: 'item', ...(isNamed ? { item: item.item } : {}) } as const);
  return { ...told, end: tokens[next - 1]?.end ?? 0 };
}

/** « remplace deux jours par une matinée »: what an amount holds is no rhythm. */
function isWithin(amounts: readonly Amount[], token: Token | undefined): boolean {
  return token !== undefined && amounts.some((one) => token.start >= one.start && token.end <= one.end);
}

const CLAUSES = words('clauses');

/** The sentence ends, or a comma opens another clause, whose rhythm is not the saving's. */
function endsClause(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  if (word === '|' || (word === '/' && tokens[at + 1]?.word === '/')) return true;
  if (/^[.;!?\n]$/.test(word)) return !DOTTED.has(tokens[at - 1]?.word ?? '');
  return word === ',' && CLAUSES.has(tokens[at + 1]?.word ?? '');
}

export const ADVERBS = byPeriod('adverbs');
const OF_YEAR = counts('adverbsOfYear');
const EACH_ONE = words('eachOne');
const EACH = words('each');

/** « 3 lettres hebdo » */
function readAdverbPeriod(tokens: readonly Token[], at: number): ReadPeriod | null {
  const per = ADVERBS.get(tokens[at]?.word ?? '');
  return per === undefined ? null : { n: 1, per, isPart: false, next: at + 1 };
}

/** What "each" stands for: the nearest things that are counted before a token (« mes 3 lettres : 20 min sur chacune »). */
export function countedBefore({ tokens, amounts, text }: Passage, before: number): string | undefined {
  for (let at = before - 1; at >= 0; at--) {
    const number = isWithin(amounts, tokens[at]) ? null : readNumber(tokens, at);
    const things = number && !number.article ? readItem(tokens, number.next, text)?.item : undefined;
    if (things !== undefined && /(?<!ie)s$/.test(things) && !UNITS.has(things) && !TIME.has(oneOf(things)))
      return oneOf(things);
  }
  return undefined;
}

/** Whether folded words tell of each one of several things. */
export function tellsEach(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => EACH.has(word) || EACH_ONE.has(word));
}

const STANDS_AFTER = new Map(
  all.flatMap(({ adverbs, adverbsOfYear, thingStands, neverOfThing }) => {
    const never = new Set(wordsIn(neverOfThing));
    const qualifiers = wordsIn([...Object.values(adverbs), adverbsOfYear].join(' '));
    return qualifiers.filter((word) => !never.has(word)).map((word) => [word, thingStands] as const);
  }),
);

/** What an adverb at a token qualifies, unless it is time or the saving itself: « gain mensuel », « 4 h mensuelles ». */
function ofThing(tokens: readonly Token[], at: number): Pick<Rhythm, 'of'> {
  const word = tokens[at]?.word ?? '';
  const stands = STANDS_AFTER.get(word);
  const thing = tokens[stands === 'after' ? at + 1 : at - 1]?.word ?? '';
  const isThing =
    stands !== undefined && /^[a-z]{2,}/.test(thing) && !ENDS_ITEM.has(thing) && !UNITS.has(thing);
  if (!isThing || tellsSaving(thing)) return {};
  return { of: word.endsWith('s') || ADVERBS.get(word) === 'year' ? 'things' : 'thing' };
}

/** « hebdo », "monthly", "each", "each time". */
function readAdverb(tokens: readonly Token[], at: number): Rhythm | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token) return null;
  const adverb = ADVERBS.get(token.word);
  if (adverb) return { per: adverb, ...ofThing(tokens, at), end: token.end };
  const parts = OF_YEAR.get(token.word);
  if (parts !== undefined)
    return { per: 'once', freq: { n: parts, per: 'year' }, ...ofThing(tokens, at), end: token.end };
  if (EACH_ONE.has(token.word)) return { per: 'item', end: token.end };
  if (!EACH.has(token.word)) return null;
  if (next && TIME.has(next.word)) return { per: 'item', item: next.word, end: next.end };
  const isNamed = /^[a-z]/.test(next?.word ?? '') && !ENDS_ITEM.has(next?.word ?? '');
  return isNamed ? null : { per: 'item', end: token.end };
}
