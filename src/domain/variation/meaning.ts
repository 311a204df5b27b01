import {
  BUILT_IN,
  keyOf,
  LONGEST_TERM,
  readLexicon,
  withOwnWords,
  type Concept,
  type Lexicon,
  type Term,
} from '../search/concepts.ts';
import { FORMS } from '../search/lexicon/forms.ts';
import { termStemsOf } from '../text/words.ts';
import type { Locale } from '../workspace/workspace.ts';
import { BILINGUAL } from './bilingual.ts';
import { SYNONYMS } from './synonyms.ts';

type Named = ReadonlyMap<string, readonly Concept[]>;

interface PromptWords {
  /** What means the same in prompts: the words of the search, and looser ones. */
  readonly lexicon: Lexicon;
  /** The concepts of each term, by the search's words alone, and by all of them. */
  readonly searched: Named;
  readonly named: Named;
}

let made: PromptWords | undefined;

/** Made when two prompts are first compared: most of what is started compares none. */
function promptWords(): PromptWords {
  return (made ??= makePromptWords());
}

function makePromptWords(): PromptWords {
  const lexicon = withOwnWords(BUILT_IN, [BILINGUAL, SYNONYMS]);
  return { lexicon, searched: namedIn(BUILT_IN), named: withForms(namedIn(lexicon)) };
}

export function promptLexicon(): Lexicon {
  return promptWords().lexicon;
}

/** The concepts that are each term's, those that it is only near left out. */
function namedIn(lexicon: Lexicon): Named {
  const named = new Map<string, Concept[]>();
  for (const concept of new Set([...lexicon.values()].flat()))
    for (const term of concept.terms) named.getOrInsertComputed(keyOf(term), () => []).push(concept);
  return named;
}

/** A form of an irregular word names what its other forms do. */
function withForms(named: Named): Named {
  const all = new Map(named);
  for (const [form, words] of readLexicon(FORMS)) {
    const forms = [form, ...words.flatMap(({ terms }) => terms.map(keyOf))];
    all.set(form, [...new Set(forms.flatMap((key) => named.get(key) ?? []))]);
  }
  return all;
}

/** What a text says, whatever the words: the concepts of each of its stems, alone or within a term, and all of them. */
export interface Meaning {
  readonly of: ReadonlyMap<string, ReadonlySet<Concept>>;
  readonly all: ReadonlySet<Concept>;
}

export function readMeaning(text: string): Meaning {
  const { named } = promptWords();
  const stems = termStemsOf(text);
  const of = new Map<string, Set<Concept>>();
  const all = new Set<Concept>();
  for (const at of stems.keys())
    for (let length = 1; length <= LONGEST_TERM && at + length <= stems.length; length++) {
      const term = stems.slice(at, at + length);
      for (const concept of named.get(keyOf(term)) ?? []) {
        all.add(concept);
        for (const stem of term) of.getOrInsertComputed(stem, () => new Set()).add(concept);
      }
    }
  return { of, all };
}

/** What some of its stems say. */
export function meaningOfSome({ of }: Meaning, stems: readonly string[]): Meaning {
  return { of, all: new Set(stems.flatMap((stem) => [...(of.get(stem) ?? [])])) };
}

/** Words of one family begin alike: by so many letters in one language, by fewer where it is « projet » and "project". */
const FAMILY = 6;
const COGNATE = 4;
const SHORTEST_COGNATE = 5;

/** Words with what they mean where they are said. */
export interface Said {
  readonly locale: Locale;
  readonly words: ReadonlyMap<string, number>;
  /** The letters that they begin with, of the two lengths that tell a family. */
  readonly beginnings: ReadonlySet<string>;
  readonly meaning: Meaning;
}

export function beginningsOf(stems: Iterable<string>): ReadonlySet<string> {
  return new Set(
    [...stems].flatMap((stem) => [familyOf(stem, true), familyOf(stem, false)]).filter((one) => one !== null),
  );
}

/** Null for a word too short to tell its family. */
function familyOf(stem: string, isOfOneLanguage: boolean): string | null {
  if (isOfOneLanguage) return stem.length >= FAMILY ? stem.slice(0, FAMILY) : null;
  return stem.length >= SHORTEST_COGNATE ? stem.slice(0, COGNATE) : null;
}

/** Tells whether a stem of another prompt is said in this one: by itself, by its family or by what it means there. */
export function isMeantIn(prompt: Said, other: Said): (stem: string) => boolean {
  const isOfOneLanguage = prompt.locale === other.locale;
  return (stem) => {
    if (prompt.words.has(stem)) return true;
    const family = familyOf(stem, isOfOneLanguage);
    if (family !== null && prompt.beginnings.has(family)) return true;
    return !(other.meaning.of.get(stem)?.isDisjointFrom(prompt.meaning.all) ?? true);
  };
}

/** Tells whether one of these stems is the one asked for or, in the strict sense of a search, another word for it. */
export function isSaidIn(words: ReadonlyMap<string, number>): (stem: string) => boolean {
  const isWord = (term: Term): boolean => term.length === 1 && words.has(keyOf(term));
  const { searched } = promptWords();
  return (stem) => words.has(stem) || (searched.get(stem) ?? []).some(({ terms }) => terms.some(isWord));
}
