import type { SlackInstall } from '../../app/ports/slack.ts';
import type { Store } from '../../app/ports/store.ts';
import { clientWith, type Client } from './client.ts';
import type { SlackDesk } from './desk.ts';
import { spaceIdOf, type Source } from './events.ts';
import { plugIn, type Habits, type Plugged } from './install.ts';
import { openToken, sealToken } from './seal.ts';

/**
 * The workspace that something comes from, as it is plugged in. In an organisation (Enterprise Grid), Slack may name
 * the organisation alone, or a workspace that shares the channel: it is then the only one of it that is plugged in.
 * Otherwise it is the organisation itself, where it installed for all of its workspaces.
 */
export async function installOf(store: Store, { teams, enterpriseId }: Source): Promise<SlackInstall | null> {
  for (const team of teams) {
    const install = await store.slackInstalls.get(spaceIdOf(team));
    if (install !== null && !isOrganisation(install)) return install;
  }
  if (enterpriseId === null) return null;
  const all = await ofOrganisation(store, enterpriseId);
  const [only, ...others] = all.filter((one) => !isOrganisation(one));
  const whole = all.find(isOrganisation) ?? null;
  // To a workspace of which nothing is known, one that is known may only be near.
  const isNew = whole !== null && teams.some((team) => team.startsWith('T'));
  return only !== undefined && others.length === 0 && !isNew ? only : whole;
}

/** What an organisation plugged in: its workspaces, and itself where it installed for all of them. */
export async function ofOrganisation(store: Store, enterpriseId: string): Promise<readonly SlackInstall[]> {
  return (await store.slackInstalls.everywhere()).filter((one) => one.enterpriseId === enterpriseId);
}

/** An organisation that installed for all of its workspaces. */
export interface Organisation {
  readonly enterpriseId: string;
  readonly botUserId: string;
  /** Sealed for the organisation's own row; null for the company's own app. */
  readonly token: string | null;
  readonly scopes: readonly string[];
}

/** Plugs in the workspaces to which an organisation gave the companion, and keeps what those to come need. */
export async function plugOrganisation(
  desk: SlackDesk,
  habits: Habits,
  organisation: Organisation,
): Promise<readonly Plugged[]> {
  const workspaceId = spaceIdOf(organisation.enterpriseId);
  const row = { ...organisation, workspaceId, teamId: organisation.enterpriseId, channelId: null };
  await desk.store.slackInstalls.save({ ...row, installedAt: desk.clock.now() });
  return plugWorkspaces(desk, habits, organisation);
}

/** Plugs in the workspaces of an organisation that has installed for all of them. */
export async function plugWorkspaces(
  desk: SlackDesk,
  habits: Habits,
  { enterpriseId, botUserId, token, scopes }: Organisation,
): Promise<readonly Plugged[]> {
  const { tokenKeys, botToken, apiUrl } = desk.settings;
  const clear = token === null ? botToken : openToken(tokenKeys, token, spaceIdOf(enterpriseId));
  if (clear === null) return [];
  const plugged: Plugged[] = [];
  for await (const { id: teamId, name } of workspacesOf(clientWith(clear, apiUrl))) {
    if (teamId === undefined) continue;
    const own = token === null ? null : sealToken(tokenKeys, clear, spaceIdOf(teamId));
    const told = { teamId, enterpriseId, botUserId, scopes, channelId: null };
    plugged.push(await plugIn(desk, habits, { ...told, name: name ?? teamId, token: own }));
  }
  return plugged;
}

async function* workspacesOf({ auth }: Client) {
  for (let cursor = ''; ;) {
    const page = await auth.teams.list({ limit: 1_000, ...(cursor === '' ? {} : { cursor }) });
    yield* page.teams ?? [];
    cursor = page.response_metadata?.next_cursor ?? '';
    if (cursor === '') return;
  }
}

/** Whether it keeps what an organisation installed for all of its workspaces: nobody is in it, it is no space. */
export function isOrganisation({ teamId, enterpriseId }: SlackInstall): boolean {
  return teamId === enterpriseId;
}
