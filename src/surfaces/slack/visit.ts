import type { Connect } from '../../chat/connection.ts';
import { visitOf as visitIn, type Visit } from '../../chat/visit.ts';
import { FIRST_LOCALE, wordsFor } from '../../words/words.ts';
import { SLACK, type SlackConnection } from './chat.ts';
import type { SlackDesk } from './desk.ts';
import { spaceIdOf } from './events.ts';

/** One gesture in Slack. */
export type SlackVisit = Visit<SlackConnection>;

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
export async function visitOf(
  desk: SlackDesk,
  connect: Connect<SlackConnection>,
  from: From,
): Promise<SlackVisit | string> {
  const isWhole = from.is_enterprise_install === true || from.is_enterprise_install === 'true';
  const team = isWhole ? (from.enterprise?.id ?? from.enterprise_id) : (from.team?.id ?? from.team_id);
  const by = { workspaceId: spaceIdOf(team ?? ''), user: from.user?.id ?? from.user_id ?? '' };
  return (await visitIn({ desk, chat: SLACK, connect }, by)) ?? wordsFor(FIRST_LOCALE).slack.notHere;
}
