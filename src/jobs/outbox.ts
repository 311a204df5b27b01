import type { Desk } from '../app/desk.ts';
import type { Delivery } from '../app/ports.ts';
import { codeOf, LEASE_MS } from './inbox.ts';
import type { Pacer } from './pace.ts';
import { retryAfter } from './retry.ts';

/**
 * What a surface answers: nothing once it is said, or how many seconds it asks to be left alone (`Retry-After`,
 * RFC 9110 § 10.2.3).
 */
export type Sent = { readonly retryAfterSeconds: number } | void;

/** Sends one delivery; sending the same id twice must say it once. */
export type Send = (delivery: Delivery) => Promise<Sent>;

const BATCH = 100;

/** Sends what waits, oldest first, at the channel's pace, and marks it as sent. Gives the number tried. */
export async function workOutbox(desk: Desk, send: Send, pace?: Pacer): Promise<number> {
  const deliveries = await desk.store.outbox.claim({
    now: desk.clock.now(),
    leaseMs: LEASE_MS,
    limit: BATCH,
  });
  for (const delivery of deliveries) {
    const waitMs = pace?.(delivery.workspaceId, Date.parse(desk.clock.now())) ?? 0;
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
    await sendOne(desk, send, delivery);
  }
  return deliveries.length;
}

async function sendOne(desk: Desk, send: Send, delivery: Delivery): Promise<void> {
  const { workspaceId, id } = delivery;
  const { outbox } = desk.store;
  try {
    const sent = await send(delivery);
    if (sent === undefined) await outbox.done(workspaceId, id, desk.clock.now());
    else await outbox.failed(workspaceId, id, later(desk, sent.retryAfterSeconds), 'retry-after');
  } catch (error) {
    const failures = (await outbox.attempts(workspaceId, id)) + 1;
    await outbox.failed(workspaceId, id, retryAfter('surface', desk.clock.now(), failures), codeOf(error));
  }
}

function later(desk: Desk, seconds: number): string {
  return Temporal.Instant.from(desk.clock.now()).add({ seconds }).toString({ fractionalSecondDigits: 3 });
}
