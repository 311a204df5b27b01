import type { Locale } from '../workspace/workspace.ts';

/** Words apart by spaces; like every row they are folded (lower case, no accents). */
export type Words = string;
/** Words, each before what it counts: « deux 2 trois 3 ». */
type Counts = string;
/** Words that follow one another; those that may stand at one place are apart by bars: « tous|toutes les ». */
export type Sequence = string;

type TextKey<T> = { [K in keyof T]-?: T[K] extends string ? K : never }[keyof T];

/** The rows of all languages, as an engine that knows none asks for them: people mix theirs. */
export interface Languages<T> {
  readonly all: readonly T[];
  words(key: TextKey<T>): ReadonlySet<string>;
  counts(key: TextKey<T>): ReadonlyMap<string, number>;
  /** Alternatives of a regular expression, apart by bars; it matches nothing where every language leaves them empty. */
  either(key: TextKey<T>): string;
}

/** Joins the rows of each language of the product: one without rows is a compile error. */
export function inEveryLanguage<T>(rows: Readonly<Record<Locale, T>>): Languages<T> {
  const all: readonly T[] = Object.values(rows);
  const texts = (key: TextKey<T>): readonly string[] =>
    all.map((one) => one[key] as string).filter((text) => text !== '');
  return {
    all,
    words: (key) => new Set(texts(key).flatMap(wordsIn)),
    counts: (key) => new Map(texts(key).flatMap(countsIn)),
    either: (key) => texts(key).join('|') || '(?!)',
  };
}

export function wordsIn(list: Words): readonly string[] {
  return list === '' ? [] : list.split(' ');
}

function countsIn(list: Counts): readonly (readonly [string, number])[] {
  const written = wordsIn(list);
  return written.flatMap((word, at) => (at % 2 === 0 ? [[word, Number(written[at + 1])] as const] : []));
}
