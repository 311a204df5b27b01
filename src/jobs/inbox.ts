import { together, type Desk } from '../app/desk.ts';
import type { InboxEvent } from '../app/ports/queue.ts';
import type { Handle } from '../app/ports/surface.ts';
import { shifted } from '../app/shifted.ts';
import { retryAfter } from './retry.ts';

/** What each surface that is plugged in does with what it received. */
export type Handlers = Readonly<Partial<Record<InboxEvent['surface'], Handle>>>;

const BATCH = 50;
/**
 * Far longer than a batch takes; after it, another replica does what this one left. Were it still at it, the first of
 * both to be done undoes the other.
 */
const LEASE_MS = 10_000;

/**
 * How long an event that was left is lent alone: longer than PostgreSQL lets a query wait (30 s), after which the
 * handler fails and says so. Who is not heard of then is stopped, or will never end.
 */
const LEASE_ALONE_MS = 60_000;

/** An event that stopped two processes is not given to a third. */
const MOST_STOPPED = 2;

/** For how long what is of a surface that is not plugged in is left alone: it waits for it, and nothing is lost. */
export const UNPLUGGED_SECONDS = 3_600;

/** Another replica did it meanwhile: everything that was written here is undone. */
const DONE_ELSEWHERE = new Error('done elsewhere');

/** Events of one space handled in one transaction: one flush to the disk for all, and nobody waits long for it. */
const TOGETHER = 20;

/**
 * Handles the events that wait, oldest first: what the handler writes and the mark "done" are one transaction,
 * so a full stop in between leaves the event to be handled again, once. Gives the number handled.
 */
export async function workInbox(desk: Desk, handlers: Handlers): Promise<number> {
  const ask = { now: desk.clock.now(), leaseMs: LEASE_MS, limit: BATCH, left: 'never' } as const;
  // In a transaction, which may share its flush to the disk with those who post.
  const events = await together(desk, (inside) => inside.store.inbox.claim(ask));
  await handleAll(desk, handlers, events);
  return events.length + (await workLeft(desk, handlers));
}

/**
 * Handles what a process was lent and left: one by one, so that an event which stops its process is known by it, and
 * after what is new, so that it stops nothing else. What was left by a kill at any moment is handled here too.
 */
async function workLeft(desk: Desk, handlers: Handlers): Promise<number> {
  for (let handled = 0; ; handled++) {
    const ask = { now: desk.clock.now(), leaseMs: LEASE_ALONE_MS, limit: 1, left: 'only' } as const;
    const [event] = await desk.store.inbox.claim(ask);
    if (event === undefined) return handled;
    const { workspaceId, id } = event;
    if ((await desk.store.inbox.stopped(workspaceId, id)) < MOST_STOPPED)
      await handleAll(desk, handlers, [event]);
    else await desk.store.inbox.failed(workspaceId, id, null, 'stopped');
  }
}

async function handleAll(desk: Desk, handlers: Handlers, events: readonly InboxEvent[]): Promise<void> {
  const { plugged = [], unplugged = [] } = Object.groupBy(events, ({ surface }) =>
    surface in handlers ? 'plugged' : 'unplugged',
  );
  const until = later(desk, UNPLUGGED_SECONDS);
  for (const { workspaceId, id } of unplugged) await desk.store.inbox.putOff(workspaceId, id, until);
  for (const group of groups(plugged)) await handleGroup(desk, handlers, group);
}

/** The instant this many seconds from now. */
export function later(desk: Desk, seconds: number): string {
  return shifted(desk.clock.now(), { seconds });
}

/** Neighbours of the same space, together; their order is kept. */
function groups(events: readonly InboxEvent[]): readonly (readonly InboxEvent[])[] {
  const made: InboxEvent[][] = [];
  for (const event of events) {
    const last = made.at(-1);
    if (last !== undefined && last.length < TOGETHER && last[0]?.workspaceId === event.workspaceId)
      last.push(event);
    else made.push([event]);
  }
  return made;
}

/** If one of a group fails, all of it is undone and each is handled alone: one failure keeps nothing else waiting. */
async function handleGroup(desk: Desk, handlers: Handlers, group: readonly InboxEvent[]): Promise<void> {
  try {
    await transact(desk, handlers, group);
  } catch (error) {
    const [alone] = group;
    if (group.length > 1) for (const event of group) await handleGroup(desk, handlers, [event]);
    else if (alone !== undefined && error !== DONE_ELSEWHERE) await putBack(desk, alone, error);
  }
}

function transact(desk: Desk, handlers: Handlers, group: readonly InboxEvent[]): Promise<void> {
  return together(desk, async (inside) => {
    const { inbox } = inside.store;
    const read: string[] = [];
    for (const event of group) {
      const { workspaceId, id } = event;
      if ((await handlers[event.surface]?.(inside, event)) !== 'unread') read.push(id);
      else await inbox.failed(workspaceId, id, null, 'unread');
    }
    const space = group[0]?.workspaceId ?? '';
    const isDone = read.length === 0 || (await inbox.done(space, read, inside.clock.now()));
    if (!isDone) throw DONE_ELSEWHERE;
  });
}

async function putBack(desk: Desk, { workspaceId, id }: InboxEvent, error: unknown): Promise<void> {
  const { inbox } = desk.store;
  const failures = (await inbox.attempts(workspaceId, id)) + 1;
  await inbox.failed(workspaceId, id, retryAfter('handler', desk.clock.now(), failures), codeOf(error));
}

/** The error's code or class: never its message, which may quote what a person wrote. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
