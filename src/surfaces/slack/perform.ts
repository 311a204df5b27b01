import type { types } from '@slack/bolt';
import type { Reply } from '../../chat/reply.ts';
import { renderHome } from './section.ts';
import type { SlackVisit } from './visit.ts';
import { windowOf } from './windows.ts';

/** Where a gesture was made, as Slack tells it. */
export interface Made {
  readonly trigger_id: string;
  /** By which what the gesture was made in is taken down. */
  readonly response_url?: string;
  readonly view?: { readonly type: string } | undefined;
  readonly container?: { readonly is_ephemeral?: boolean };
}

/** Shows one person what their gesture came to. */
export async function perform(visit: SlackVisit, reply: Reply, made: Made): Promise<void> {
  switch (reply.is) {
    case 'nothing':
      return;
    case 'home':
      return showHome(visit, renderHome(reply.sections));
    case 'done':
      return made.container?.is_ephemeral === true ? takeDown(made.response_url) : undefined;
    case 'taken':
      return takeDown(made.response_url);
    default:
      return openWindow(visit, made, windowOf(reply, visit.viewer.words));
  }
}

async function showHome({ connection, user }: SlackVisit, view: types.HomeView): Promise<void> {
  await connection.talk.line.client.views.publish({ user_id: user, view });
}

/** Opens a window, over the one that the gesture was made in when there is one. */
export async function openWindow(
  { connection }: SlackVisit,
  made: Pick<Made, 'trigger_id' | 'view'>,
  view: types.ModalView,
): Promise<void> {
  const { views } = connection.talk.line.client;
  const asked = { trigger_id: made.trigger_id, view };
  if (made.view?.type === 'modal') await views.push(asked);
  else await views.open(asked);
}

/** What was put to one person goes once they have answered. */
export async function takeDown(responseUrl: string | undefined): Promise<void> {
  if (responseUrl === undefined) return;
  await fetch(responseUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ delete_original: true }),
    // That it stays on the screen is no failure of what was done.
  }).catch(() => undefined);
}
