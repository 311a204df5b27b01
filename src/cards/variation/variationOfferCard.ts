import type { Words } from '../../words/words.ts';
import type { Card } from '../card.ts';
import { plainCard, press } from '../plainCard.ts';

/** Asked of the author alone: their prompt resembles one that a colleague shared; `parent` is the title of that share. */
export function variationOfferCard(shareId: string, parent: string, words: Words): Card {
  const { title, text, yes, no } = words.variations.offer;
  return plainCard(
    title,
    [text(parent)],
    [
      press({ label: yes, tone: 'primary' }, 'linkVariation', shareId),
      press({ label: no }, 'declineVariation', shareId),
    ],
  );
}
