import { besideFields } from '../../domain/share/leftOut.ts';
import type { Reading } from '../../domain/share/reading.ts';
import type { Share } from '../../domain/share/share.ts';
import { shorten } from '../../words/shorten.ts';
import type { Words } from '../../words/words.ts';

/** So much of what was left out is shown, in UTF-16 code units: enough to know it again. */
const LONGEST_SHOWN = 600;

/** What a draft's message holds and none of its fields, on one line; nothing when all of it was taken. */
export function leftOutNotes({ leftOut }: Pick<Share, 'leftOut'>, { cards }: Words): readonly string[] {
  if (leftOut === null) return [];
  return [cards.draft.leftOut(shorten(leftOut.replaceAll('\n', ' · '), LONGEST_SHOWN))];
}

/** The same, of a reading that no draft is kept of. */
export function leftOutOfReading(
  reading: Pick<Reading, 'extras' | 'leftOut'>,
  words: Words,
): readonly string[] {
  return leftOutNotes({ leftOut: besideFields(reading) }, words);
}
