import type { Desk } from '../app/desk.ts';
import type { Delivery } from '../app/ports.ts';
import { codeOf, LEASE_MS } from './inbox.ts';
import { retryAfter } from './retry.ts';

/** Sends one delivery; sending the same id twice must say it once. */
export type Send = (delivery: Delivery) => Promise<void>;

const BATCH = 100;

/** Sends what waits, oldest first, and marks it as sent. Gives the number tried. */
export async function workOutbox(desk: Desk, send: Send): Promise<number> {
  const deliveries = await desk.store.outbox.claim({
    now: desk.clock.now(),
    leaseMs: LEASE_MS,
    limit: BATCH,
  });
  for (const delivery of deliveries) await sendOne(desk, send, delivery);
  return deliveries.length;
}

async function sendOne(desk: Desk, send: Send, delivery: Delivery): Promise<void> {
  const { workspaceId, id } = delivery;
  try {
    await send(delivery);
    await desk.store.outbox.done(workspaceId, id, desk.clock.now());
  } catch (error) {
    const failures = (await desk.store.outbox.attempts(workspaceId, id)) + 1;
    await desk.store.outbox.failed(workspaceId, id, retryAfter(desk.clock.now(), failures), codeOf(error));
  }
}
