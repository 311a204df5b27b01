import { BUILT_IN, keyOf } from '../search/concepts.ts';

/** Most words of one origin begin alike in French and in English: « projet », "project". */
const COGNATE = 4;
const SHORTEST_COGNATE = 5;

/** Tells whether a stem of one language means what one of these stems, of the other language, does. */
export function meansTheSame(words: ReadonlyMap<string, number>): (stem: string) => boolean {
  const beginnings = new Set([...words.keys()].filter(isLong).map((word) => word.slice(0, COGNATE)));
  return (stem) => {
    if (words.has(stem) || (isLong(stem) && beginnings.has(stem.slice(0, COGNATE)))) return true;
    return translationsOf(stem).some((one) => words.has(one));
  };
}

function isLong(stem: string): boolean {
  return stem.length >= SHORTEST_COGNATE;
}

/** The other single words of the concepts that a stem names. */
function translationsOf(stem: string): readonly string[] {
  return (BUILT_IN.get(stem) ?? [])
    .filter(({ terms }) => terms.some((term) => keyOf(term) === stem))
    .flatMap(({ terms }) => terms.flatMap((term) => (term.length === 1 ? term : [])));
}
