import type { App, Receiver, ReceiverEvent } from '@slack/bolt';
import type { Store } from '../../app/ports/store.ts';
import { keeper, receive } from '../../chat/keep.ts';
import { SLACK } from './chat.ts';
import { readEvent, sourceOf, type Heard, type Source } from './events.ts';
import type { SlackDesk } from './desk.ts';
import { soon } from './soon.ts';
import { installOf, isOrganisation } from './organisation.ts';

/** What Slack puts around an event. */
type Envelope = Readonly<Record<string, unknown>>;

/**
 * Slack sends again what is refused: at once where the store is held, and better than after it gave up. A storm is
 * waited out as far as Slack waits, since what is refused then comes on top of it.
 */
const KEPT_MS = 800;
const KEPT_IN_A_STORM_MS = 2_500;

/**
 * A receiver of Bolt that stores events before Slack is answered. Bolt itself acknowledges an event before any
 * listener hears of it, so that a full stop in between would lose it; all else (windows, buttons, commands) goes on
 * to Bolt, which answers when its listener does.
 */
export function storingFirst(inner: Receiver, desk: SlackDesk): Receiver {
  const keepNow = keeper<Envelope>({
    sourceOf: (envelope) => JSON.stringify(sourceOf(envelope)),
    keep: (source, envelopes) => keep(desk, JSON.parse(source) as Source, envelopes),
  });
  return {
    init: (app) => {
      const processEvent = async (event: ReceiverEvent): Promise<void> => {
        // What is signed may still be empty.
        const { type } = (event.body ?? {}) as Envelope;
        if (type !== 'event_callback') return passOn(app, event);
        desk.hurry.came(performance.now());
        const kept = keepNow(event.body).then(() => true);
        const most = desk.hurry.is(performance.now()) ? KEPT_IN_A_STORM_MS : KEPT_MS;
        if ((await soon(kept, most)) === null) throw new Error('not kept in time');
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

/** What nobody of ours answers is acknowledged all the same: Slack counts what is not against an app. */
async function passOn(app: App, event: ReceiverEvent): Promise<void> {
  let isAnswered = false;
  const ack: ReceiverEvent['ack'] = async (answered) => {
    isAnswered = true;
    await event.ack(answered);
  };
  if (event.body !== null) await app.processEvent({ ...event, ack });
  if (!isAnswered) await event.ack();
}

/** What comes from a workspace that is being plugged in: Slack is to send it again. */
export class NotYet extends Error {
  constructor() {
    super('not plugged in yet');
  }
}

/** Of an organisation itself, that it takes the companion away is all there is to hear. */
const OF_ORGANISATION: ReadonlySet<string> = new Set(['gone', 'revoked']);

/** Nothing of what needs no handling is kept. */
async function keep(desk: SlackDesk, source: Source, envelopes: readonly Envelope[]): Promise<void> {
  const install = await installOf(desk.store, source);
  const isSpace = install !== null && !isOrganisation(install);
  if (install !== null) {
    const heard = envelopes
      .map((envelope) => readEvent(envelope, install))
      .filter((one) => one !== null)
      .filter(({ happened }) => isSpace || OF_ORGANISATION.has(happened.is));
    const news = await withoutStrangers(desk.store, install.workspaceId, heard);
    const events = news.map(({ id, lane, happened }) => ({
      id,
      lane,
      kind: happened.is,
      payload: JSON.stringify(happened),
    }));
    await receive(desk, { workspaceId: install.workspaceId, surface: SLACK.surface }, events);
  }
  if (!isSpace && (await desk.awaits(source))) throw new NotYet();
}

/** Slack tells of every account of a workspace, at each change of status: of who was never met, nothing is kept. */
async function withoutStrangers(
  store: Store,
  workspaceId: string,
  heard: readonly Heard[],
): Promise<readonly Heard[]> {
  const kept = await Promise.all(
    heard.map(async (one) => {
      if (one.happened.is !== 'person') return [one];
      const known = await store.identities.get(workspaceId, SLACK.surface, one.happened.id);
      return known === null || known.memberId === null ? [] : [one];
    }),
  );
  return kept.flat();
}
