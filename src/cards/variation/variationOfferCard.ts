import type { Words } from '../../words/words.ts';
import type { Card } from '../card.ts';
import { plainCard, press } from '../plainCard.ts';

interface VariationOffer {
  readonly shareId: string;
  /** The title of the share whose prompt came first. */
  readonly parent: string;
  /** Whether the prompt was likely made from it, or only resembles it. */
  readonly as: keyof Words['variations']['offer'];
}

/** Asked of the author alone, whose prompt is close to one that a colleague shared. */
export function variationOfferCard({ shareId, parent, as }: VariationOffer, words: Words): Card {
  const { title, text, yes, no } = words.variations.offer[as];
  const tone = as === 'variation' ? 'primary' : 'plain';
  return plainCard(
    title,
    [text(parent)],
    [
      press({ label: yes, tone }, 'linkVariation', shareId),
      press({ label: no }, 'declineVariation', shareId),
    ],
  );
}
