import { facilitating } from '../../app/actor.ts';
import { tellRefusal } from '../../app/tellRefusal.ts';
import type { Press } from '../../chat/deeds.ts';
import { send } from '../../chat/errands.ts';
import { sentence } from '../../chat/reply.ts';
import { drawChoosing } from './choosing.ts';
import type { SlackErrand } from './errands.ts';
import { CHOOSING, OPENING, watching } from './names.ts';
import { drawOpening } from './opening.ts';
import type { SlackVisit } from './visit.ts';
import type { SlackReply } from './windows.ts';

/** The windows about the watch channel, by their callback ids. */
export const CHANNEL_WINDOWS = /^(?:opening|choosing)$/;

const NAMES: ReadonlySet<string> = new Set([OPENING.name, CHOOSING.name, watching('').name]);

/** Whether a button is about the watch channel: of Slack alone. */
export function isOfChannel({ is, name }: Press): boolean {
  return is === 'own' && NAMES.has(name);
}

/** Who facilitates opens the channel, completes what was opened by hand, or chooses another. */
export async function pressOfChannel(visit: SlackVisit, press: Press): Promise<SlackReply> {
  const { viewer, connection, user } = visit;
  const { words, workspace } = viewer;
  const host = facilitating(viewer);
  if (!host.ok) return sentence(tellRefusal(host.refusal, words));
  switch (press.name) {
    case OPENING.name:
      return { is: 'window', view: drawOpening(workspace.channel, words) };
    case CHOOSING.name:
      return { is: 'window', view: drawChoosing(connection.talk.line.install, words) };
    default:
      return ask(visit, { do: 'choose', user, channel: press.id });
  }
}

interface SentWindow {
  readonly callback_id: string;
  readonly state: {
    readonly values: Readonly<Record<string, Readonly<Record<string, Chosen | undefined>> | undefined>>;
  };
}

interface Chosen {
  readonly selected_users?: readonly string[];
  readonly selected_conversation?: string | null;
}

/** Sends what was chosen in a window about the channel on its way; what came of it is told. */
export async function submitOfChannel(
  visit: SlackVisit,
  { callback_id, state }: SentWindow,
): Promise<SlackReply> {
  const { user } = visit;
  if (callback_id === 'opening') {
    const people = state.values['people']?.['people']?.selected_users ?? [];
    return ask(visit, { do: 'open', user, people });
  }
  const channel = state.values['channel']?.['channel']?.selected_conversation ?? '';
  return channel === '' ? { is: 'taken' } : ask(visit, { do: 'choose', user, channel });
}

async function ask({ desk, connection, viewer }: SlackVisit, errand: SlackErrand): Promise<SlackReply> {
  const host = facilitating(viewer);
  if (!host.ok) return sentence(tellRefusal(host.refusal, viewer.words));
  const { surface, workspaceId } = connection;
  await send<SlackErrand>(desk, { surface, workspaceId, lane: 'opening' }, errand);
  desk.wake();
  return { is: 'taken' };
}
