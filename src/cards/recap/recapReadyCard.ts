import type { Words } from '../../words/words.ts';
import type { Card } from '../card.ts';
import { plainCard } from '../plainCard.ts';

/** Tells the facilitator alone that a week's recap waits for a reading. */
export function recapReadyCard(dates: string, goesWhen: string, address: string, words: Words): Card {
  const { ready, readyText, card } = words.recap;
  return plainCard(
    ready(dates),
    [readyText(goesWhen)],
    [{ label: card.open, tone: 'primary', deed: { is: 'open', path: address } }],
  );
}
