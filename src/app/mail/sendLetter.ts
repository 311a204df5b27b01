import type { Subscription } from '../../domain/mail/subscription.ts';
import type { Recap } from '../../domain/recap/recap.ts';
import type { Desk, Hears } from '../desk.ts';
import { subscriptionsOf } from './listReaders.ts';

/** A delivery's id says what it is: the same week to the same reader is one letter, whoever asks, as often as they do. */
const LETTER = 'letter-';

/** The letter is the recap, for those who read it by mail. */
export const LETTER_HEARS = {
  recapPublished: (inside, { recap }) => sendLetter(inside, recap),
} satisfies Hears;

/**
 * Has a published recap sent to all who read the letter: one delivery each, inside the transaction that publishes it.
 */
async function sendLetter(desk: Desk, { workspaceId, week }: Recap): Promise<void> {
  const createdAt = desk.clock.now();
  for await (const { id: subscriptionId, status } of subscriptionsOf(desk.store, workspaceId))
    if (status === 'active')
      await desk.store.outbox.add({
        workspaceId,
        id: `${LETTER}${week}-${subscriptionId}`,
        surface: 'mail',
        createdAt,
        is: 'mail',
        mail: { about: 'letter', week, subscriptionId },
      });
}

/** The same, sent again by hand after it came back. */
const AGAIN = `${LETTER}again-`;

/**
 * Keeps a letter that was refused because of us among what failed: it is seen there, and may be sent again once what
 * stopped it is mended. `status` is what the server said (`5.7.1`).
 */
export async function keepRefused(
  desk: Desk,
  { workspaceId, id: subscriptionId }: Subscription,
  refused: { readonly deliveryId: string; readonly status: string },
): Promise<void> {
  const week = letterIn(refused.deliveryId)?.week;
  if (week === undefined) return;
  await desk.store.transact(async ({ outbox }) => {
    const id = `${AGAIN}${week}-${subscriptionId}`;
    const mail = { about: 'letter', week, subscriptionId } as const;
    await outbox.add({ workspaceId, id, surface: 'mail', createdAt: desk.clock.now(), is: 'mail', mail });
    await outbox.failed(workspaceId, id, null, refused.status);
  });
}

/** Whose letter a delivery's id names; null for another mail of ours. */
export function readerOfLetter(deliveryId: string): string | null {
  return letterIn(deliveryId)?.reader ?? null;
}

function letterIn(deliveryId: string): { readonly week: string; readonly reader: string } | null {
  const [, week, reader] = /^letter-(?:again-)?(\d{4}-W\d\d)-(.+)$/.exec(deliveryId) ?? [];
  return week === undefined || reader === undefined ? null : { week, reader };
}
