import type { Words } from '../../words/words.ts';
import type { Card } from '../card.ts';
import { open, plainCard } from '../plainCard.ts';

/** Tells the facilitator alone that a week's recap waits for a reading. */
export function recapReadyCard(
  told: { readonly dates: string; readonly goesWhen: string; readonly address: string },
  words: Words,
): Card {
  const { ready, readyText, card } = words.recap;
  const read = open({ label: card.open, tone: 'primary' }, told.address);
  return plainCard(ready(told.dates), [readyText(told.goesWhen)], [read]);
}
