import { createHash } from 'node:crypto';
import { lookOf } from '../../app/post/draw.ts';
import { picturePosts } from '../../app/post/picture.ts';
import { REACH } from '../../app/post/reach.ts';
import type { SlackMessage } from '../../app/ports/slack.ts';
import type { Card } from '../../cards/card.ts';
import type { Post } from '../../domain/workspace/post.ts';
import { slackError } from './client.ts';
import { viewerIn } from './desk.ts';
import { messageOf } from './ids.ts';
import { userOf } from './people.ts';
import {
  ask,
  conversationWith,
  pace,
  post as sayPost,
  POST_EVENT,
  TooSoon,
  utter,
  whisper,
  type Talk,
  type Utterance,
} from './say.ts';

/** Of one card, at most one drawing in so long: trials that come together are seen together. */
const REDRAW_MS = 2_000;

/** Where a post stands, or is to stand. */
interface Stand {
  readonly channel: string;
  readonly threadTs: string | null;
}

/** Has a post of the companion seen as it is today: said, drawn again, or taken down. */
export async function show(talk: Talk, post: Post): Promise<void> {
  const { store } = talk.desk;
  const message = await store.slackMessages.get(post.workspaceId, post.id);
  const said = post.deletedAt === null ? await draw(talk, post) : null;
  if (message?.ts != null) return redraw(talk, { message, ts: message.ts }, said);
  if (said === null) return;
  // The rest of what one person sees goes to their conversation.
  const isAtOnce = post.visibleTo !== null && post.about !== null && REACH[post.about.subject] === 'atOnce';
  if (isAtOnce) return whisperPost(talk, post, said);
  return sayOnce(talk, post, { before: message, said });
}

/** What there is to see of it; null when what it pictures is no more. */
async function draw({ desk }: Talk, post: Post): Promise<Utterance | null> {
  const member =
    post.visibleTo === null ? null : await desk.store.members.get(post.workspaceId, post.visibleTo);
  const viewer = await viewerIn(desk.store, post.workspaceId, member);
  if (viewer === null || post.about === null) return null;
  const look = await lookOf(desk.store, viewer);
  const card: Card | undefined = (await picturePosts(look, [post])).get(post.id);
  return card === undefined
    ? null
    : utter(card, viewer.words, { more: `${post.about.subject}:${post.about.id}` });
}

async function whisperPost(talk: Talk, post: Post, said: Utterance): Promise<void> {
  const user = await userOf(talk.desk.store, post.workspaceId, post.visibleTo ?? '');
  const channel = talk.line.install.channelId;
  if (user !== null && channel !== null) await whisper(talk, { user, channel, threadTs: null }, said);
}

/**
 * Slack takes no key by which a message sent twice would be one: that it is being sent is kept first, and one that may
 * have been taken is looked for before it is sent again.
 */
async function sayOnce(
  talk: Talk,
  post: Post,
  { before, said }: { readonly before: SlackMessage | null; readonly said: Utterance },
): Promise<void> {
  const stand = await standOf(talk, post);
  if (stand === null) return;
  const { store, clock } = talk.desk;
  const message: SlackMessage = {
    workspaceId: post.workspaceId,
    postId: post.id,
    channelId: stand.channel,
    ts: null,
    drawn: digest(said),
    drawnAt: clock.now(),
  };
  const taken = before === null ? null : await findTaken(talk, stand, post);
  await store.slackMessages.save({ ...message, ts: taken });
  if (taken !== null) return redraw(talk, { message: { ...message, drawn: '' }, ts: taken }, said);
  try {
    const { ts } = await sayPost(talk, stand, { said, postId: post.id });
    await store.slackMessages.save({ ...message, ts });
  } catch (error) {
    // What Slack refused it has not taken: there is nothing to look for next time.
    if (error instanceof TooSoon || slackError(error) !== null)
      await store.slackMessages.remove(post.workspaceId, post.id);
    throw error;
  }
}

/** The channel, a thread of it, or the conversation with one person; null when there is no such place. */
async function standOf(talk: Talk, post: Post): Promise<Stand | null> {
  const { store } = talk.desk;
  if (post.visibleTo !== null) {
    const user = await userOf(store, post.workspaceId, post.visibleTo);
    return user === null ? null : { channel: await conversationWith(talk, user), threadTs: null };
  }
  const channel = talk.line.install.channelId;
  if (post.threadId === null) return channel === null ? null : { channel, threadTs: null };
  const theirs = messageOf(post.threadId);
  if (theirs !== null) return { channel: theirs.channel, threadTs: theirs.ts };
  const ours = await store.slackMessages.get(post.workspaceId, post.threadId);
  if (ours?.ts != null) return { channel: ours.channelId, threadTs: ours.ts };
  return channel === null ? null : { channel, threadTs: null };
}

/** The `ts` of a message of ours that Slack took without our knowing; null when it did not, or does not say. */
async function findTaken(talk: Talk, { channel, threadTs }: Stand, post: Post): Promise<string | null> {
  const { client } = talk.line;
  const oldest = String(Date.parse(post.at) / 1_000 - 60);
  const asked = { channel, oldest, limit: 100, include_all_metadata: true };
  try {
    const { messages = [] } = await ask(talk, `conversations.history ${channel}`, () =>
      threadTs === null
        ? client.conversations.history(asked)
        : client.conversations.replies({ ...asked, ts: threadTs }),
    );
    const found = messages.find(
      ({ metadata }) =>
        metadata?.event_type === POST_EVENT && (metadata.event_payload as { id?: string })?.id === post.id,
    );
    return found?.ts ?? null;
  } catch (error) {
    // Where reading the channel is not allowed, saying twice is better than never.
    if (error instanceof TooSoon || slackError(error) === null) throw error;
    return null;
  }
}

async function redraw(
  talk: Talk,
  { message, ts }: { readonly message: SlackMessage; readonly ts: string },
  said: Utterance | null,
): Promise<void> {
  const { store, clock } = talk.desk;
  const { channelId: channel, workspaceId, postId } = message;
  if (said === null) {
    await unlessGone(
      ask(talk, `chat.delete ${channel}`, () => talk.line.client.chat.delete({ channel, ts })),
    );
    return store.slackMessages.remove(workspaceId, postId);
  }
  const drawn = digest(said);
  if (drawn === message.drawn) return;
  const rested = Date.parse(clock.now()) - Date.parse(message.drawnAt);
  if (message.drawn !== '' && rested >= 0 && rested < REDRAW_MS)
    throw new TooSoon(Math.ceil((REDRAW_MS - rested) / 1_000));
  await pace(talk, channel);
  const there = await unlessGone(
    ask(talk, `chat.update ${channel}`, () => talk.line.client.chat.update({ ...said, channel, ts })),
  );
  if (there) await store.slackMessages.save({ ...message, ts, drawn, drawnAt: clock.now() });
  else await store.slackMessages.remove(workspaceId, postId);
}

/** What someone took down in Slack is not put back. */
const GONE = new Set([
  'message_not_found',
  'cant_update_message',
  'cant_delete_message',
  'edit_window_closed',
]);

async function unlessGone(asked: Promise<unknown>): Promise<boolean> {
  try {
    await asked;
    return true;
  } catch (error) {
    if (GONE.has(slackError(error) ?? '')) return false;
    throw error;
  }
}

function digest(said: Utterance): string {
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16);
}
