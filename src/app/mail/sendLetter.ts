import type { Recap } from '../../domain/recap/recap.ts';
import type { Desk } from '../desk.ts';
import type { Store } from '../ports/store.ts';
import { subscriptionsOf } from './listReaders.ts';

/** A delivery's id says what it is: the same week to the same reader is one letter, whoever asks, as often as they do. */
const LETTER = 'letter-';

/**
 * Has a published recap sent to all who read the letter: one delivery each, inside the transaction that publishes it.
 */
export async function sendLetter(desk: Desk, store: Store, { workspaceId, week }: Recap): Promise<void> {
  const createdAt = desk.clock.now();
  for await (const { id: subscriptionId, status } of subscriptionsOf(store, workspaceId))
    if (status === 'active')
      await store.outbox.add({
        workspaceId,
        id: `${LETTER}${week}-${subscriptionId}`,
        surface: 'mail',
        createdAt,
        is: 'mail',
        mail: { about: 'letter', week, subscriptionId },
      });
}

/** Whose letter a delivery's id names; null for another mail of ours. */
export function readerOfLetter(deliveryId: string): string | null {
  return /^letter-\d{4}-W\d\d-(.+)$/.exec(deliveryId)?.[1] ?? null;
}
