import { termStemsOf } from '../text/words.ts';

/** Characters of all the lines together: a search reads them each time. */
export const LONGEST_OWN_WORDS = 10_000;

export type OwnWordsChecked =
  | { readonly lines: readonly string[] }
  | { readonly is: 'tooLong' }
  /** A line that says one thing in one way only. */
  | { readonly is: 'alone'; readonly line: string };

/** Reads what a space says means the same: a line for each idea, its terms between commas. */
export function checkOwnWords(text: string): OwnWordsChecked {
  if (text.length > LONGEST_OWN_WORDS) return { is: 'tooLong' };
  // A slash or a tilde would mean something else in the lexicon that the product brings.
  const lines = text
    .split('\n')
    .map((line) => line.replace(/[/~]/g, ' ').trim())
    .filter((line) => line !== '');
  const alone = lines.find((line) => termsIn(line) < 2);
  return alone === undefined ? { lines } : { is: 'alone', line: alone };
}

function termsIn(line: string): number {
  return line.split(/[,;]/).filter((term) => termStemsOf(term).length > 0).length;
}
