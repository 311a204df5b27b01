/** Marks where a text was cut. */
export const ELLIPSIS = '…';

// Characters as people see them: a flag, a letter with its accents, a family of emoji is one (UAX #29).
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** How long a text is found, in the unit of whoever shows it. */
type Measure = (text: string) => number;

const codeUnits: Measure = (text) => text.length;

/**
 * The text when it fits in `most`; else its beginning, cut between two words where one ends near, and an ellipsis.
 * No character is cut in two. `measure` counts UTF-16 code units unless another is given; it adds up.
 */
export function shorten(text: string, most: number, measure: Measure = codeUnits): string {
  const whole = text.toWellFormed();
  const beginning = beginningOf(whole, most, measure);
  if (beginning === whole) return whole;
  return `${atWord(beginningOf(beginning, most - measure(ELLIPSIS), measure))}${ELLIPSIS}`;
}

/** As much of the beginning as fits in `most`: whole characters, and whole code points of one that is itself too long. */
export function beginningOf(text: string, most: number, measure: Measure = codeUnits): string {
  if (measure === codeUnits && text.length <= most) return text;
  const kept = fitting(charactersOf(text), most, measure);
  const [first = ''] = charactersOf(text);
  return kept === '' ? fitting(first, most, measure) : kept;
}

function* charactersOf(text: string): Generator<string> {
  for (const { segment } of characters.segment(text)) yield segment;
}

function fitting(parts: Iterable<string>, most: number, measure: Measure): string {
  let [kept, length] = ['', 0];
  for (const part of parts) {
    length += measure(part);
    if (length > most) break;
    kept += part;
  }
  return kept;
}

/** Without the last word when it may be cut, as long as that leaves most of the text, and without what dangles. */
function atWord(text: string): string {
  const space = text.search(/\s\S*$/);
  const words = space > text.length * 0.6 ? text.slice(0, space) : text;
  return words.replace(/(?<![\s,;:.!?«(–-])[\s,;:.!?«(–-]+$/u, '');
}

/** What somebody typed, as much of it as a heading may say again. */
export function saidAgain(typed: string): string {
  return shorten(typed, 80);
}
