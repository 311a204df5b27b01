import { fold, foldInPlace } from '../text/fold.ts';
import { termStemsOf } from '../text/words.ts';
import type { Tool } from '../tool/tool.ts';
import type { JobFamily, Member } from '../workspace/workspace.ts';
import { factWord } from './indexWords.ts';
import { slipsBetween } from './lookalikes.ts';

/** Something of a space that has a name, and the words by which the index knows what is of it. */
export interface Named {
  readonly is: 'tool' | 'job' | 'colleague';
  readonly id: string;
  readonly name: string;
  /** Its name and all that it is also called. */
  readonly calledAs: readonly string[];
  readonly facts: readonly string[];
}

/** A name met in what was typed. */
export interface Naming {
  readonly named: Named;
  /** The words that name it, as they were typed. */
  readonly typed: string;
  /** How sure it is to be what was meant (0..1); 1 when only blanks, case and marks differ. */
  readonly sure: number;
}

/** A name is met in so many words of what was typed, at most: « note book l m ». */
const MOST_WORDS = 4;
/** Shorter names are met to the letter only. */
const SHORTEST_SLIPPED = 4;
/** From this length on, two slips still leave one name in mind. */
const LONG = 8;
const SURE = { oneSlip: 0.9, twoSlips: 0.7 };

/** Names by their letters and digits alone: « Deep L » and « DeepL » are one. */
export type Names = ReadonlyMap<string, readonly Named[]>;

export function namesOf(all: readonly Named[]): Names {
  const names = new Map<string, Named[]>();
  for (const named of all)
    for (const key of new Set(named.calledAs.map(keyOf)))
      if (key !== '') names.getOrInsertComputed(key, () => []).push(named);
  return names;
}

/** Tools as a search names them; `idsOf` gives every id under which shares may name one. */
export function namedTools(
  tools: readonly Pick<Tool, 'id' | 'name' | 'aliases'>[],
  idsOf: (id: string) => readonly string[],
): readonly Named[] {
  return tools.map(({ id, name, aliases }) => ({
    is: 'tool',
    id,
    name,
    calledAs: [name, ...aliases],
    facts: idsOf(id).map((one) => factWord('tool', one)),
  }));
}

export function namedJobs(families: readonly JobFamily[]): readonly Named[] {
  return families.map(({ id, names }) => ({
    is: 'job',
    id,
    name: id,
    calledAs: Object.values(names),
    facts: [factWord('job', id)],
  }));
}

/**
 * Colleagues who agree to be named, by their whole name or the first part of it: of thousands, those alone whose name may
 * be typed.
 */
export function namedColleagues(members: readonly Member[], typed: string): readonly Named[] {
  const words = wordsOf(typed);
  return members
    .filter(({ name, agreesToBeNamed }) => agreesToBeNamed && mayBegin(name, words))
    .map(({ id, name }) => ({
      is: 'colleague',
      id,
      name,
      calledAs: [name, name.split(' ')[0] ?? name],
      facts: [factWord('author', id)],
    }));
}

/** Whether a name may begin with one of these words; cheaply, and never no where it does. */
function mayBegin(name: string, words: readonly string[]): boolean {
  const plain = foldInPlace(name);
  return /[^a-z0-9 '.-]/.test(plain) || words.some((word) => plain.replace(/[ '.-]/g, '').startsWith(word));
}

function keyOf(text: string): string {
  return wordsOf(text).join('');
}

function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What each kind of name comes before, where one word names several things. */
const ORDER = ['tool', 'job', 'colleague'] as const;
const MOST_TYPED = 24;

/**
 * The names that were typed, each word in one name at most, the longest first; where no name is typed to the letter, the
 * tools that a slip of the keyboard makes of a word that `isWord` does not know.
 */
export function namesTyped(
  text: string,
  names: readonly Names[],
  isWord: (stem: string) => boolean,
): readonly Naming[] {
  const words = wordsOf(text).slice(0, MOST_TYPED);
  const factsOf = (window: readonly string[]): WindowFacts => ({
    isKnown: window.flatMap(termStemsOf).every(isWord),
    isAll: window.length === words.length,
  });
  const found: Naming[] = [];
  for (let at = 0; at < words.length; at++) {
    const window = longestNaming(words.slice(at, at + MOST_WORDS), names, factsOf);
    found.push(...window.namings);
    at += Math.max(0, window.length - 1);
  }
  return found;
}

interface Window {
  readonly namings: readonly Naming[];
  /** In words. */
  readonly length: number;
}

/** What is known of some of the words typed. */
interface WindowFacts {
  readonly isKnown: boolean;
  /** Whether nothing else is typed. */
  readonly isAll: boolean;
}

function longestNaming(
  words: readonly string[],
  names: readonly Names[],
  factsOf: (window: readonly string[]) => WindowFacts,
): Window {
  const windows = words.map((_, less) => words.slice(0, words.length - less));
  for (const read of [toTheLetter, slipped])
    for (const window of windows) {
      const namings = read(window, names, factsOf(window));
      if (namings.length > 0) return { namings, length: window.length };
    }
  return { namings: [], length: 0 };
}

/** A first name that is an ordinary word there is no name, but where nothing else is typed. */
function toTheLetter(
  window: readonly string[],
  names: readonly Names[],
  { isKnown, isAll }: WindowFacts,
): readonly Naming[] {
  const named = names
    .flatMap((some) => some.get(window.join('')) ?? [])
    .filter(({ is }) => is !== 'colleague' || window.length > 1 || isAll || !isKnown);
  const first = ORDER.find((is) => named.some((one) => one.is === is));
  return named
    .filter(({ is }) => is === first)
    .map((one) => ({ named: one, typed: window.join(' '), sure: 1 }));
}

/** The tools that are fewest slips from these words. */
function slipped(
  window: readonly string[],
  names: readonly Names[],
  { isKnown }: WindowFacts,
): readonly Naming[] {
  const typed = window.join('');
  if (isKnown || typed.length < SHORTEST_SLIPPED) return [];
  const near: { readonly slips: number; readonly tools: readonly Named[] }[] = [];
  for (const some of names)
    for (const [key, named] of some) {
      const slips = slipsFrom(typed, key);
      if (slips !== null) near.push({ slips, tools: named.filter(({ is }) => is === 'tool') });
    }
  const least = Math.min(...near.map(({ slips }) => slips));
  const sure = least > 1 ? SURE.twoSlips : SURE.oneSlip;
  return near
    .filter(({ slips }) => slips === least)
    .flatMap(({ tools }) => tools)
    .map((named) => ({ named, typed: window.join(' '), sure }));
}

/** How many slips make what was typed of a name; null for more than leave it in mind. */
function slipsFrom(typed: string, key: string): number | null {
  const most = key.length >= LONG ? 2 : 1;
  if (key.length < SHORTEST_SLIPPED || Math.abs(key.length - typed.length) > most) return null;
  const slips = slipsBetween(typed, key);
  return slips > most ? null : slips;
}

/** Of the names that a slip may stand for, those of which most shares are; all where none is of any. */
export function likeliest(
  namings: readonly Naming[],
  holding: ReadonlyMap<string, number>,
): readonly Naming[] {
  const sharesOf = ({ named: { facts } }: Naming): number =>
    facts.reduce((sum, fact) => sum + (holding.get(fact) ?? 0), 0);
  return [...Map.groupBy(namings, ({ typed }) => typed).values()].flatMap((some) => {
    const most = Math.max(...some.map(sharesOf));
    return some.filter((naming) => naming.sure === 1 || sharesOf(naming) === most);
  });
}
