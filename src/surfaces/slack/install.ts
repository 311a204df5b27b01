import { openWorkspace } from '../../app/workspace/openWorkspace.ts';
import type { SlackInstall } from '../../app/ports/slack.ts';
import type { Locale } from '../../domain/workspace/workspace.ts';
import type { SlackDesk } from './desk.ts';
import { spaceIdOf } from './events.ts';
import { send } from '../../chat/errands.ts';
import type { SlackErrand } from './errands.ts';
import { LOOKING, lookFrom } from './watch.ts';
import { together } from '../../app/desk.ts';

/** What a new space of Slack is like, until its people change it. */
export interface Habits {
  readonly locale: Locale;
  readonly timeZone: string;
  readonly channel: string;
}

/** A Slack workspace that plugs the companion in. */
export interface PluggedIn {
  readonly teamId: string;
  readonly enterpriseId: string | null;
  readonly name: string;
  readonly botUserId: string;
  /** Sealed; null for the company's own app. */
  readonly token: string | null;
  readonly scopes: readonly string[];
  readonly channelId: string | null;
}

/** Opens the space of a Slack workspace, or plugs it in again as it was; then its channel is looked for. */
export async function plugIn(desk: SlackDesk, habits: Habits, plugged: PluggedIn): Promise<Plugged> {
  const workspaceId = spaceIdOf(plugged.teamId);
  const { name, ...told } = plugged;
  const done = await together(desk, async (inside) => {
    const isNew = (await inside.store.workspaces.get(workspaceId)) === null;
    if (isNew) await open(inside, habits, { id: workspaceId, name });
    const before = await inside.store.slackInstalls.get(workspaceId);
    const install: SlackInstall = {
      ...told,
      workspaceId,
      channelId: plugged.channelId ?? before?.channelId ?? null,
      installedAt: before?.installedAt ?? inside.clock.now(),
    };
    await inside.store.slackInstalls.save(install);
    return { install, isNew };
  });
  if (done.install.channelId === null) await lookFrom(desk, workspaceId, '');
  return done;
}

/** A workspace that is plugged in; its space may have been opened just now. */
export interface Plugged {
  readonly install: SlackInstall;
  readonly isNew: boolean;
}

async function open(
  desk: SlackDesk,
  habits: Habits,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<void> {
  const space = { id, name, surface: 'slack', isExample: false, facilitator: null, ...habits } as const;
  await openWorkspace(desk, space);
}

/** Has who installed the companion told what was made, and what comes next. */
export async function welcomeLater(
  desk: SlackDesk,
  { workspaceId }: SlackInstall,
  user: string,
): Promise<void> {
  // After its channel is looked for.
  await send<SlackErrand>(desk, { surface: 'slack', workspaceId, lane: LOOKING }, { do: 'welcome', user });
  desk.wake();
}
