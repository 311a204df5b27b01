import type { SlackInstall } from '../../app/ports/slack.ts';
import type { Store } from '../../app/ports/store.ts';
import { spaceIdOf, type Source } from './events.ts';

/**
 * The workspace that something comes from, as it is plugged in. In an organisation (Enterprise Grid), Slack may name
 * the organisation alone, or a workspace that shares the channel: it is then the one workspace of it that is plugged
 * in, and none where there are several.
 */
export async function installOf(store: Store, { teams, enterpriseId }: Source): Promise<SlackInstall | null> {
  for (const team of teams) {
    const install = await store.slackInstalls.get(spaceIdOf(team));
    if (install !== null && !isOrganisation(install)) return install;
  }
  if (enterpriseId === null) return null;
  const spaces = (await ofOrganisation(store, enterpriseId)).filter((one) => !isOrganisation(one));
  return spaces.length === 1 ? (spaces[0] ?? null) : null;
}

/** What an organisation plugged in: its workspaces, and itself where it installed for all of them. */
export async function ofOrganisation(store: Store, enterpriseId: string): Promise<readonly SlackInstall[]> {
  return (await store.slackInstalls.everywhere()).filter((one) => one.enterpriseId === enterpriseId);
}

/** Whether it keeps what an organisation installed for all of its workspaces: nobody is in it, it is no space. */
export function isOrganisation({ teamId, enterpriseId }: SlackInstall): boolean {
  return teamId === enterpriseId;
}
