import type { Amount } from './amounts.ts';
import { either } from './languages.ts';

/** Words that make an amount a saving; so does a minus sign before it (« -45 min par fiche »). */
export const SAVES = new RegExp(
  String.raw`\b(?:${either('saves')})\b|(?<![^\s:(,;])(?<!\d )[-−–](?=\d)`,
  'g',
);
const LOSES = new RegExp(String.raw`\b(?:${either('loses')})`, 'g');
/** « je ne perds plus », "no more evenings lost": a loss that is over. */
const NO_LONGER = new RegExp(String.raw`\b(?:${either('noLonger')})(?![a-z])[^.;,]{0,40}$`);
const CLAUSE = String.raw`, (?:${either('andOrBut')})\b`;
const CLAUSE_BEFORE = new RegExp(`[;!?]|${CLAUSE}`);
const CLAUSE_AFTER = new RegExp(`[;:!?]|${CLAUSE}`);
/** How far an amount may stand from its word, after it and before it. */
const REACH = 60;
const REACH_AFTER = 30;

/** The only amount within reach of a word for saving or losing; several are not guessed at. */
export function savedAmount(words: string, amounts: readonly Amount[]): Amount | null {
  const cues = [...words.matchAll(SAVES), ...words.matchAll(LOSES)];
  const near = amounts.filter((one) =>
    cues.some((cue) => {
      const [start, end] = [cue.index, cue.index + cue[0].length];
      return (
        isNear(words, one, start, end) && !amounts.some((other) => standsBetween(other, one, start, end))
      );
    }),
  );
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** « 20 min, that's 3 hours saved »: the amount next to the word is meant. */
function standsBetween(other: Amount, one: Amount, start: number, end: number): boolean {
  return (
    other !== one &&
    ((one.end <= other.start && other.end <= start) || (end <= other.start && other.end <= one.start))
  );
}

/** Close enough, in the same clause; a colon may announce the amount. */
function isNear(words: string, one: Amount, start: number, end: number): boolean {
  if (end <= one.start) {
    const between = words.slice(end, one.start);
    return between.length <= REACH && !CLAUSE_BEFORE.test(between);
  }
  const between = words.slice(one.end, start);
  return between.length <= REACH_AFTER && !CLAUSE_AFTER.test(between);
}

/** A word for losing stands near an amount, and none for saving. */
export function isLoss(words: string, amount: Pick<Amount, 'start' | 'end'>): boolean {
  const window = words.slice(Math.max(0, amount.start - REACH), amount.end + 50);
  return tellsLoss(window) && window.search(SAVES) < 0;
}

/** Whether some words tell of time lost, and not of a loss that is over. */
export function tellsLoss(words: string): boolean {
  return [...words.matchAll(LOSES)].some(({ index }) => !NO_LONGER.test(words.slice(0, index)));
}
