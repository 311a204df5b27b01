import { ACTIONS } from './lexicon/actions.ts';
import { BUILDING } from './lexicon/building.ts';
import { EVERYDAY } from './lexicon/everyday.ts';
import { FORMS } from './lexicon/forms.ts';
import { FUNCTIONS } from './lexicon/functions.ts';
import { LAW } from './lexicon/law.ts';
import { MAKING } from './lexicon/making.ts';
import { MONEY } from './lexicon/money.ts';
import { NEEDS } from './lexicon/needs.ts';
import { OFFICE } from './lexicon/office.ts';
import { PEOPLE } from './lexicon/people.ts';
import { PLAIN } from './lexicon/plain.ts';
import { SELLING } from './lexicon/selling.ts';
import { TRADES } from './lexicon/trades.ts';
import { termStemsOf } from '../text/words.ts';

/** The stems of a term, in their order: « appel d'offres » is two. */
export type Term = readonly string[];

/** What people say in several ways, in both languages; `near` is not the same thing, and rarely far. */
export interface Concept {
  readonly terms: readonly Term[];
  readonly near: readonly Term[];
}

/** Concepts, found by the terms that are theirs. */
export type Lexicon = ReadonlyMap<string, readonly Concept[]>;

/** No term of more words is looked for. */
export const LONGEST_TERM = 5;

/**
 * Reads a lexicon: one concept a line, its terms between commas, after a tilde the terms that are near. A slash begins
 * another concept.
 */
export function readLexicon(text: string): Lexicon {
  const lexicon = new Map<string, Concept[]>();
  for (const line of text.split(/[\n/]/)) {
    const [same = '', near = ''] = line.split('~');
    const concept = { terms: termsOf(same), near: termsOf(near) };
    const named = new Set([...concept.terms, ...concept.near].map(keyOf));
    for (const key of named) lexicon.getOrInsertComputed(key, () => []).push(concept);
  }
  return lexicon;
}

/** A lexicon with what a space says beside it. */
export function withOwnWords(lexicon: Lexicon, lines: readonly string[]): Lexicon {
  if (lines.length === 0) return lexicon;
  const both = new Map(lexicon);
  for (const [key, concepts] of readLexicon(lines.join('\n')))
    both.set(key, [...(lexicon.get(key) ?? []), ...concepts]);
  return both;
}

function termsOf(list: string): readonly Term[] {
  const terms = list.split(/[,;]/).map(termStemsOf);
  const known = new Map(terms.map((term) => [keyOf(term), term]));
  return [...known.values()].filter((term) => term.length > 0 && term.length <= LONGEST_TERM);
}

export function keyOf(term: Term): string {
  return term.join(' ');
}

/** What the product knows before a space teaches it anything. */
export const BUILT_IN: Lexicon = readLexicon(
  [
    ACTIONS,
    BUILDING,
    EVERYDAY,
    FORMS,
    FUNCTIONS,
    LAW,
    MAKING,
    MONEY,
    NEEDS,
    OFFICE,
    PEOPLE,
    SELLING,
    TRADES,
    PLAIN,
  ].join('\n'),
);

/** The single words that the lexicon knows and that begin with these letters. */
export function lexiconWordsBeginning(lexicon: Lexicon, letters: string): readonly string[] {
  return [...lexicon.keys()].filter((key) => key.startsWith(letters) && !key.includes(' '));
}
