/**
 * What an export of Slack holds of a person, a public channel and a message, as far as it is read here:
 * https://slack.com/help/articles/220556107. All of it may be missing or of another kind.
 */
export interface SlackUser {
  readonly id?: unknown;
  readonly deleted?: unknown;
  readonly is_bot?: unknown;
  readonly real_name?: unknown;
  readonly profile?: { readonly real_name?: unknown } | null;
}

export interface SlackMessage {
  readonly user?: unknown;
  readonly text?: unknown;
  readonly bot_id?: unknown;
  readonly subtype?: unknown;
  readonly parent_user_id?: unknown;
  readonly replies?: unknown;
  readonly reactions?: unknown;
}

const SLACKBOT = 'USLACKBOT';

/** Someone who works here: neither a robot nor someone who left. */
export function isColleague(user: SlackUser): user is SlackUser & { readonly id: string } {
  return typeof user.id === 'string' && user.id !== SLACKBOT && user.is_bot !== true && user.deleted !== true;
}

/** Subtypes that a person writes; the others are what Slack says of a channel. */
const WRITTEN: ReadonlySet<unknown> = new Set([undefined, 'file_share', 'thread_broadcast', 'me_message']);

/** `<@U024BE7LH>` or `<@U024BE7LH|camille>` */
const MENTION = /<@([A-Z0-9]+)(?:\|[^>]*)?>/g;

/** Whom the author of a message replied to or mentioned, and who reacted or replied to them. The text goes no further. */
export function metIn(
  message: SlackMessage,
): { readonly author: string; readonly met: readonly string[] } | null {
  const { user, text, subtype, bot_id: bot, parent_user_id: parent } = message;
  if (typeof user !== 'string' || typeof bot === 'string' || !WRITTEN.has(subtype)) return null;
  const met: string[] = typeof parent === 'string' ? [parent] : [];
  if (typeof text === 'string' && text.includes('<@'))
    for (const [, id] of text.matchAll(MENTION)) met.push(id!);
  for (const reply of listOf(message.replies)) if (typeof reply['user'] === 'string') met.push(reply['user']);
  for (const reaction of listOf(message.reactions))
    if (Array.isArray(reaction['users']))
      for (const id of reaction['users']) if (typeof id === 'string') met.push(id);
  return { author: user, met };
}

function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];
}
