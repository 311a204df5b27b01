import type { Address, Locale } from '../domain/workspace/workspace.ts';
import type { Names } from '../domain/workspace/workspace.ts';
import { english } from './en/words.ts';
import { french, type Sentences } from './fr/words.ts';
import type { Language } from './language.ts';
import { typeset } from './typography.ts';

/** The languages of the interface. Another one is its folder and a line here, and its name in `Locale`. */
const LANGUAGES: Readonly<Record<Locale, Language<Sentences>>> = { fr: french, en: english };

const LOCALES = Object.keys(LANGUAGES) as readonly Locale[];

/** Spoken where nobody chose. */
export const FIRST_LOCALE: Locale = 'fr';

/** Every sentence a person reads, in one language and one way of addressing them. */
export type Words = Sentences & {
  readonly locale: Locale;
  /** The other languages that may be read instead. */
  readonly others: readonly { readonly locale: Locale; readonly name: string; readonly readIn: string }[];
};

export type BriefWords = Words['brief'];
export type LetterWords = Words['letter'];

/** Gives the words of a language and of a way of addressing people; each is made once. */
export type WordsFor = (locale: Locale, address?: Address) => Words;

/** The words of these languages. French speaks for one that a newer Passerelle knew. */
export function wordsIn(languages: Readonly<Record<Locale, Language<Sentences>>>): WordsFor {
  const locales = Object.keys(languages) as readonly Locale[];
  const made = new Map<string, Words>();
  const make = (locale: Locale, address: Address): Words => {
    const { sentences, typography } = languages[locales.includes(locale) ? locale : FIRST_LOCALE];
    const others = locales
      .filter((one) => one !== locale)
      .map((one) => ({ locale: one, name: languages[one].name, readIn: languages[one].readIn }));
    return { ...(typeset(sentences(locales, address), typography) as Sentences), locale, others };
  };
  return (locale, address = 'vous') => {
    const key = `${locale} ${address}`;
    const words = made.get(key) ?? make(locale, address);
    made.set(key, words);
    return words;
  };
}

export const wordsFor = wordsIn(LANGUAGES);

/** Words that a surface keeps in its own folder, in every language, mended as the others are. */
export function wordsBeside<Said>(said: Readonly<Record<Locale, Said>>): (words: Words) => Said {
  const made = new Map<Locale, Said>();
  return ({ locale: asked }) => {
    const locale = Object.hasOwn(said, asked) ? asked : FIRST_LOCALE;
    const words = made.get(locale) ?? (typeset(said[locale], LANGUAGES[locale].typography) as Said);
    made.set(locale, words);
    return words;
  };
}

/** The same thing named in every language of the interface, as a space keeps it. */
export function inEveryLanguage(name: (words: Words) => string): Names {
  return Object.fromEntries(LOCALES.map((locale) => [locale, name(wordsFor(locale))]));
}

/** Whether a text names a language of the interface. */
export function isLocale(text: unknown): text is Locale {
  return typeof text === 'string' && Object.hasOwn(LANGUAGES, text);
}
