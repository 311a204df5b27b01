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

async function colleagueIn({ client, install }: Line, userId: string): Promise<Colleague | null> {
  const { user } = await client.users.info({ user: userId });
  return user === undefined ? null : colleagueOf(user, install);
}

/** Someone, as far as Slack tells it. */
export interface Told {
  readonly team_id?: string;
  readonly enterprise_user?: { readonly enterprise_id?: string };
  readonly deleted?: boolean;
  readonly is_bot?: boolean;
  readonly is_restricted?: boolean;
  readonly is_ultra_restricted?: boolean;
  readonly is_stranger?: boolean;
  readonly is_email_confirmed?: boolean;
  readonly name?: string;
  readonly real_name?: string;
  readonly profile?: {
    readonly real_name?: string;
    readonly display_name?: string;
    readonly email?: string;
  };
}

/** The workspace of the bot. */
type Of = Pick<SlackInstall, 'teamId' | 'enterpriseId'>;

/**
 * Null for robots, guests and people of another company (Slack Connect). An address is told where the app was given
 * `users:read.email`, and is Slack's word once it was confirmed (docs.slack.dev/reference/methods/users.info).
 */
export function colleagueOf(user: Told, install: Of): Colleague | null {
  if (user.is_bot === true || user.deleted === true) return null;
  const isGuest =
    user.is_restricted === true || user.is_ultra_restricted === true || user.is_stranger === true;
  if (isGuest || isElsewhere(user, install)) return null;
  const name = nameOf(user);
  const address = user.is_email_confirmed === true ? (user.profile?.email ?? null) : null;
  return name === null ? null : { name, address };
}

/** How someone is called. */
export function nameOf({ profile, real_name: realName, name }: Told): string | null {
  return [profile?.real_name, realName, profile?.display_name, name].find((one) => one?.trim()) ?? null;
}

/** Of another company. The workspaces of one organisation (Enterprise Grid) are one company. */
function isElsewhere({ team_id: team, enterprise_user: user }: Told, { teamId, enterpriseId }: Of): boolean {
  if (team === undefined || team === teamId) return false;
  return enterpriseId === null || ![team, user?.enterprise_id].includes(enterpriseId);
}
