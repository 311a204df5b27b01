import type { People } from '../../chat/people.ts';
import type { Line } from './desk.ts';

/** The people of a Slack workspace. */
export function peopleOf(line: Line): People {
  return {
    workspaceId: line.install.workspaceId,
    surface: 'slack',
    nameOf: (user) => colleagueName(line, user),
  };
}

/** How a colleague is called; null for robots, guests and people of another company (Slack Connect). */
async function colleagueName({ client, install }: Line, userId: string): Promise<string | null> {
  const { user } = await client.users.info({ user: userId });
  if (user === undefined || user.is_bot === true || user.deleted === true) return null;
  const isGuest =
    user.is_restricted === true || user.is_ultra_restricted === true || user.is_stranger === true;
  const isElsewhere = user.team_id !== undefined && user.team_id !== install.teamId;
  if (isGuest || (isElsewhere && install.teamId.startsWith('T'))) return null;
  const { profile, real_name: realName, name } = user;
  return [profile?.real_name, realName, profile?.display_name, name].find((one) => one?.trim()) ?? null;
}
