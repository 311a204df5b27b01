import type { Frequency, Per } from './timeSaved.ts';
import { readNumber } from './numbers.ts';
import type { Amount } from './amounts.ts';
import type { Passage } from './passage.ts';
import type { Token } from './tokens.ts';
import { UNITS } from './units.ts';

/** How often, or on what, a saving comes back. */
export interface Rhythm {
  readonly per: Per;
  readonly item?: string;
  readonly freq?: Frequency;
  /** End of the words that told it. */
  readonly end: number;
}

type Period = Exclude<Per, 'once' | 'item'>;

const PERIODS: ReadonlyMap<string, Period> = new Map([
  ['jour', 'day'],
  ['jours', 'day'],
  ['j', 'day'],
  ['day', 'day'],
  ['days', 'day'],
  ['matin', 'day'],
  ['soir', 'day'],
  ['morning', 'day'],
  ['evening', 'day'],
  ['jr', 'day'],
  ['semaine', 'week'],
  ['sem', 'week'],
  ['semaines', 'week'],
  ['week', 'week'],
  ['wk', 'week'],
  ['weeks', 'week'],
  ['hebdo', 'week'],
  ['s', 'week'],
  ['lundi', 'week'],
  ['mardi', 'week'],
  ['mercredi', 'week'],
  ['jeudi', 'week'],
  ['vendredi', 'week'],
  ['samedi', 'week'],
  ['dimanche', 'week'],
  ['lundis', 'week'],
  ['mardis', 'week'],
  ['mercredis', 'week'],
  ['jeudis', 'week'],
  ['vendredis', 'week'],
  ['monday', 'week'],
  ['tuesday', 'week'],
  ['wednesday', 'week'],
  ['thursday', 'week'],
  ['friday', 'week'],
  ['saturday', 'week'],
  ['sunday', 'week'],
  ['mois', 'month'],
  ['month', 'month'],
  ['mth', 'month'],
  ['an', 'year'],
  ['annee', 'year'],
  ['ans', 'year'],
  ['year', 'year'],
  ['yr', 'year'],
  ['annees', 'year'],
]);
/** Periods the model has no word for: counted by the year. */
const YEARLY: ReadonlyMap<string, number> = new Map([
  ['trimestre', 4],
  ['trim', 4],
  ['quarter', 4],
  ['trimester', 4],
  ['semestre', 2],
  ['semester', 2],
]);
const ADVERBS: ReadonlyMap<string, Period> = new Map([
  ['hebdo', 'week'],
  ['hebdos', 'week'],
  ['hebdomadaire', 'week'],
  ['hebdomadaires', 'week'],
  ['weekly', 'week'],
  ['mensuel', 'month'],
  ['mensuelle', 'month'],
  ['mensuels', 'month'],
  ['mensuelles', 'month'],
  ['monthly', 'month'],
  ['quotidien', 'day'],
  ['quotidienne', 'day'],
  ['quotidiennes', 'day'],
  ['quotidiens', 'day'],
  ['quotidiennement', 'day'],
  ['daily', 'day'],
  ['annuel', 'year'],
  ['annuelle', 'year'],
  ['annuelles', 'year'],
  ['annuels', 'year'],
  ['yearly', 'year'],
  ['annually', 'year'],
]);

/** A rhythm marker: the index of the first token of what is repeated. */
function afterMarker(tokens: readonly Token[], at: number): number | null {
  const [word, second] = [tokens[at]?.word, tokens[at + 1]?.word];
  if (
    word === 'par' ||
    word === 'per' ||
    word === '/' ||
    word === 'chaque' ||
    word === 'each' ||
    word === 'every'
  )
    return at + 1;
  if (
    word === 'a' &&
    (second === 'chaque' ||
      second === 'week' ||
      second === 'day' ||
      second === 'month' ||
      second === 'year' ||
      second === 'wk')
  )
    return second === 'chaque' ? at + 2 : at + 1;
  if (word === 'an' && second === 'item') return at + 1;
  if ((word === 'tous' || word === 'toutes') && second === 'les') return at + 2;
  if (
    (word === 'ses' || word === 'mes' || word === 'nos' || word === 'les') &&
    /^(?:lundi|mardi|mercredi|jeudi|vendredi)s$/.test(second ?? '')
  )
    return at + 1;
  if (word === 'sur' && /^(?:un|une|chaque)$/.test(second ?? '')) return at + 2;
  if ((word === 'pour' || word === 'on' || word === 'for') && /^(?:chaque|each|every)$/.test(second ?? ''))
    return at + 2;
  if (word === 'le' && /^(?:lundi|mardi|mercredi|jeudi|vendredi)$/.test(second ?? '')) return at + 1;
  return null;
}

/** The period a marker introduces at `at`, and the token after it; « toutes les deux semaines » has none here. */
function readPeriod(
  tokens: readonly Token[],
  at: number,
): { readonly period: Period | number; readonly next: number } | null {
  const word = tokens[at]?.word ?? '';
  const yearly = YEARLY.get(word);
  if (yearly !== undefined) return { period: yearly, next: at + 1 };
  const period = PERIODS.get(word);
  if (period === undefined) return null;
  const dot = tokens[at + 1]?.word === '.' && word === 'sem' ? 1 : 0;
  return { period, next: at + 1 + dot };
}

/** A number that counts occurrences: « 2 fois par mois », « 30 CV/semaine », « une dizaine d'offres par trimestre ». */
function readFrequency(
  tokens: readonly Token[],
  at: number,
): { readonly freq: Frequency; readonly end: number } | null {
  const special = /^(?:once|twice)$/.test(tokens[at]?.word ?? '')
    ? tokens[at]?.word === 'once'
      ? 1
      : 2
    : null;
  const number = special === null ? readNumber(tokens, at) : { value: special, next: at + 1, article: false };
  if (
    special === null &&
    /^(?:a|-|to|ou|or)$/.test(tokens[at - 1]?.word ?? '') &&
    tokens[at - 2]?.value !== null &&
    tokens[at - 2] !== undefined
  )
    return null;
  if (
    !number ||
    (UNITS.has(tokens[number.next]?.word ?? '') && !/^(?:s|j)$/.test(tokens[number.next]?.word ?? ''))
  )
    return null;
  if (number.article && tokens[number.next]?.word !== 'fois' && tokens[number.next]?.word !== 'time')
    return null;
  for (let i = number.next; i <= Math.min(number.next + 5, tokens.length - 1); i++) {
    if (i > number.next && (tokens[i]?.value !== null || /^[.;!?()]$/.test(tokens[i]?.word ?? '')))
      return null;
    const marked = afterMarker(tokens, i);
    const period = marked === null ? null : readPeriod(tokens, marked);
    if (!period) continue;
    const end = tokens[period.next - 1]?.end ?? 0;
    if (typeof period.period === 'number')
      return { freq: { n: number.value * period.period, per: 'year' }, end };
    return { freq: { n: number.value, per: period.period }, end };
  }
  return null;
}

/** The first frequency that is told outside the amounts themselves. */
export function findFrequency(
  tokens: readonly Token[],
  amounts: readonly Amount[],
  from: number,
  to: number,
): { readonly freq: Frequency; readonly start: number; readonly end: number } | null {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || amounts.some((one) => token.start >= one.start && token.start < one.end)) continue;
    if (tokens[at - 1]?.word === '/' && tokens[at - 1]?.end === token.start) continue;
    const found = readFrequency(tokens, at);
    if (found) return { ...found, start: token.start };
  }
  return null;
}

/** Words that end the name of an item. */
const STOP =
  /^(?:le|la|les|l|de|d|du|des|en|a|au|aux|et|ou|pour|par|sur|avec|sans|qui|que|quand|si|dans|chez|soit|minimum|mini|maximum|max|environ|facile|facilement|moyenne|gagne|gagnee|gagnes|gagnees|economise|economisee|of|and|or|for|with|when|if|on|in|at|to|saved|the|we|i|it|easily|roughly|about|avant|before|maintenant|now|depuis|contre|au|je|j|on|c|ce|cet|cette|mais|but|plus|moins|relecture|apres|entre|vs)$/;
const COMPOUND_AFTER: ReadonlySet<string> = new Set([
  'produit',
  'client',
  'page',
  'rendu',
  'fournisseur',
  'paie',
  'op',
  'projet',
  'metier',
  'presse',
  'recu',
]);

/** The name of what a saving is counted by: « compte rendu », « fiche produit », "landing page"; null when there is none. */
function readItem(
  tokens: readonly Token[],
  at: number,
  text: string,
): { readonly item: string; readonly next: number } | null {
  let start = at;
  while (/^(?:nouveau|nouvelle|nouvel|new|single|un|une|the)$/.test(tokens[start]?.word ?? '')) start++;
  const first = tokens[start];
  if (!first || !isItemWord(tokens, start, text)) return null;
  const words = [first];
  let end = first.end;
  if (first.word === 'e' && tokens[start + 1]?.start === first.end + 1) {
    words.push(first);
    end = tokens[start + 1]?.end ?? end;
  }
  for (let i = start + words.length; i < start + 3; i++) {
    const token = tokens[i];
    if (!token || !/^[a-z]{2,}/.test(token.word) || STOP.test(token.word)) break;
    if (text.slice(end, token.start).trim() !== '' && text.slice(end, token.start) !== '-') break;
    const french = COMPOUND_AFTER.has(token.word);
    const english = tokens[at - 1]?.word === 'per' || /^(?:each|every)$/.test(tokens[at - 1]?.word ?? '');
    if (!french && (!english || ADVERB_AFTER_ITEM.test(token.word))) break;
    words.push(token);
    end = token.end;
  }
  return { item: text.slice(first.start, end).toLowerCase(), next: start + words.length };
}

/** A noun: not a function word, not a person's name (« relu par Ion »); « e-mail » begins with one letter. */
function isItemWord(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at];
  if (!token || STOP.test(token.word) || /^\p{Lu}\p{Ll}/u.test(text.slice(token.start, token.end)))
    return false;
  return /^[a-z]{2,}/.test(token.word) || (token.word === 'e' && tokens[at + 1]?.word === 'mail');
}

const ADVERB_AFTER_ITEM =
  /^(?:each|every|at|least|most|now|roughly|saved|instead|which|that|because|so|since|just|easily|than|plus|minimum|max|across|over|after|before|reviewed|once|twice|ish|excluding|including|this|these|from|down|spent|was|is|are|has|takes?|not|no|by|per|a|an|week|weekly|month|monthly)$/;

/** « par X et par semaine », « par jour et par commercial »: the period among two repetitions wins. */
function readRepeated(tokens: readonly Token[], at: number, text: string): Rhythm | null {
  const marked = afterMarker(tokens, at);
  if (marked === null) return null;
  const end = (next: number): number => tokens[next - 1]?.end ?? 0;
  const period = readPeriod(tokens, marked);
  if (period) {
    if (typeof period.period === 'number')
      return { per: 'once', freq: { n: period.period, per: 'year' }, end: end(period.next) };
    return { per: period.period, end: end(period.next) };
  }
  if (/^(?:fois|time)$/.test(tokens[marked]?.word ?? ''))
    return { per: 'item', item: tokens[marked]?.word ?? '', end: end(marked + 1) };
  if (
    /^(?:personne|agent|collaborateur|tete|person|head|employee|salarie)s?$/.test(
      tokens[marked]?.word ?? '',
    ) &&
    !tokens[marked + 1]
  )
    return null;
  if (tokens[at]?.word === '/' && !followsAmount(tokens, at)) return null;
  const item = readItem(tokens, marked, text);
  if (!item) return null;
  const and = /^(?:et|and)$/.test(tokens[item.next]?.word ?? '')
    ? afterMarker(tokens, item.next + 1)
    : afterMarker(tokens, item.next);
  const second = and === null ? null : readPeriod(tokens, and);
  if (second && typeof second.period !== 'number') return { per: second.period, end: end(second.next) };
  return { per: 'item', item: item.item, end: end(item.next) };
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
    if (/^[.;!?\n]$/.test(token.word) && tokens[at - 1]?.word !== 'sem') return null;
    if (token.word === ',' && CLAUSE.test(tokens[at + 1]?.word ?? '')) return null;
    const rhythm = readAdverb(tokens, at) ?? readRepeated(tokens, at, text);
    if (rhythm) return rhythm;
  }
  return null;
}

/** « remplace deux jours par une matinée »: what an amount holds is no rhythm. */
function isWithin(amounts: readonly Amount[], token: Token | undefined): boolean {
  return token !== undefined && amounts.some((one) => token.start >= one.start && token.end <= one.end);
}

/** After a comma these open another clause, whose rhythm is not the saving's. */
const CLAUSE = /^(?:j|je|on|nous|il|elle|ca|c|mais|but|i|we|it|they|puis|then|sauf)$/;

/** « hebdo », "monthly", "each", "each time". */
function readAdverb(tokens: readonly Token[], at: number): Rhythm | null {
  const token = tokens[at];
  const adverb = ADVERBS.get(token?.word ?? '');
  if (adverb) return { per: adverb, end: token?.end ?? 0 };
  if (/^chacune?$/.test(token?.word ?? '')) return { per: 'item', end: token?.end ?? 0 };
  if (token?.word !== 'each') return null;
  if (tokens[at + 1]?.word === 'time') return { per: 'item', item: 'time', end: tokens[at + 1]?.end ?? 0 };
  return /^[a-z]/.test(tokens[at + 1]?.word ?? '') ? null : { per: 'item', end: token.end };
}
