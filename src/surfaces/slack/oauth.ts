import type { Installation, InstallationQuery, InstallationStore } from '@slack/bolt';
import { lineTo, type SlackDesk } from './desk.ts';
import { spaceIdOf } from './events.ts';
import { plugIn, welcomeLater, type Habits, type Plugged } from './install.ts';
import { habitsOf } from './installing.ts';
import { plugOrganisation } from './organisation.ts';
import { appointFirst } from '../../chat/people.ts';
import { peopleOf } from './people.ts';
import { isOfOldKey, openToken, sealToken } from './seal.ts';

/** Where Bolt keeps what OAuth gives: the bot's token alone, sealed. Tokens of people are neither asked nor kept. */
export function installationStore(desk: SlackDesk, habits: Habits): InstallationStore {
  return {
    storeInstallation: (installation) => storeInstallation(desk, habits, installation),
    fetchInstallation: async (query) => fetchInstallation(desk, query),
    deleteInstallation: (query) => desk.store.slackInstalls.remove(spaceIdOf(teamAsked(query))),
  };
}

async function storeInstallation(desk: SlackDesk, habits: Habits, installation: Installation): Promise<void> {
  const { bot, team, enterprise, isEnterpriseInstall, user } = installation;
  const enterpriseId = enterprise?.id ?? null;
  if (bot === undefined) throw new Error('an installation without a bot');
  const told = { botUserId: bot.userId, scopes: bot.scopes };
  const sealed = (teamId: string): string => sealToken(desk.settings.tokenKeys, bot.token, spaceIdOf(teamId));
  const theirs = await habitsOf(desk, habits, installation);
  const plugged: Plugged[] = [];
  if (isEnterpriseInstall === true && enterpriseId !== null) {
    const organisation = { ...told, enterpriseId, token: sealed(enterpriseId) };
    plugged.push(...(await plugOrganisation(desk, theirs, organisation)));
  } else if (team !== undefined) {
    const name = team.name ?? habits.channel;
    const own = { ...told, teamId: team.id, enterpriseId, name, token: sealed(team.id), channelId: null };
    plugged.push(await plugIn(desk, theirs, own));
  }
  for (const one of plugged) await greet(desk, one, user.id);
}

/** Anyone who may install may do it again, and would take the space from who facilitates it. */
async function greet(desk: SlackDesk, { install, isNew }: Plugged, user: string): Promise<void> {
  const line = await lineTo(desk, install.workspaceId);
  if (line === null) return;
  await appointFirst(desk, peopleOf(line), user);
  if (isNew) await welcomeLater(desk, install, user);
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
