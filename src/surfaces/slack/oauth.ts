import type { Installation, InstallationQuery, InstallationStore } from '@slack/bolt';
import { clientWith } from './client.ts';
import { lineTo, type SlackDesk } from './desk.ts';
import { spaceIdOf } from './events.ts';
import { channelNamed, plugIn, type Habits } from './install.ts';
import { appointFirst } from '../../chat/people.ts';
import { peopleOf } from './people.ts';
import { isOfOldKey, openToken, sealToken } from './seal.ts';

/** Where Bolt keeps what OAuth gives: the bot's token alone, sealed. Tokens of people are neither asked nor kept. */
export function installationStore(desk: SlackDesk, habits: Habits): InstallationStore {
  return {
    storeInstallation: async (installation) => {
      const teamId = teamOf(installation);
      const { bot } = installation;
      if (bot === undefined || teamId === null) throw new Error('an installation without a bot');
      const client = clientWith(bot.token, desk.settings.apiUrl);
      await plugIn(desk, habits, {
        teamId,
        enterpriseId: installation.enterprise?.id ?? null,
        name: installation.team?.name ?? installation.enterprise?.name ?? habits.channel,
        botUserId: bot.userId,
        token: sealToken(desk.settings.tokenKeys, bot.token, spaceIdOf(teamId)),
        scopes: bot.scopes,
        channelId: await channelNamed(client, habits.channel).catch(() => null),
      });
      // Anyone who may install may do it again, and would take the space from who facilitates it.
      const line = await lineTo(desk, spaceIdOf(teamId));
      if (line !== null) await appointFirst(desk, peopleOf(line), installation.user.id);
    },
    fetchInstallation: async (query) => fetchInstallation(desk, query),
    deleteInstallation: (query) => desk.store.slackInstalls.remove(spaceIdOf(teamAsked(query))),
  };
}

/** Seals again, with the key of today, the tokens that an older one sealed. */
export async function renewSeals({ store, settings }: SlackDesk): Promise<void> {
  const { tokenKeys } = settings;
  for (const install of await store.slackInstalls.everywhere()) {
    if (install.token === null || !isOfOldKey(tokenKeys, install.token)) continue;
    const token = openToken(tokenKeys, install.token, install.workspaceId);
    if (token === null) continue;
    await store.slackInstalls.save({ ...install, token: sealToken(tokenKeys, token, install.workspaceId) });
  }
}

function teamOf(installation: Installation): string | null {
  return (
    (installation.isEnterpriseInstall === true ? installation.enterprise?.id : installation.team?.id) ?? null
  );
}

function teamAsked(query: InstallationQuery<boolean>): string {
  return (query.isEnterpriseInstall ? query.enterpriseId : query.teamId) ?? '';
}

async function fetchInstallation(desk: SlackDesk, query: InstallationQuery<boolean>): Promise<Installation> {
  const workspaceId = spaceIdOf(teamAsked(query));
  const install = await desk.store.slackInstalls.get(workspaceId);
  const token =
    install?.token == null ? null : openToken(desk.settings.tokenKeys, install.token, workspaceId);
  if (install === null || token === null) throw new Error('not installed');
  return {
    team: { id: install.teamId },
    enterprise: undefined,
    user: { token: undefined, scopes: undefined, id: '' },
    bot: { token, scopes: [...install.scopes], id: '', userId: install.botUserId },
    isEnterpriseInstall: false,
    authVersion: 'v2',
  };
}
