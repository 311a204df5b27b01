import { setImmediate as nextTurn } from 'node:timers/promises';
import { together, type Desk } from '../app/desk.ts';
import { withoutSecrets } from '../app/privacy/withoutSecrets.ts';
import type { Received } from './errands.ts';
import type { Company } from './people.ts';

/** What a chat sends, of which the surface knows where it comes from. */
interface Ways<Sent> {
  /** One text for all that is of one space. */
  readonly sourceOf: (sent: Sent) => string;
  /** Keeps what came together from there; nothing of it is acknowledged before its end. */
  readonly keep: (source: string, sent: readonly Sent[]) => Promise<void>;
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
      const sources = Map.groupBy(waiting.splice(0), ({ sent }) => ways.sourceOf(sent));
      await Promise.all([...sources].map(([source, some]) => keepOf(ways, source, some)));
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
  source: string,
  waiting: readonly Waiting<Sent>[],
): Promise<void> {
  try {
    await keep(
      source,
      waiting.map((one) => one.sent),
    );
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
