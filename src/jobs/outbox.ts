import type { Desk } from '../app/desk.ts';
import type { Delivery } from '../app/ports/queue.ts';
import type { Sender } from '../app/ports/surface.ts';
import { codeOf, later, UNPLUGGED_SECONDS } from './inbox.ts';
import { retryAfter } from './retry.ts';

/** The surfaces that are plugged in. */
export type Senders = Readonly<Partial<Record<Delivery['surface'], Sender>>>;

const BATCH = 100;
/** After it, another replica says what this one left: a surface that does not answer is given up well before. */
const LEASE_MS = 30_000;
/** A round begins nothing after this: long before another replica may be lent what this one holds. */
const ROUND_MS = LEASE_MS / 3;

/** One round of sending. */
interface Round {
  readonly desk: Desk;
  readonly senders: Senders;
  readonly endMs: number;
}

/**
 * Sends what waits, oldest first, each channel at its own pace beside the others, and marks it as sent. What has
 * no time left in this round is put back behind what is new. Gives the number lent.
 */
export async function workOutbox(desk: Desk, senders: Senders): Promise<number> {
  const now = desk.clock.now();
  const deliveries = await desk.store.outbox.claim({ now, leaseMs: LEASE_MS, limit: BATCH });
  const round: Round = { desk, senders, endMs: Date.parse(now) + ROUND_MS };
  const channels = Map.groupBy(deliveries, ({ surface, workspaceId }) => `${surface} ${workspaceId}`);
  // Each goes to its end, be another's store away: a round is over only when nothing of it is under way.
  const ends = await Promise.allSettled([...channels.values()].map((channel) => workChannel(round, channel)));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return deliveries.length;
}

/** What a surface asks to be left alone for, it asks for the whole channel. */
async function workChannel(round: Round, deliveries: readonly Delivery[]): Promise<void> {
  const { desk, senders } = round;
  const [first] = deliveries;
  const sender = first && senders[first.surface];
  let putOffUntil = sender === undefined ? later(desk, UNPLUGGED_SECONDS) : null;
  const waiting = deliveries.values();
  const work = async (): Promise<void> => {
    for (const delivery of waiting) {
      if (sender !== undefined) {
        putOffUntil ??= await whenItHasTime(round, delivery, sender);
        putOffUntil ??= await sendOne(desk, delivery, sender);
      }
      if (putOffUntil !== null)
        await desk.store.outbox.putOff(delivery.workspaceId, delivery.id, putOffUntil);
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: sender?.atOnce ?? 1 }, work));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

/** Waits for the channel's pace; gives an instant at once when it would take more than this round has. */
async function whenItHasTime(
  { desk, endMs }: Round,
  { workspaceId }: Delivery,
  { pace }: Sender,
): Promise<string | null> {
  const nowMs = Date.parse(desk.clock.now());
  const atMs = nowMs + (pace?.(workspaceId, nowMs) ?? 0);
  if (atMs > endMs) return new Date(atMs).toISOString();
  if (atMs > nowMs) await new Promise((resolve) => setTimeout(resolve, atMs - nowMs));
  return null;
}

/** Gives until when the surface asks to be left alone, if it does. */
async function sendOne(desk: Desk, delivery: Delivery, { send }: Sender): Promise<string | null> {
  const { workspaceId, id } = delivery;
  const { outbox } = desk.store;
  try {
    const sent = await send(delivery);
    if (sent === undefined) await outbox.done(workspaceId, [id], desk.clock.now());
    else if (sent.others === undefined) return later(desk, sent.retryAfterSeconds);
    else await outbox.putOff(workspaceId, id, later(desk, sent.retryAfterSeconds));
  } catch (error) {
    const failures = (await outbox.attempts(workspaceId, id)) + 1;
    await outbox.failed(workspaceId, id, retryAfter('surface', desk.clock.now(), failures), codeOf(error));
  }
  return null;
}
