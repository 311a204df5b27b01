import { all, counts, words } from './languages.ts';
import { placesOf, stands } from './sequences.ts';
import { PERIODS, type Frequency, type Period } from './timeSaved.ts';
import type { Token } from './tokens.ts';
import { wordsIn } from '../text/everyLanguage.ts';

const MARKERS = [{ words: '/' }, ...all.flatMap(({ markers }) => markers)].map(({ words, ahead }) => ({
  places: placesOf(words),
  ahead: ahead === undefined ? null : new Set(wordsIn(ahead)),
}));

/** Nearly no word opens a rhythm. */
const OPENS_MARKER: ReadonlySet<string> = new Set(MARKERS.flatMap(({ places }) => [...(places[0] ?? [])]));

/** The first token of what is repeated, where « par », « tous les », "a week" open a rhythm; null elsewhere. */
export function afterMarker(tokens: readonly Token[], at: number): number | null {
  if (!OPENS_MARKER.has(tokens[at]?.word ?? '')) return null;
  const marker = MARKERS.find(
    ({ places, ahead }) =>
      stands(places, tokens, at) && (ahead === null || ahead.has(tokens[at + places.length]?.word ?? '')),
  );
  return marker === undefined ? null : at + marker.places.length;
}

/** The period that each word names, in a list by period. */
export function byPeriod(list: 'periods' | 'adverbs'): ReadonlyMap<string, Period> {
  return new Map(
    PERIODS.flatMap((period) =>
      all.flatMap((rows) => wordsIn(rows[list][period]).map((word) => [word, period] as const)),
    ),
  );
}

const BY_WORD = byPeriod('periods');
const PARTS_OF_YEAR = counts('partsOfYear');
/** « sem. »: the full stop ends no sentence. */
export const DOTTED = words('dotted');

/** The period that a word names: « lundi », "Sunday", « mois ». */
export function periodNamed(word: string): Period | undefined {
  return BY_WORD.get(word);
}

/** A period and the token after it. What the model has no word for (a quarter) is so many times a year. */
export type ReadPeriod = Frequency & { readonly isPart: boolean; readonly next: number };

/** The period that stands at a token; « toutes les deux semaines » has none here. */
export function readPeriod(tokens: readonly Token[], at: number): ReadPeriod | null {
  const word = tokens[at]?.word ?? '';
  const parts = PARTS_OF_YEAR.get(word);
  if (parts !== undefined) return { n: parts, per: 'year', isPart: true, next: at + 1 };
  const per = BY_WORD.get(word);
  if (per === undefined) return null;
  const dot = tokens[at + 1]?.word === '.' && DOTTED.has(word) ? 1 : 0;
  return { n: 1, per, isPart: false, next: at + 1 + dot };
}
