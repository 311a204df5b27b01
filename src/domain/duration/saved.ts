import type { Amount } from './amounts.ts';
import { either } from './languages.ts';

const SAVING = String.raw`\b(?:${either('saves')})\b`;
const SAVING_WORDS = new RegExp(SAVING, 'g');
const SAVING_WORD = new RegExp(SAVING);
/** Words that make an amount a saving; so does a minus sign before it (« -45 min par fiche »). */
export const SAVES = new RegExp(String.raw`${SAVING}|(?<![^\s:(,;])(?<!\d )[-−–](?=\d)`, 'g');
const LOSES = new RegExp(String.raw`\b(?:${either('loses')})`, 'g');
/** « je ne perds plus », "no more evenings lost": a loss that is over. */
const NO_LONGER = new RegExp(String.raw`\b(?:${either('noLonger')})(?![a-z])[^.;,]{0,40}$`);
const CLAUSE = String.raw`, (?:${either('andOrBut')})\b`;
const CLAUSE_BEFORE = new RegExp(`[;!?]|${CLAUSE}`);
const CLAUSES = new RegExp(String.raw`^.*(?:[,:;(–—]| (?:${either('andOrBut')}) )`, 's');
const CLAUSE_AFTER = new RegExp(`[;:!?]|${CLAUSE}`);
/** How far an amount may stand from its word, after it and before it. */
const REACH = 60;
const REACH_AFTER = 30;
const CLEARLY = 10;

type Place = Pick<Amount, 'start' | 'end'>;

/** Whether folded words tell of a saving. */
export function tellsSaving(words: string): boolean {
  return SAVING_WORD.test(words);
}

/** The only amount within reach of a word for saving or losing; several are not guessed at. */
export function savedAmount(words: string, amounts: readonly Amount[]): Amount | null {
  if (amounts.length === 0) return null;
  const cues = [...placesOf(words, SAVES), ...placesOf(words, LOSES)];
  const near = amounts.filter((one) =>
    cues.some((cue) => isNear(words, one, cue) && !amounts.some((other) => standsBetween(other, one, cue))),
  );
  const one = nearest(words, near, cues);
  const adds = (other: Amount): boolean => one !== null && addsUp(words, one, other);
  return amounts.some(adds) ? null : one;
}

/** The amount that is clearly the nearest to a word: « il m'a fallu 2 h, depuis je gagne 15 min ». */
function nearest(words: string, near: readonly Amount[], cues: readonly Place[]): Amount | null {
  const far = (one: Amount): number => Math.min(...cues.map((cue) => distance(words, one, cue)));
  const [first, second] = near.toSorted((one, other) => far(one) - far(other));
  if (!first || (second && far(second) - far(first) < CLEARLY)) return null;
  return first;
}

/** In signs; a comma in between counts as many. */
function distance(words: string, one: Place, cue: Place): number {
  const between = words.slice(Math.min(one.end, cue.end), Math.max(one.start, cue.start));
  return between.length + (between.includes(',') ? 2 * CLEARLY : 0);
}

const ADDS = new RegExp(String.raw`^[^.;:!?]{0,40}(?:[,+]|\s(?:${either('adds')}))\s?$`);

/** « une heure le lundi et une heure le jeudi »: neither of them is the whole. */
export function addsUp(words: string, one: Place, other: Place): boolean {
  return one.end <= other.start && ADDS.test(words.slice(one.end, other.start));
}

function placesOf(words: string, cues: RegExp): readonly Place[] {
  if (words.search(cues) < 0) return [];
  return [...words.matchAll(cues)].map(({ 0: cue, index }) => ({ start: index, end: index + cue.length }));
}

/** « 20 min, that's 3 hours saved »: the amount next to the word is meant. */
function standsBetween(other: Place, one: Place, { start, end }: Place): boolean {
  return (
    other !== one &&
    ((one.end <= other.start && other.end <= start) || (end <= other.start && other.end <= one.start))
  );
}

/** Close enough, in the same clause; a colon may announce the amount. */
function isNear(words: string, one: Place, cue: Place): boolean {
  if (cue.end <= one.start) {
    const between = words.slice(cue.end, one.start);
    return between.length <= REACH && !CLAUSE_BEFORE.test(between);
  }
  const between = words.slice(one.end, cue.start);
  return between.length <= REACH_AFTER && !CLAUSE_AFTER.test(between);
}

/** The clause with which some words end. */
export function lastClause(words: string): string {
  return words.replace(CLAUSES, '');
}

/** Whether the word nearest to an amount is one for losing: « on gagne en qualité mais on perd 2 h ». */
export function isLoss(words: string, amount: Place): boolean {
  const far = (places: readonly Place[]): number =>
    Math.min(...places.map((place) => distance(words, amount, place)));
  const losing = far(placesOf(words, LOSES).filter(({ start }) => !isOver(words, start)));
  return losing < REACH && losing < far(placesOf(words, SAVING_WORDS));
}

/** Whether some words tell of time lost, and not of a loss that is over. */
export function tellsLoss(words: string): boolean {
  return placesOf(words, LOSES).some(({ start }) => !isOver(words, start));
}

function isOver(words: string, start: number): boolean {
  return NO_LONGER.test(words.slice(Math.max(0, start - 60), start));
}
