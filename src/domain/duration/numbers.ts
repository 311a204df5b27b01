import type { Token } from './tokens.ts';

/** A number read at a place: its value and the index of the token after it. */
export interface ReadNumber {
  readonly value: number;
  readonly next: number;
  /** True for « une », "an": an article rather than a number that was counted. */
  readonly article: boolean;
}

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['deux', 2],
  ['trois', 3],
  ['quatre', 4],
  ['cinq', 5],
  ['six', 6],
  ['sept', 7],
  ['huit', 8],
  ['neuf', 9],
  ['dix', 10],
  ['onze', 11],
  ['douze', 12],
  ['treize', 13],
  ['quatorze', 14],
  ['quinze', 15],
  ['seize', 16],
  ['vingt', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['cent', 100],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['ninety', 90],
]);

/** « une dizaine de »: collective numbers, always approximate. */
const COLLECTIVES: ReadonlyMap<string, number> = new Map([
  ['dizaine', 10],
  ['douzaine', 12],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['quarantaine', 40],
  ['cinquantaine', 50],
  ['soixantaine', 60],
  ['centaine', 100],
  ['paire', 2],
  ['couple', 2],
  ['dozen', 12],
]);

const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);
const ARTICLES: ReadonlySet<string> = new Set(['un', 'une', 'a', 'an', 'one']);
/** Words that stand between a number and what it counts without changing it. */
const SOFTENERS: ReadonlySet<string> = new Set([
  'bon',
  'bonne',
  'bonnes',
  'petit',
  'petite',
  'petites',
  'grosse',
  'gros',
  'grosses',
  'good',
  'full',
  'whole',
  'solid',
  'pleine',
  'entiere',
  'facile',
  'solide',
  'belle',
  'small',
  'extra',
  'complete',
  'vraie',
  'mere',
]);
const OF: ReadonlySet<string> = new Set(['de', 'd', 'of', 'des']);

/** Skips « bonne », "good", … */
export function skipSofteners(tokens: readonly Token[], from: number): number {
  let at = from;
  while (SOFTENERS.has(tokens[at]?.word ?? '')) at++;
  return at;
}

/** Reads « 2 », « 1,5 », « 3/4 d' », « une dizaine de », « trois quarts d' », "a couple of", "half a". */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | null {
  return readFraction(tokens, at) ?? readDigits(tokens, at) ?? readWords(tokens, at);
}

function readDigits(tokens: readonly Token[], at: number): ReadNumber | null {
  const value = tokens[at]?.value ?? null;
  if (value === null) return null;
  const half =
    tokens[at + 1]?.word === 'and' && tokens[at + 2]?.word === 'a' && tokens[at + 3]?.word === 'half';
  if (half) return { value: value + 0.5, next: at + 4, article: false };
  return { value, next: skipOf(tokens, at + 1), article: false };
}

/** « 3/4 d'heure », « 1/2 journée », « trois quarts d'heure », « un quart d'heure », « une demi- », "half an". */
function readFraction(tokens: readonly Token[], at: number): ReadNumber | null {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const small = (n: number | null | undefined): n is number =>
    n !== null && n !== undefined && n >= 1 && n <= 9;
  if (
    first &&
    small(first.value) &&
    second?.word === '/' &&
    small(third?.value) &&
    first.value < third.value
  ) {
    return { value: first.value / third.value, next: skipOf(tokens, at + 3), article: false };
  }
  const sign = FRACTION_SIGNS.get(first?.word ?? '');
  if (sign !== undefined) return { value: sign, next: skipOf(tokens, at + 1), article: false };
  const start = first && ARTICLES.has(first.word) ? skipSofteners(tokens, at + 1) : at;
  const word = tokens[start]?.word ?? '';
  if (word === 'demi' || word === 'half' || word === 'mi')
    return { value: 0.5, next: skipArticle(tokens, skipOf(tokens, start + 1)), article: false };
  if ((word === 'quart' || word === 'quarter') && start > at)
    return { value: 0.25, next: skipArticle(tokens, skipOf(tokens, start + 1)), article: false };
  if ((word === 'cinquieme' || word === 'fifth') && start > at)
    return { value: 0.2, next: skipArticle(tokens, skipOf(tokens, start + 1)), article: false };
  const threeQuarters =
    (first?.word === 'trois' || first?.word === 'three' || first?.value === 3) &&
    /^quarts?$|^quarters?$/.test(second?.word ?? '');
  return threeQuarters
    ? { value: 0.75, next: skipArticle(tokens, skipOf(tokens, at + 2)), article: false }
    : null;
}

function readWords(tokens: readonly Token[], at: number): ReadNumber | null {
  const word = tokens[at]?.word ?? '';
  if (ARTICLES.has(word)) {
    const next = skipSofteners(tokens, at + 1);
    const collective = COLLECTIVES.get(tokens[next]?.word ?? '');
    if (collective !== undefined)
      return { value: collective, next: skipOf(tokens, next + 1), article: false };
    return { value: 1, next, article: true };
  }
  const value = NUMBER_WORDS.get(word);
  if (value === undefined) return null;
  const unit = NUMBER_WORDS.get(tokens[at + 1]?.word ?? '');
  const joined = value >= 20 && value < 100 && unit !== undefined && unit < 10;
  const total = joined ? value + unit : value;
  const next = at + (joined ? 2 : 1);
  const half =
    tokens[next]?.word === 'and' && tokens[next + 1]?.word === 'a' && tokens[next + 2]?.word === 'half';
  return {
    value: half ? total + 0.5 : total,
    next: skipSofteners(tokens, half ? next + 3 : next),
    article: false,
  };
}

function skipOf(tokens: readonly Token[], at: number): number {
  return OF.has(tokens[at]?.word ?? '') ? at + 1 : at;
}

function skipArticle(tokens: readonly Token[], at: number): number {
  return ARTICLES.has(tokens[at]?.word ?? '') ? at + 1 : at;
}
