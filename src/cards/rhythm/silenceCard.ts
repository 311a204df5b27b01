import type { Words } from '../../words/words.ts';
import type { Card } from '../card.ts';
import { fill, plainCard } from '../plainCard.ts';

/** Tells the facilitator alone, rather than the channel, that nothing was shared for weeks. */
export function silenceCard(words: Words): Card {
  const share = fill({ label: words.channel.share, tone: 'primary' }, 'share', '');
  return plainCard(words.recap.silence, [words.recap.silenceText], [share]);
}
