import { together, type Desk } from '../app/desk.ts';
import { channelIn, type Delivery } from '../app/ports/queue.ts';
import type { Forget, Sender, Sent } from '../app/ports/surface.ts';
import { say } from '../app/say.ts';
import { codeOf, later, UNPLUGGED_SECONDS } from './inbox.ts';
import { retryAfter } from './retry.ts';

/** The surfaces that are plugged in. */
export type Senders = Readonly<Partial<Record<Delivery['surface'], Speaks>>>;

/** A surface that says things, and takes them back where it can. */
type Speaks = Sender & { readonly forget?: Forget };

const BATCH = 100;
/** After it, another replica says what this one left: a surface that does not answer is given up well before. */
const LEASE_MS = 30_000;
/** A task begins nothing after this: long before another replica may be lent what this one holds. */
const TASK_MS = LEASE_MS / 3;
/** What is not answered by then never is: longer than any surface waits for its platform. */
const SILENT_MS = 15 * 60_000;
/** Channels spoken to at the same time. */
const MOST_CHANNELS = 200;

/** What one channel was lent, and until when it begins anything of it. */
interface Task {
  readonly desk: Desk;
  readonly sender: Speaks | undefined;
  readonly endMs: number;
}

/** The outbox at work: each channel has a task of its own, and one that is slow or down keeps no other waiting. */
export interface OutboxWork {
  /**
   * Gives each channel that is free what waits for it, oldest first, and says it at the channel's own pace. What has
   * no time left is put back behind what is new. Returns as soon as the tasks have begun; gives the number lent.
   * Throws what a task of before threw, that nobody foresaw.
   */
  round(): Promise<number>;
  /** Resolves when no task is under way; throws as `round` does. */
  idle(): Promise<void>;
}

/** `freed` is called each time that a task ends: more may wait for its channel. */
export function openOutbox(desk: Desk, senders: Senders, freed: () => void = () => {}): OutboxWork {
  const tasks = new Map<string, Promise<void>>();
  const errors: unknown[] = [];
  const begin = (channel: string, deliveries: readonly Delivery[], endMs: number): void => {
    const [first] = deliveries;
    const sender = first && senders[first.surface];
    const task = workChannel({ desk, sender, endMs }, deliveries)
      .catch((error: unknown) => void errors.push(error))
      .finally(() => {
        tasks.delete(channel);
        freed();
      });
    tasks.set(channel, task);
  };
  const tell = (): void => {
    const [error] = errors.splice(0);
    if (error !== undefined) throw error;
  };
  return {
    async round() {
      tell();
      if (tasks.size >= MOST_CHANNELS) return 0;
      const now = desk.clock.now();
      const busy = [...tasks.keys()];
      const deliveries = await desk.store.outbox.claim({ now, leaseMs: LEASE_MS, limit: BATCH, busy });
      for (const [channel, some] of Map.groupBy(deliveries, channelIn))
        begin(channel, some, Date.parse(now) + TASK_MS);
      return deliveries.length;
    },
    async idle() {
      while (tasks.size > 0) await Promise.all(tasks.values());
      tell();
    },
  };
}

/** One round, and all that it began; gives the number lent. */
export async function workOutbox(desk: Desk, senders: Senders): Promise<number> {
  const work = openOutbox(desk, senders);
  const lent = await work.round();
  await work.idle();
  return lent;
}

/** What a surface asks to be left alone for, it asks for the whole channel. */
async function workChannel(task: Task, deliveries: readonly Delivery[]): Promise<void> {
  const { desk, sender } = task;
  let putOffUntil = sender === undefined ? later(desk, UNPLUGGED_SECONDS) : null;
  const waiting = deliveries.values();
  const work = async (): Promise<void> => {
    for (const delivery of waiting) {
      if (sender !== undefined) {
        putOffUntil ??= await whenItHasTime(task, delivery);
        putOffUntil ??= await sendOne(desk, delivery, sender);
      }
      if (putOffUntil !== null)
        await desk.store.outbox.putOff(delivery.workspaceId, delivery.id, putOffUntil);
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: sender?.atOnce ?? 1 }, work));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

/** Waits for the channel's pace; gives an instant at once when it would take more than this task has. */
async function whenItHasTime(
  { desk, sender, endMs }: Task,
  { workspaceId }: Delivery,
): Promise<string | null> {
  const nowMs = Date.parse(desk.clock.now());
  const atMs = nowMs + (sender?.pace?.(workspaceId, nowMs) ?? 0);
  if (atMs > endMs) return new Date(atMs).toISOString();
  if (atMs > nowMs) await new Promise((resolve) => setTimeout(resolve, atMs - nowMs));
  return null;
}

/** Gives until when the surface asks to be left alone, if it does. */
async function sendOne(desk: Desk, delivery: Delivery, speaks: Speaks): Promise<string | null> {
  const { workspaceId, id } = delivery;
  const { outbox } = desk.store;
  try {
    const sent = await answered(work(desk, delivery, speaks));
    if (sent === undefined) await outbox.done(workspaceId, [id], desk.clock.now());
    else if (sent.others === undefined) return later(desk, sent.retryAfterSeconds);
    else await outbox.putOff(workspaceId, id, later(desk, sent.retryAfterSeconds));
  } catch (error) {
    const failures = (await outbox.attempts(workspaceId, id)) + 1;
    await outbox.failed(workspaceId, id, retryAfter('surface', desk.clock.now(), failures), codeOf(error));
  }
  return null;
}

/** One delivery of which nothing is heard any more does not hold its channel for ever. */
async function answered(sent: Promise<Sent>): Promise<Sent> {
  const silent = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => silent.reject(Object.assign(new Error('no answer'), { code: 'silent' })),
    SILENT_MS,
  );
  try {
    return await Promise.race([sent, silent.promise]);
  } finally {
    clearTimeout(timer);
  }
}

async function work(desk: Desk, delivery: Delivery, { send, forget }: Speaks): Promise<Sent> {
  if (delivery.is === 'later') return sayNow(desk, delivery);
  return delivery.is === 'forget' ? forget?.(delivery) : send(delivery);
}

/** Its time has come: it is said, and is no longer to be said, in one transaction. */
async function sayNow(desk: Desk, { workspaceId, id, saying }: Delivery<'later'>): Promise<void> {
  await together(desk, async (inside) => {
    if (await inside.store.outbox.done(workspaceId, [id], inside.clock.now())) await say(inside, saying);
  });
}
