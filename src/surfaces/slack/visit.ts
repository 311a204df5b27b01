import type { types } from '@slack/bolt';
import type { Actor } from '../../app/actor.ts';
import { FIRST_LOCALE, wordsFor } from '../../words/words.ts';
import { lineTo, viewerIn, type Line, type SlackDesk } from './desk.ts';
import { spaceIdOf } from './events.ts';
import { meet } from './people.ts';

/** One gesture in Slack: whose it is, and in which space. */
export interface Visit {
  readonly desk: SlackDesk;
  readonly line: Line;
  readonly viewer: Actor;
}

/** The parts that say where a gesture comes from, in every payload of interaction and of command. */
export interface From {
  readonly team?: { readonly id: string } | null;
  readonly team_id?: string;
  readonly enterprise?: { readonly id: string } | null;
  readonly enterprise_id?: string;
  readonly is_enterprise_install?: boolean | string;
  readonly user?: { readonly id: string };
  readonly user_id?: string;
}

/** Who makes a gesture; or the sentence for those who may not. */
export async function visitOf(desk: SlackDesk, from: From): Promise<Visit | string> {
  const isWhole = from.is_enterprise_install === true || from.is_enterprise_install === 'true';
  const team = isWhole ? (from.enterprise?.id ?? from.enterprise_id) : (from.team?.id ?? from.team_id);
  const line = await lineTo(desk, spaceIdOf(team ?? ''));
  const viewer = line === null ? null : await viewerIn(desk.store, line.install.workspaceId, null);
  if (line === null || viewer === null) return wordsFor(FIRST_LOCALE).slack.notHere;
  const me = await meet(desk, line, from.user?.id ?? from.user_id ?? '');
  if (me === null) return viewer.words.slack.outsider;
  return { desk, line, viewer: { ...viewer, member: me } };
}

/** Opens a window, over the one that the gesture was made in when there is one. */
export async function openWindow(
  { line }: Visit,
  from: { readonly trigger_id: string; readonly view?: { readonly type: string } | undefined },
  view: types.ModalView,
): Promise<void> {
  const asked = { trigger_id: from.trigger_id, view };
  if (from.view?.type === 'modal') await line.client.views.push(asked);
  else await line.client.views.open(asked);
}
