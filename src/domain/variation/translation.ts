import { BUILT_IN, keyOf, withOwnWords, type Lexicon } from '../search/concepts.ts';
import { BILINGUAL } from './bilingual.ts';

const KNOWN = withOwnWords(BUILT_IN, [BILINGUAL]);

/** Most words of one origin begin alike in French and in English: « projet », "project". */
const COGNATE = 4;
const SHORTEST_COGNATE = 5;

/** Tells whether a stem of one language means what one of these stems, of the other language, does. */
export function meansTheSame(words: ReadonlyMap<string, number>): (stem: string) => boolean {
  const beginnings = new Set([...words.keys()].filter(isLong).map((word) => word.slice(0, COGNATE)));
  return (stem) =>
    words.has(stem) ||
    (isLong(stem) && beginnings.has(stem.slice(0, COGNATE))) ||
    saidFor(stem, KNOWN).some((one) => words.has(one));
}

/** Tells whether one of these stems is the one asked for, or is said for it. */
export function isSaidIn(words: ReadonlyMap<string, number>): (stem: string) => boolean {
  return (stem) => words.has(stem) || saidFor(stem, BUILT_IN).some((one) => words.has(one));
}

function isLong(stem: string): boolean {
  return stem.length >= SHORTEST_COGNATE;
}

/** The other single words of the concepts that a stem names. */
function saidFor(stem: string, lexicon: Lexicon): readonly string[] {
  return (lexicon.get(stem) ?? [])
    .filter(({ terms }) => terms.some((term) => keyOf(term) === stem))
    .flatMap(({ terms }) => terms.flatMap((term) => (term.length === 1 ? term : [])));
}
