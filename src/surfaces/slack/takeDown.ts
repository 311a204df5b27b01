import { TooSoon } from '../../chat/tooSoon.ts';
import { slackError } from './client.ts';
import type { MessageAt } from './ids.ts';
import { ask, conversationWith, type Talk } from './say.ts';

/** Slack takes some fifty deletions a minute (docs.slack.dev/apis/web-api/rate-limits, tier 3): the rest comes back later. */
const MOST_AT_ONCE = 40;
const AGAIN_SECONDS = 60;
const PAGE = 200;

/** There is no such conversation any more, or none of whose messages we may read. */
const OUT_OF_REACH = new Set(['user_disabled', 'user_not_found', 'users_not_found', 'missing_scope']);

/** A message of a conversation, as far as it is to be taken down. */
interface Message {
  readonly ts?: string;
  readonly user?: string;
  readonly reply_count?: number;
}

/** Takes a message down, were it gone already. */
export async function takeDown(talk: Talk, at: MessageAt): Promise<void> {
  await unlessGone(ask(talk, `chat.delete ${at.channel}`, () => talk.line.client.chat.delete(at)));
}

/** Takes down all that we said in the conversation with one person, the threads in it too. */
export async function takeDownAll(talk: Talk, user: string): Promise<void> {
  try {
    const channel = await conversationWith(talk, user);
    const ours = await oursIn(talk, channel);
    for (const ts of ours.slice(0, MOST_AT_ONCE)) await takeDown(talk, { channel, ts });
    if (ours.length > MOST_AT_ONCE) throw new TooSoon(AGAIN_SECONDS);
  } catch (error) {
    if (!OUT_OF_REACH.has(slackError(error) ?? '')) throw error;
  }
}

/** No more of them than tell that some are left. */
async function oursIn(talk: Talk, channel: string): Promise<readonly string[]> {
  const ours: string[] = [];
  for await (const { ts, user } of messagesIn(talk, channel)) {
    if (user === talk.line.install.botUserId && ts !== undefined) ours.push(ts);
    if (ours.length > MOST_AT_ONCE) break;
  }
  return ours;
}

/** Newest first; under each, what answers it. */
async function* messagesIn(talk: Talk, channel: string): AsyncGenerator<Message> {
  const { conversations } = talk.line.client;
  for await (const message of pages(talk, `conversations.history ${channel}`, (page) =>
    conversations.history({ channel, ...page }),
  )) {
    yield message;
    const { ts = '', reply_count: replies = 0 } = message;
    if (replies === 0) continue;
    const answers = pages(talk, `conversations.replies ${channel}`, (page) =>
      conversations.replies({ channel, ts, ...page }),
    );
    // The first is what they answer.
    for await (const answer of answers) if (answer.ts !== ts) yield answer;
  }
}

interface Listed {
  readonly messages?: readonly Message[];
  readonly response_metadata?: { readonly next_cursor?: string };
}

async function* pages(
  talk: Talk,
  way: string,
  list: (page: { readonly limit: number; readonly cursor?: string }) => Promise<Listed>,
): AsyncGenerator<Message> {
  for (let cursor = ''; ;) {
    const page = { limit: PAGE, ...(cursor === '' ? {} : { cursor }) };
    const listed = await ask(talk, way, () => list(page));
    yield* listed.messages ?? [];
    cursor = listed.response_metadata?.next_cursor ?? '';
    if (cursor === '') return;
  }
}

const GONE = new Set([
  'message_not_found',
  'cant_update_message',
  'cant_delete_message',
  'edit_window_closed',
]);

/** False when someone took the message down in Slack. */
export async function unlessGone(asked: Promise<unknown>): Promise<boolean> {
  try {
    await asked;
    return true;
  } catch (error) {
    if (GONE.has(slackError(error) ?? '')) return false;
    throw error;
  }
}
