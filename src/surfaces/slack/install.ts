import { openWorkspace } from '../../app/workspace/openWorkspace.ts';
import type { SlackInstall } from '../../app/ports/slack.ts';
import type { Locale, Workspace } from '../../domain/workspace/workspace.ts';
import { clientWith, type Client } from './client.ts';
import type { SlackDesk } from './desk.ts';
import { spaceIdOf } from './events.ts';
import { appoint } from '../../chat/people.ts';
import { peopleOf } from './people.ts';
import type { Talk } from './say.ts';
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

/** Opens the space of a Slack workspace, or plugs it in again as it was. */
export async function plugIn(desk: SlackDesk, habits: Habits, plugged: PluggedIn): Promise<SlackInstall> {
  const workspaceId = spaceIdOf(plugged.teamId);
  const { name, ...told } = plugged;
  return together(desk, async (inside) => {
    if ((await inside.store.workspaces.get(workspaceId)) === null)
      await open(inside, habits, { id: workspaceId, name });
    const before = await inside.store.slackInstalls.get(workspaceId);
    const install: SlackInstall = {
      ...told,
      workspaceId,
      channelId: plugged.channelId ?? before?.channelId ?? null,
      installedAt: before?.installedAt ?? inside.clock.now(),
    };
    await inside.store.slackInstalls.save(install);
    return install;
  });
}

async function open(
  desk: SlackDesk,
  habits: Habits,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<void> {
  const space = { id, name, surface: 'slack', isExample: false, facilitator: null, ...habits } as const;
  await openWorkspace(desk, space);
}

/** Plugs the company's own app in, whose token is in the environment. Throws Slack's own error. */
export async function plugOwnApp(desk: SlackDesk, habits: Habits): Promise<SlackInstall | null> {
  const { botToken, apiUrl, channel } = desk.settings;
  if (botToken === null) return null;
  const client = clientWith(botToken, apiUrl);
  const app = await client.auth.test();
  const isWhole = app.is_enterprise_install === true;
  const install = await plugIn(desk, habits, {
    teamId: (isWhole ? app.enterprise_id : app.team_id) ?? '',
    enterpriseId: app.enterprise_id ?? null,
    name: app.team ?? habits.channel,
    botUserId: app.user_id ?? '',
    token: null,
    scopes: app.response_metadata?.scopes ?? [],
    channelId: channel ?? (await channelNamed(client, habits.channel)),
  });
  for (const user of desk.settings.facilitators) await appoint(desk, peopleOf({ install, client }), user);
  return install;
}

/** The id of a public channel that we are in, by its name with its hash sign; null when there is none. */
export async function channelNamed(client: Client, name: string): Promise<string | null> {
  for (let cursor = ''; ;) {
    const page = await client.conversations.list({
      types: 'public_channel',
      exclude_archived: true,
      limit: 200,
      ...(cursor === '' ? {} : { cursor }),
    });
    const found = (page.channels ?? []).find((channel) => `#${channel.name}` === name);
    if (found?.id !== undefined) return found.id;
    cursor = page.response_metadata?.next_cursor ?? '';
    if (cursor === '') return null;
  }
}

/** The watch channel is known from when the bot is invited to the one of its name. */
export async function listenTo({ desk, line }: Talk, channelId: string, space: Workspace): Promise<void> {
  const { client, install } = line;
  const { channel } = await client.conversations.info({ channel: channelId });
  if (install.channelId === null && `#${channel?.name}` === space.channel)
    await desk.store.slackInstalls.save({ ...install, channelId });
}
