import { setImmediate as nextTurn } from 'node:timers/promises';
import type { App, Receiver, ReceiverEvent } from '@slack/bolt';
import type { InboxEvent } from '../../app/ports/queue.ts';
import { readEvent, spaceIdOf, teamOf } from './events.ts';
import type { SlackDesk } from './desk.ts';
import { together } from '../../app/desk.ts';

/** What Slack puts around an event. */
type Envelope = Readonly<Record<string, unknown>>;

/**
 * A receiver of Bolt that stores events before Slack is answered. Bolt itself acknowledges an event before any
 * listener hears of it, so that a full stop in between would lose it; all else (windows, buttons, commands) goes on
 * to Bolt, which answers when its listener does.
 */
export function storingFirst(inner: Receiver, desk: SlackDesk): Receiver {
  const keepNow = keeper(desk);
  return {
    init: (app) => {
      const processEvent = async (event: ReceiverEvent): Promise<void> => {
        if (event.body['type'] !== 'event_callback') return app.processEvent(event);
        desk.hurry.came(performance.now());
        await keepNow(event.body);
        await event.ack();
        desk.wake();
      };
      // Of an app, a receiver uses this alone (`@slack/bolt` 5.1.0, HTTPReceiver and SocketModeReceiver).
      inner.init({ processEvent } as unknown as App);
    },
    start: (...given) => inner.start(...given),
    stop: (...given) => inner.stop(...given),
  };
}

/** An envelope that waits to be kept, and who is told. */
interface Waiting {
  readonly envelope: Envelope;
  readonly kept: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Keeps events, those that come at the same time together: one transaction of a space serves them all, and none is
 * acknowledged before its end.
 */
function keeper(desk: SlackDesk): (envelope: Envelope) => Promise<void> {
  const waiting: Waiting[] = [];
  let running = false;
  const serve = async (): Promise<void> => {
    running = true;
    while (waiting.length > 0) {
      // Requests that came in this turn of the event loop have the time to join.
      await nextTurn();
      const spaces = Map.groupBy(waiting.splice(0), ({ envelope }) => teamOf(envelope));
      await Promise.all([...spaces].map(([team, some]) => keepOf(desk, team, some)));
    }
    running = false;
  };
  return (envelope) =>
    new Promise((kept, failed) => {
      waiting.push({ envelope, kept, failed });
      if (!running) void serve();
    });
}

async function keepOf(desk: SlackDesk, team: string | null, waiting: readonly Waiting[]): Promise<void> {
  try {
    const envelopes = waiting.map(({ envelope }) => envelope);
    if (team !== null) await keep(desk, spaceIdOf(team), envelopes);
    for (const { kept } of waiting) kept();
  } catch (error) {
    for (const { failed } of waiting) failed(error);
  }
}

/** Stores each event once, under an id by which a redelivery is recognised. Nothing of what needs no handling is kept. */
async function keep(desk: SlackDesk, workspaceId: string, envelopes: readonly Envelope[]): Promise<void> {
  const install = await desk.store.slackInstalls.get(workspaceId);
  if (install === null) return;
  const receivedAt = desk.clock.now();
  const events = envelopes
    .map((envelope) => readEvent(envelope, install))
    .filter((heard) => heard !== null)
    .map((heard) => eventOf(workspaceId, heard, receivedAt));
  if (events.length > 0) await together(desk, (inside) => inside.store.inbox.receiveAll(events));
}

function eventOf(
  workspaceId: string,
  { id, lane, happened }: NonNullable<ReturnType<typeof readEvent>>,
  receivedAt: string,
): InboxEvent {
  return {
    workspaceId,
    id,
    surface: 'slack',
    kind: happened.is,
    payload: JSON.stringify(happened),
    threadId: lane,
    receivedAt,
  };
}
