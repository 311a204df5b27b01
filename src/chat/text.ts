import { beginningOf } from '../words/shorten.ts';

/** A text as pieces that fit each in `most`, as `measure` finds them; nothing lost, no piece when it is empty. */
export function split(text: string, most: number, measure: (text: string) => number): readonly string[] {
  const pieces: string[] = [];
  for (let rest = text.toWellFormed(); rest !== '';) {
    const piece = beginningOf(rest, most, measure);
    pieces.push(piece);
    rest = rest.slice(piece.length);
  }
  return pieces;
}
