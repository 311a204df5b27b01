import { termStemsOf } from '../text/words.ts';
import { slipsBetween } from './lookalikes.ts';
import type { Naming } from './names.ts';
import type { Alternative } from './wishes.ts';

/** What of the words typed was read as other words. */
interface Reading {
  readonly namings: readonly Naming[];
  readonly corrected: ReadonlyMap<string, readonly Alternative[]>;
}

/** More slips than this are another form of a word, not a mistake. */
const MOST_SLIPS = 2;

/** The names and the words that were meant where others were typed; words are written as the best hit writes them, in its texts. */
export function meantBy({ namings, corrected }: Reading, best: readonly string[]): readonly string[] {
  const names = namings.filter(({ sure }) => sure < 1).map(({ named }) => named.name);
  const said = best.flatMap((text) => text.match(/[\p{L}\p{N}'’-]+/gu) ?? []);
  const words = [...corrected].flatMap(([typed, alternatives]) => {
    const slipped = alternatives.map(({ term: [stem = ''] }) => stem).filter((stem) => isSlip(typed, stem));
    const word = said.find((one) => slipped.includes(termStemsOf(one)[0] ?? ''));
    return word === undefined ? [] : [word.toLowerCase()];
  });
  return [...new Set([...names.slice(0, 1), ...words])];
}

function isSlip(typed: string, stem: string): boolean {
  return stem !== typed && slipsBetween(typed, stem) <= MOST_SLIPS && !stem.startsWith(typed);
}
