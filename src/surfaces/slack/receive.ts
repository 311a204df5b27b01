import type { App, Receiver, ReceiverEvent } from '@slack/bolt';
import type { Store } from '../../app/ports.ts';
import { readEvent, spaceIdOf, teamOf } from './events.ts';
import type { SlackDesk } from './desk.ts';

/**
 * A receiver of Bolt that stores events before Slack is answered. Bolt itself acknowledges an event before any
 * listener hears of it, so that a full stop in between would lose it; all else (windows, buttons, commands) goes on
 * to Bolt, which answers when its listener does.
 */
export function storingFirst(inner: Receiver, desk: SlackDesk): Receiver {
  return {
    init: (app) => {
      const processEvent = async (event: ReceiverEvent): Promise<void> => {
        if (event.body['type'] !== 'event_callback') return app.processEvent(event);
        desk.hurry.came(performance.now());
        await keep(desk, event.body);
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

/** Stores an event once, under an id by which a redelivery is recognised. Nothing of what needs no handling is kept. */
export async function keep(desk: SlackDesk, envelope: Readonly<Record<string, unknown>>): Promise<void> {
  const team = teamOf(envelope);
  if (team === null) return;
  const workspaceId = spaceIdOf(team);
  const install = await desk.store.slackInstalls.get(workspaceId);
  if (install === null) return;
  const heard = readEvent(envelope, install);
  if (heard === null) return;
  await desk.store.transact((store) => receive(store, desk, workspaceId, heard));
}

async function receive(
  store: Store,
  desk: SlackDesk,
  workspaceId: string,
  { id, lane, happened }: NonNullable<ReturnType<typeof readEvent>>,
): Promise<void> {
  await store.inbox.receive({
    workspaceId,
    id,
    surface: 'slack',
    kind: happened.is,
    payload: JSON.stringify(happened),
    threadId: lane,
    receivedAt: desk.clock.now(),
  });
}
