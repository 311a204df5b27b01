import type { Words } from '../../words/words.ts';
import type { Card } from '../card.ts';
import { plainCard, press } from '../plainCard.ts';

/** Asked of the author alone: their prompt resembles one that a colleague shared. */
export function variationOfferCard(shareId: string, useCase: string, words: Words): Card {
  const { title, text, yes, no } = words.variations.offer;
  return plainCard(
    title,
    [text(useCase)],
    [
      press({ label: yes, tone: 'primary' }, 'linkVariation', shareId),
      press({ label: no }, 'declineVariation', shareId),
    ],
  );
}
