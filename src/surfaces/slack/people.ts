import type { SlackInstall } from '../../app/ports/slack.ts';
import type { Colleague, People } from '../../chat/people.ts';
import type { Line } from './desk.ts';

/** The people of a Slack workspace. */
export function peopleOf(line: Line): People {
  return {
    workspaceId: line.install.workspaceId,
    surface: 'slack',
    colleague: (user) => colleagueIn(line, user),
  };
}

/**
 * Null for robots, guests and people of another company (Slack Connect). An address is told where the app was given
 * `users:read.email`, and is Slack's word once it was confirmed (docs.slack.dev/reference/methods/users.info).
 */
async function colleagueIn({ client, install }: Line, userId: string): Promise<Colleague | null> {
  const { user } = await client.users.info({ user: userId });
  if (user === undefined || user.is_bot === true || user.deleted === true) return null;
  const isGuest =
    user.is_restricted === true || user.is_ultra_restricted === true || user.is_stranger === true;
  if (isGuest || isElsewhere(user, install)) return null;
  const { profile, real_name: realName, name } = user;
  const called = [profile?.real_name, realName, profile?.display_name, name].find((one) => one?.trim());
  const address = user.is_email_confirmed === true ? (profile?.email ?? null) : null;
  return called === undefined ? null : { name: called, address };
}

/** Of another company. The workspaces of one organisation (Enterprise Grid) are one company. */
function isElsewhere(
  user: { readonly team_id?: string; readonly enterprise_user?: { readonly enterprise_id?: string } },
  { teamId, enterpriseId }: SlackInstall,
): boolean {
  const team = user.team_id;
  if (team === undefined || team === teamId) return false;
  return enterpriseId === null || ![team, user.enterprise_user?.enterprise_id].includes(enterpriseId);
}
