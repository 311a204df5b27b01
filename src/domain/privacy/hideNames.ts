import { foldInPlace } from '../text/fold.ts';
import { ORDINARY_NAMES, SAID_ALL_DAY } from './ordinaryNames.ts';

/** Whose names are hidden, and how. */
export interface Hiding {
  readonly people: readonly { readonly name: string }[];
  /** Words that are names of products too, folded: « Claude » alone is the tool. */
  readonly products: ReadonlySet<string>;
  /** What stands for a name: « [collègue] ». */
  readonly label: string;
}

/** Whose first name and whose surname a word is: places in the list of people. */
interface Bearers {
  readonly first: Set<number>;
  readonly last: Set<number>;
}

/** A word of a text, hyphens within. */
interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:[-‐‑][\p{L}\p{M}]+)*/gu;
const HYPHEN = /[-‐‑]/;
/** What people write after their name: « Nadia Ferhaoui (RH) », « Nadia – Atelier ». */
const AFTER_NAME = /(?<!\s)\s*(?:[([|/@]|\s[-–—]\s).*$/s;
/** Who is thanked, greeted or called is someone, even in lower case. */
const CALLS =
  /(?:@|\b(?:merci|bravo|remercie|salut|bonjour|bonsoir|hello|hi|thanks|thank you|kudos|cc)(?: (?:a|to))? ?)$/;
const CIVILITY = /\b(?:m|mr|mrs|ms|mme|mlle|dr|madame|monsieur) ?\.? ?$/;
const SENTENCE_START = /(?:^|[.!?:…•*>"«“(\n] *|[-–—] )$/;

/**
 * Gives what takes the names of these people out of a text: full names, first names, surnames, whatever their accents,
 * in any case. A name that is also a word (« Pierre », « Claire ») is hidden with its capital, or where someone is
 * thanked or called; a surname alone needs its capital. When in doubt a word is hidden: it is quoted to people who
 * know neither of them.
 */
export function nameHider({ people, products, label }: Hiding): (text: string) => string {
  const bearers = bearersOf(people);
  return (given) => {
    const text = given.normalize('NFC');
    const words = joinedAsNames(wordsIn(text), text, bearers);
    let [hidden, at] = ['', 0];
    let before: { readonly word: Word; readonly who: ReadonlySet<number> } | null = null;
    for (const [place, word] of words.entries()) {
      for (const { start, end, who } of namesIn({ text, words, place, bearers, products })) {
        const isSame = before !== null && isJoined(text, before.word, { start, who, of: before.who });
        if (!isSame) hidden += text.slice(at, startWithInitial(text, start, at)) + label;
        at = end;
        before = { word: { ...word, end }, who };
      }
    }
    return hidden + text.slice(at);
  };
}

function bearersOf(people: Hiding['people']): ReadonlyMap<string, Bearers> {
  const bearers = new Map<string, Bearers>();
  const add = (name: string, part: keyof Bearers, person: number): void => {
    const known = bearers.get(name) ?? { first: new Set(), last: new Set() };
    known[part].add(person);
    bearers.set(name, known);
  };
  for (const [person, { name }] of people.entries()) {
    const { first, last } = partsOf(name);
    for (const word of first) add(word, 'first', person);
    for (const word of last) {
      add(word, 'last', person);
      for (const part of word.split(HYPHEN)) add(part, 'last', person);
    }
  }
  return bearers;
}

/** « Nadia Ferhaoui », « FERHAOUI Nadia » or « Ferhaoui, Nadia »: folded first names, and surnames. */
function partsOf(name: string): { readonly first: readonly string[]; readonly last: readonly string[] } {
  const told = name.normalize('NFC').replace(AFTER_NAME, '');
  const [surname = '', given] = told.split(',');
  if (given !== undefined) return { first: foldedIn(given), last: foldedIn(surname) };
  const words = wordsIn(told).filter(({ folded }) => folded.length > 1);
  const isLoud = ({ text }: Word): boolean => text === text.toUpperCase();
  const loud = words.filter(isLoud);
  const isMixed = loud.length > 0 && loud.length < words.length;
  const last = isMixed ? loud : words.slice(1).slice(-1);
  return {
    first: words.filter((word) => !last.includes(word)).map(({ folded }) => folded),
    last: last.map(({ folded }) => folded),
  };
}

function foldedIn(text: string): readonly string[] {
  return wordsIn(text)
    .map(({ folded }) => folded)
    .filter((folded) => folded.length > 1);
}

function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    text: found,
    folded: foldInPlace(found).replace(/[‐‑]/g, '-'),
  }));
}

/** « Marie Jo » is read as « Marie-Jo » where someone is called so. */
function joinedAsNames(
  words: readonly Word[],
  text: string,
  bearers: ReadonlyMap<string, Bearers>,
): readonly Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const folded = `${last?.folded}-${word.folded}`;
    if (last !== undefined && bearers.has(folded) && text.slice(last.end, word.start) === ' ')
      joined.splice(-1, 1, {
        start: last.start,
        end: word.end,
        text: text.slice(last.start, word.end),
        folded,
      });
    else joined.push(word);
  }
  return joined;
}

/** A word where it stands, and what is known of names. */
interface Standing {
  readonly text: string;
  readonly words: readonly Word[];
  readonly place: number;
  readonly bearers: ReadonlyMap<string, Bearers>;
  readonly products: ReadonlySet<string>;
}

interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly who: ReadonlySet<number>;
}

/** The word when it is a name, or the names that its hyphens join (« Nadia-Karim »), or none. */
function namesIn(standing: Standing): readonly FoundName[] {
  const { words, place, bearers } = standing;
  const word = words[place] as Word;
  if (bearers.has(word.folded)) return isName(word, standing) ? [found(word, bearers)] : [];
  if (!HYPHEN.test(word.text)) return [];
  const parts = wordsIn(word.text.replace(/[-‐‑]/g, ' ')).map((part) => ({
    ...part,
    start: word.start + part.start,
    end: word.start + part.end,
  }));
  const names = parts.filter((part) => bearers.has(part.folded) && isName(part, standing));
  // « Jean-Paul » and « Saint-Pierre » are someone or somewhere else.
  const others = parts.filter((part) => !names.includes(part));
  return others.some(({ text }) => isCapital(text)) ? [] : names.map((name) => found(name, bearers));
}

function found({ start, end, folded }: Word, bearers: Standing['bearers']): FoundName {
  const { first, last } = bearers.get(folded) as Bearers;
  return { start, end, who: new Set([...first, ...last]) };
}

function isName(word: Word, standing: Standing): boolean {
  const { text, bearers, products } = standing;
  const { first, last } = bearers.get(word.folded) as Bearers;
  if (isBesideRestOfName(word, standing)) return true;
  const before = leadUpTo(text, word.start);
  if (before.endsWith('@')) return true;
  if (SAID_ALL_DAY.has(word.folded)) return false;
  if (first.size > 0 && CALLS.test(before)) return true;
  if (products.has(word.folded)) return false;
  if (!isCapital(word.text)) return first.size > 0 && isOnlyAName(word);
  if (/^\p{Lu}{1,2}$/u.test(word.text)) return false;
  if (first.size > 0 || isOnlyAName(word)) return true;
  return last.size > 0 && (CIVILITY.test(before) || !SENTENCE_START.test(before));
}

const LEAD = 24;

/** What stands just before a place, folded; a sign stands for what is further away. */
function leadUpTo(text: string, at: number): string {
  const from = Math.max(0, at - LEAD);
  return (from === 0 ? '' : '·') + foldInPlace(text.slice(from, at));
}

function isOnlyAName({ text, folded }: Word): boolean {
  return text.length > 2 && !ORDINARY_NAMES.has(folded);
}

/** Letters that know no capitals (Arabic, Hebrew) count as such. */
function isCapital(text: string): boolean {
  return !/^\p{Ll}/u.test(text);
}

/** « Claude Martin » is Claude Martin, whatever each word is alone. */
function isBesideRestOfName(word: Word, { text, words, place, bearers }: Standing): boolean {
  const { first, last } = bearers.get(word.folded) as Bearers;
  return [nearest(words, place, -1), nearest(words, place, 1)].some((near) => {
    const other = near === undefined ? undefined : bearers.get(near.folded);
    if (near === undefined || other === undefined || !isNextTo(text, near, word)) return false;
    if (!isCapital(word.text) && !(isOnlyAName(word) && isOnlyAName(near))) return false;
    return shares(first, other.last) || shares(last, other.first);
  });
}

/** The word before or after, small words of a name (« Le Goazic », « de La Tour ») passed over. */
function nearest(words: readonly Word[], place: number, step: 1 | -1): Word | undefined {
  let at = place + step;
  while (words[at] !== undefined && at !== place && isParticle(words[at] as Word) && Math.abs(at - place) < 3)
    at += step;
  return words[at];
}

const PARTICLES = new Set('al bin da de del della den der di do dos du el la le les van von'.split(' '));

function isParticle({ folded }: Word): boolean {
  return PARTICLES.has(folded);
}

/** Nothing stands between these two words but blanks, and small words of a name. */
function isNextTo(text: string, one: Word, other: Word): boolean {
  const [from, to] = one.start < other.start ? [one.end, other.start] : [other.end, one.start];
  const between = foldInPlace(text.slice(from, to));
  return between.split(/[ .']+/).every((part) => part === '' || PARTICLES.has(part));
}

/** Two words of one person's name, one after the other, are one name. */
function isJoined(
  text: string,
  before: Word,
  {
    start,
    who,
    of,
  }: { readonly start: number; readonly who: FoundName['who']; readonly of: FoundName['who'] },
): boolean {
  return shares(who, of) && isNextTo(text, before, { ...before, start, end: start });
}

/** « N. Ferhaoui »: the initial goes with the name. */
function startWithInitial(text: string, start: number, from: number): number {
  const initial = /(?<![\p{L}\p{N}])\p{Lu}\. ?$/u.exec(text.slice(Math.max(from, start - 3), start));
  return initial === null ? start : start - initial[0].length;
}

function shares(some: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  const [few, many] = some.size < others.size ? [some, others] : [others, some];
  return [...few].some((one) => many.has(one));
}
