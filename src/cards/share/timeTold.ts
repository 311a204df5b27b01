import { readTimeSaved } from '../../domain/duration/readTimeSaved.ts';
import { isLoss, type TimeSaved } from '../../domain/duration/timeSaved.ts';
import type { Words } from '../../words/words.ts';

/** A time as it was typed, and what was read of it. */
interface Typed {
  readonly timeSaved: TimeSaved | null;
  readonly timeSavedText: string | null;
}

/** What a time is labelled with: « Temps gagné », or « Temps perdu » where it was. */
export function timeLabel(timeSaved: TimeSaved | null, { cards }: Words): string {
  return timeSaved !== null && isLoss(timeSaved) ? cards.time.lostName : cards.fieldNames.timeSaved;
}

/** A time as one sentence, with its label. */
export function timeSentence(typed: Typed, words: Words): string | null {
  const alone = timeAlone(typed, words);
  const isLost = typed.timeSaved !== null && isLoss(typed.timeSaved);
  return alone === null || isLost ? alone : words.cards.time.saved(alone);
}

/** A time where no label stands before it: as it was typed, unless that alone would read as time saved. */
export function timeAlone({ timeSaved, timeSavedText }: Typed, { cards }: Words): string | null {
  if (timeSavedText === null || timeSaved === null || !isLoss(timeSaved)) return timeSavedText;
  const alone = readTimeSaved(timeSavedText);
  return alone !== null && isLoss(alone) ? timeSavedText : cards.time.lost(timeSavedText);
}
