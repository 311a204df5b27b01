import type { Connect } from '../../chat/connection.ts';
import { visitOf as visitIn, type Visit } from '../../chat/visit.ts';
import { inEveryLanguage, type Words } from '../../words/words.ts';
import { SLACK, type SlackConnection } from './chat.ts';
import type { SlackDesk } from './desk.ts';
import type { Source } from './events.ts';
import { installOf } from './organisation.ts';

/** One gesture in Slack. */
export type SlackVisit = Visit<SlackConnection>;

/** The parts that say where a gesture comes from, in every payload of interaction and of command. */
export interface From {
  /** Null where an organisation (Enterprise Grid) installed for all of its workspaces. */
  readonly team?: { readonly id: string } | null;
  readonly team_id?: string;
  readonly enterprise?: { readonly id: string } | null;
  readonly enterprise_id?: string;
  readonly user?: { readonly id: string; readonly team_id?: string };
  readonly user_id?: string;
  readonly view?: { readonly app_installed_team_id?: string | null } | undefined;
}

/** Who makes a gesture; or the sentence for those who may not. */
export async function visitOf(
  desk: SlackDesk,
  connect: Connect<SlackConnection>,
  from: From,
): Promise<SlackVisit | string> {
  const source = sourceOf(from);
  const install = await installOf(desk.store, source);
  const by = { workspaceId: install?.workspaceId ?? '', user: from.user?.id ?? from.user_id ?? '' };
  const visit = await visitIn({ desk, chat: SLACK, connect }, by);
  if (visit !== null) return visit;
  const isComing = await desk.awaits(source);
  // Slack does not say in which language they read.
  return inEachLanguage((words) => (isComing ? words.slack.starting : words.slack.notHere));
}

/** A window says where the companion is installed, a person where they are from: the channel may be shared. */
function sourceOf(from: From): Source {
  const { team, team_id: teamId, view, user } = from;
  const teams = [view?.app_installed_team_id, team?.id, teamId, user?.team_id].filter((one) => one != null);
  return { teams, enterpriseId: from.enterprise?.id ?? from.enterprise_id ?? null };
}

function inEachLanguage(say: (words: Words) => string): string {
  return Object.values(inEveryLanguage(say)).join('\n');
}
