import type { Words } from '../../words/words.ts';
import type { Card } from '../card.ts';
import { open, plainCard } from '../plainCard.ts';

/** Tells the facilitator alone that a month's brief waits for a reading. */
export function briefReadyCard(month: string, address: string, words: Words): Card {
  const { briefReady, briefPage } = words.channel;
  const read = open({ label: briefPage.open, tone: 'primary' }, address);
  return plainCard(briefReady(words.time.month(month)), [], [read]);
}
