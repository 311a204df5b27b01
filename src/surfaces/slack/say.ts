import type { types } from '@slack/bolt';
import type { Gate } from '../../chat/gate.ts';
import { TooSoon } from '../../chat/tooSoon.ts';
import { retryAfterOf, slackError } from './client.ts';
import type { Line, SlackDesk } from './desk.ts';
import type { MessageAt } from './ids.ts';

/** One conversation with Slack: its desk, the workspace, and what it asked to be left alone for. */
export interface Talk {
  readonly desk: SlackDesk;
  readonly line: Line;
  readonly gate: Gate;
  /** Conversations that are open already, by space and person. */
  readonly conversations: Map<string, string>;
}

/** What is said, before anyone knows where. */
export interface Utterance {
  readonly text: string;
  readonly blocks: types.KnownBlock[];
}

/** A channel, or a thread of it. */
export interface Stand {
  readonly channel: string;
  readonly threadTs: string | null;
  /** Whether what is said in the thread stands in the channel as well. */
  readonly isInView?: boolean;
}

/**
 * Asks Slack one thing. A way is a method in a channel: what Slack limits is that way, and nothing else waits. Throws
 * `TooSoon` when it asks to be left alone, and its own error otherwise, with its code.
 */
export async function ask<T>({ desk, gate, line }: Talk, way: string, work: () => Promise<T>): Promise<T> {
  const key = `${line.install.workspaceId} ${way}`;
  const nowMs = (): number => Date.parse(desk.clock.now());
  const wait = gate.wait(key, nowMs());
  if (wait > 0) throw new TooSoon(wait);
  try {
    return await work();
  } catch (error) {
    const seconds = retryAfterOf(error);
    if (seconds === null) throw coded(error);
    gate.close(key, nowMs(), seconds);
    throw new TooSoon(seconds);
  }
}

/** Slack's own code is what is kept of a failure, and read by who looks after the product. */
function coded(error: unknown): unknown {
  const code = slackError(error);
  return code === null || !(error instanceof Error) ? error : Object.assign(error, { code: `slack:${code}` });
}

/** Takes a place in the channel: about one message a second (docs.slack.dev/apis/web-api/rate-limits). */
export async function pace({ desk }: Talk, channel: string): Promise<void> {
  const wait = desk.pace(channel, Date.parse(desk.clock.now()));
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
}

/** Says something to one person where they are; in their own conversation when they are not there. */
export async function whisper(
  talk: Talk,
  to: Stand & { readonly user: string },
  said: Utterance,
): Promise<void> {
  // A conversation of two needs no whisper.
  if (to.channel.startsWith('D')) return void (await post(talk, to, { said }));
  try {
    await pace(talk, to.channel);
    const thread = to.threadTs === null ? {} : { thread_ts: to.threadTs };
    await ask(talk, `chat.postEphemeral ${to.channel}`, () =>
      talk.line.client.chat.postEphemeral({ ...said, ...thread, channel: to.channel, user: to.user }),
    );
  } catch (error) {
    if (slackError(error) === null || error instanceof TooSoon) throw error;
    await tell(talk, to.user, said);
  }
}

/** Says something in the conversation with one person; gives where. */
export async function tell(talk: Talk, user: string, said: Utterance): Promise<MessageAt> {
  return post(talk, { channel: await conversationWith(talk, user), threadTs: null }, { said });
}

/** The conversation with one person; Slack never changes it, so it is asked once. */
export async function conversationWith(talk: Talk, user: string): Promise<string> {
  const key = `${talk.line.install.workspaceId} ${user}`;
  const known = talk.conversations.get(key) ?? (await openConversation(talk, user));
  talk.conversations.set(key, known);
  return known;
}

async function openConversation(talk: Talk, user: string): Promise<string> {
  const { channel } = await ask(talk, 'conversations.open', () =>
    talk.line.client.conversations.open({ users: user }),
  );
  if (channel?.id === undefined) throw new Error('no conversation');
  return channel.id;
}

/** Posts a message; `postId` goes with it, so that one that may have been taken is found again. */
export async function post(
  talk: Talk,
  to: Stand,
  { said, postId }: { readonly said: Utterance; readonly postId?: string | undefined },
): Promise<MessageAt> {
  await pace(talk, to.channel);
  const thread = threadOf(to);
  const metadata =
    postId === undefined ? {} : { metadata: { event_type: POST_EVENT, event_payload: { id: postId } } };
  const { postMessage } = talk.line.client.chat;
  const { ts } = await ask(talk, `chat.postMessage ${to.channel}`, () =>
    postMessage({
      ...said,
      ...thread,
      ...metadata,
      channel: to.channel,
      unfurl_links: false,
      unfurl_media: false,
    }),
  );
  if (ts === undefined) throw new Error('no ts');
  return { channel: to.channel, ts };
}

/** One message for the thread and the channel: it is changed and taken down at once in both. */
function threadOf({ threadTs, isInView = false }: Stand) {
  if (threadTs === null) return {};
  return isInView ? { thread_ts: threadTs, reply_broadcast: true as const } : { thread_ts: threadTs };
}

export const POST_EVENT = 'passerelle_post';
