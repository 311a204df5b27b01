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

/**
 * Handles the events that wait, oldest first: what the handler writes and the mark "done" are one transaction,
 * so a full stop in between leaves the event to be handled again, once. Gives the number handled.
 */
export async function workInbox(desk: Desk, handle: Handle): Promise<number> {
  const events = await desk.store.inbox.claim({ now: desk.clock.now(), leaseMs: LEASE_MS, limit: BATCH });
  for (const event of events) await handleOne(desk, handle, event);
  return events.length;
}

async function handleOne(desk: Desk, handle: Handle, event: InboxEvent): Promise<void> {
  const { workspaceId, id } = event;
  try {
    await desk.store.transact(async (store) => {
      await handle({ ...desk, store }, store, event);
      if (!(await store.inbox.done(workspaceId, id, desk.clock.now()))) throw DONE_ELSEWHERE;
    });
  } catch (error) {
    if (error === DONE_ELSEWHERE) return;
    const failures = (await desk.store.inbox.attempts(workspaceId, id)) + 1;
    await desk.store.inbox.failed(
      workspaceId,
      id,
      retryAfter('handler', desk.clock.now(), failures),
      codeOf(error),
    );
  }
}

/** The error's code or class: never its message, which may quote what a person wrote. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
