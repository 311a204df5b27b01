import type { Alternative } from './wishes.ts';

/** How sure a correction is to be what was meant. */
const SURE = { oneSlip: 0.85, begun: 0.75, twoSlips: 0.6 };

/** Shorter stems are corrected only by letters that changed places: too many words are one letter from them. */
const SHORTEST = 5;
/** From this length on, two slips still leave one word in mind. */
const LONG = 9;
/** How many letters may be missing from a word that is being typed, or make the end of one that has another stem. */
const MOST_MISSING = 9;
/** Letters of an ending: with more of them it is another word, « caractéristique » for « caractère ». */
const LONGEST_END = 4;
const MOST = 4;

/**
 * What a stem that no share holds may stand for: words that it begins, or that one slip of the keyboard makes of it, two
 * for long ones; the nearest only.
 */
export function lookalikesOf(stem: string, known: Iterable<string>): readonly Alternative[] {
  if (stem.length < SHORTEST || !/^[a-z]+$/.test(stem)) return [];
  const found: Alternative[] = [];
  for (const word of known) {
    const sure = word === stem ? 0 : sureness(stem, word);
    if (sure > 0) found.push({ term: [word], weight: sure });
  }
  const nearest = Math.max(...found.map((one) => one.weight));
  return found
    .filter((one) => one.weight === nearest)
    .toSorted((a, b) => ((a.term[0] ?? '') < (b.term[0] ?? '') ? -1 : 1))
    .slice(0, MOST);
}

function sureness(typed: string, word: string): number {
  if (soundOf(typed) === soundOf(word)) return SURE.oneSlip;
  if (Math.abs(typed.length - word.length) <= 2 && word.length >= SHORTEST - 1) {
    const slips = slipsBetween(typed, word);
    if (slips === 1 && (typed.length > SHORTEST || areSwapped(typed, word))) return SURE.oneSlip;
    if (slips === 2 && typed.length >= LONG && Math.abs(typed.length - word.length) <= 1)
      return SURE.twoSlips;
  }
  const isBegun =
    word.startsWith(typed) ||
    (word.length > SHORTEST && typed.length - word.length <= LONGEST_END && typed.startsWith(word));
  return isBegun && Math.abs(typed.length - word.length) <= MOST_MISSING ? SURE.begun : 0;
}

/** Spellings that French ears do not tell apart: « ortografe », « rapprochement banquaire ». */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/qu?|k|c(?![eiyh])/g, 'k'],
  [/c(?=[eiy])|z/g, 's'],
  [/(?<!c)h/g, ''],
  [/y/g, 'i'],
  [/eau|au/g, 'o'],
  [/en|em|am/g, 'an'],
  [/ai|ei/g, 'e'],
  [/(.)\1+/g, '$1'],
];

function soundOf(word: string): string {
  return SOUNDS.reduce((heard, [spelling, sound]) => heard.replace(spelling, sound), word);
}

function areSwapped(a: string, b: string): boolean {
  return a.length === b.length && [...a].toSorted().join('') === [...b].toSorted().join('');
}

/** Letters missing, added, changed, or two that changed places (Damerau, 1964; the restricted form). */
export function slipsBetween(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(changed, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
