import { setImmediate as nextTurn } from 'node:timers/promises';
import { together, type Desk } from '../app/desk.ts';
import { withoutSecrets } from '../app/privacy/withoutSecrets.ts';
import type { Received } from './errands.ts';
import type { Company } from './people.ts';

/** What a chat sends, of which the surface knows the space. */
interface Ways<Sent> {
  /** Null for what is of no space. */
  readonly spaceOf: (sent: Sent) => string | null;
  /** Keeps what came together for one space; nothing of it is acknowledged before its end. */
  readonly keep: (workspaceId: string, sent: readonly Sent[]) => Promise<void>;
}

/** Something that waits to be kept, and who is told. */
interface Waiting<Sent> {
  readonly sent: Sent;
  readonly kept: () => void;
  readonly failed: (error: unknown) => void;
}

/** Keeps what a chat sends, what comes at the same time together: one transaction of a space serves them all. */
export function keeper<Sent>(ways: Ways<Sent>): (sent: Sent) => Promise<void> {
  const waiting: Waiting<Sent>[] = [];
  let running = false;
  const serve = async (): Promise<void> => {
    running = true;
    while (waiting.length > 0) {
      // What came in this turn of the event loop has the time to join.
      await nextTurn();
      const spaces = Map.groupBy(waiting.splice(0), ({ sent }) => ways.spaceOf(sent));
      await Promise.all([...spaces].map(([space, some]) => keepOf(ways, space, some)));
    }
    running = false;
  };
  return (sent) =>
    new Promise((kept, failed) => {
      waiting.push({ sent, kept, failed });
      if (!running) void serve();
    });
}

async function keepOf<Sent>(
  { keep }: Ways<Sent>,
  workspaceId: string | null,
  waiting: readonly Waiting<Sent>[],
): Promise<void> {
  try {
    const sent = waiting.map((one) => one.sent);
    if (workspaceId !== null) await keep(workspaceId, sent);
    for (const { kept } of waiting) kept();
  } catch (error) {
    for (const { failed } of waiting) failed(error);
  }
}

/** Stores events once each, under ids by which one that is sent again is recognised. */
export async function receive(
  desk: Desk,
  { workspaceId, surface }: Company,
  events: readonly Received[],
): Promise<void> {
  if (events.length === 0) return;
  const receivedAt = desk.clock.now();
  const received = await Promise.all(
    events.map(async ({ lane, payload, ...event }) => ({
      ...event,
      payload: await keptOf(desk, workspaceId, payload),
      workspaceId,
      surface,
      threadId: lane,
      receivedAt,
    })),
  );
  await together(desk, (inside) => inside.store.inbox.receiveAll(received));
}

/** A payload as it is kept: what someone wrote is its `text`, and holds no secret any more. */
async function keptOf(desk: Desk, workspaceId: string, payload: string | null): Promise<string | null> {
  if (payload === null) return null;
  const told = JSON.parse(payload) as { readonly text?: unknown };
  if (typeof told.text !== 'string') return payload;
  const text = await withoutSecrets(desk.store, workspaceId, told.text);
  return text === told.text ? payload : JSON.stringify({ ...told, text });
}
