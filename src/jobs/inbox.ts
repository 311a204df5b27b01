import type { Desk } from '../app/desk.ts';
import type { InboxEvent, Store } from '../app/ports.ts';
import { retryAfter } from './retry.ts';

/** Handles one event inside the transaction that will mark it as done. */
export type Handle = (desk: Desk, store: Store, event: InboxEvent) => Promise<void>;

const BATCH = 50;
/** Far longer than a batch takes; after it, another replica does what this one left. */
export const LEASE_MS = 60_000;

/** Another replica did it meanwhile: everything that was written here is undone. */
const DONE_ELSEWHERE = new Error('done elsewhere');

/** Events of one space handled in one transaction: one flush to the disk for all, and nobody waits long for it. */
const TOGETHER = 20;

/**
 * Handles the events that wait, oldest first: what the handler writes and the mark "done" are one transaction,
 * so a full stop in between leaves the event to be handled again, once. Gives the number handled.
 */
export async function workInbox(desk: Desk, handle: Handle): Promise<number> {
  const events = await desk.store.inbox.claim({ now: desk.clock.now(), leaseMs: LEASE_MS, limit: BATCH });
  for (const group of groups(events)) await handleGroup(desk, handle, group);
  return events.length;
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
async function handleGroup(desk: Desk, handle: Handle, group: readonly InboxEvent[]): Promise<void> {
  try {
    await transact(desk, handle, group);
  } catch (error) {
    const [alone] = group;
    if (group.length > 1) for (const event of group) await handleGroup(desk, handle, [event]);
    else if (alone !== undefined && error !== DONE_ELSEWHERE) await putBack(desk, alone, error);
  }
}

function transact(desk: Desk, handle: Handle, group: readonly InboxEvent[]): Promise<void> {
  return desk.store.transact(async (store) => {
    for (const event of group) {
      await handle({ ...desk, store }, store, event);
      if (!(await store.inbox.done(event.workspaceId, event.id, desk.clock.now()))) throw DONE_ELSEWHERE;
    }
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
