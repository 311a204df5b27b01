/** A word, a number or a sign of a folded text; positions are UTF-16 units of that text. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** The value when the token is written in digits. */
  readonly value: number | null;
}

const TOKEN = /\d+(?:[.,]\d+)?|[a-zœæ]+|->|=>|[^\s]/g;

/** Splits a folded text; apostrophes that tell no minutes, and hyphens before a letter that join two words, are dropped (« demi-heure », "2-hour"). */
export function tokenise(folded: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const word of folded.match(TOKEN) ?? []) {
    // Nothing but blanks stands before it: words are found without what `matchAll` makes of each.
    const start = folded.indexOf(word, end);
    end = start + word.length;
    if (word === "'" ? !isMinutes(folded, start) : word === '-' && joinsLetters(folded, start)) continue;
    const value = isDigit(word.charCodeAt(0)) ? Number(word.replace(',', '.')) : null;
    tokens.push({ word: ARROWS.has(word) ? '->' : word, start, end, value });
  }
  return tokens;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

const ARROWS: ReadonlySet<string> = new Set(['->', '=>', '→', '➡', '⇒', '➜', '⟶']);

/** « 45' » */
function isMinutes(folded: string, at: number): boolean {
  return /\d/.test(folded.charAt(at - 1)) && !/[a-z\d]/.test(folded.charAt(at + 1));
}

function joinsLetters(folded: string, at: number): boolean {
  return /[a-z\d]/.test(folded.charAt(at - 1)) && /[a-z]/.test(folded.charAt(at + 1));
}
