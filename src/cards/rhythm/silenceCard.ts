import type { Words } from '../../words/words.ts';
import type { Action, Card } from '../card.ts';
import { plainCard } from '../plainCard.ts';

/** Tells the facilitator alone, rather than the channel, that nothing was shared for weeks. */
export function silenceCard(words: Words): Card {
  const share: Action = {
    label: words.channel.share,
    tone: 'primary',
    deed: { is: 'form', form: 'share', id: '' },
  };
  return plainCard(words.recap.silence, [words.recap.silenceText], [share]);
}
