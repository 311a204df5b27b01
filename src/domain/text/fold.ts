/** Signs of writing that people type one for the other. */
const SAME = new Map([
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ß', 'ss'],
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
]);

/**
 * How the whole product compares what people write: two spellings of one word become one. Case, accents, ligatures,
 * widths and fancy letters (NFKD, Unicode Annex 15), apostrophes and blanks are made plain; what is invisible goes;
 * line breaks stay.
 */
export function fold(text: string): string {
  return (
    text
      // Alone, this accent is typed for an apostrophe; NFKC would make it a blank.
      .replace(/\u00b4/g, "'")
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}]+/gu, '')
      .toLowerCase()
      .replace(/[œæß’‘ʼ]/g, (sign) => SAME.get(sign) ?? sign)
      .replace(/[^\S\n]/g, ' ')
  );
}

/** The folded form of every UTF-16 unit met so far; zero where it is not known yet. */
const FOLDED = new Uint16Array(0x1_00_00);
/** What is only lower-cased is the most of any text, and not looked up. */
const OTHERS = /[^ -~\n]/g;

/** A unit whose folded form is longer, or nothing, is only lower-cased. */
function foldUnit(unit: string): string {
  const [folded, lower] = [fold(unit), unit.toLowerCase()];
  if (folded.length === 1) return folded;
  return lower.length === 1 ? lower : unit;
}

function foldOther(unit: string): string {
  const code = unit.charCodeAt(0);
  FOLDED[code] ||= foldUnit(unit).charCodeAt(0);
  return String.fromCharCode(FOLDED[code] ?? code);
}

/**
 * Folds one UTF-16 unit at a time, as far as the length allows: a position found in the result holds in the text.
 * A ligature, or a letter whose accent stands apart, is only plain in `fold`.
 */
export function foldInPlace(text: string): string {
  return text.replace(OTHERS, foldOther).toLowerCase();
}
