import { shorten as shortenText } from '../words/shorten.ts';

// XML 1.0 forbids most control characters; bidirectional overrides would turn the words around them.
const UNPRINTABLE = /(?![\n\r])\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;
/** More marks than any language piles on one letter: they would climb over the lines above. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;
const WIDE = /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const BROAD = /[MWmw@%]/;
const CAPITAL = /\p{Lu}/u;

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A person's text on one line, fit for XML: no control character, no lone surrogate, no piled-up marks. */
export function clean(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}

/** The non-empty lines of a person's text, each one clean. */
export function paragraphs(text: string): string[] {
  return printable(text)
    .split(/[\r\n\u2028\u2029]+/)
    .map(clean)
    .filter((line) => line !== '');
}

/**
 * The text cut to `budget` average letters. Letters are whole characters: a capital counts 1.3, an M 1.6 and an
 * ideogram 2, as they do on paper.
 */
export function shorten(text: string, budget: number): string {
  // No letter is wider than 2 a code unit: short texts, and the page's unbounded ones, are not walked.
  return text.length * 2 <= budget ? text : shortenText(text, budget, widthOf);
}

function printable(text: string): string {
  return text.toWellFormed().replace(/\t/g, ' ').replace(UNPRINTABLE, '').replace(PILED_MARKS, '$1');
}

function widthOf(text: string): number {
  return [...characters.segment(text)].reduce((sum, { segment }) => sum + widthOfLetter(segment), 0);
}

function widthOfLetter(letter: string): number {
  if (WIDE.test(letter)) return 2;
  if (BROAD.test(letter)) return 1.6;
  return CAPITAL.test(letter) ? 1.3 : 1;
}
