import { createHash } from 'node:crypto';
import { lookOf } from '../../app/post/draw.ts';
import { picturePosts } from '../../app/post/picture.ts';
import { REACH } from '../../app/post/reach.ts';
import type { Picture } from '../../app/ports/post.ts';
import type { Card } from '../../cards/card.ts';
import type { Post } from '../../domain/workspace/post.ts';
import { slackError } from './client.ts';
import { viewerIn } from './desk.ts';
import { messageOf } from './ids.ts';
import { messageIn, placeOf } from './notices.ts';
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
  const picture = await pictureOf(talk, post);
  const said = post.deletedAt === null ? await draw(talk, post) : null;
  if (picture?.place != null) return redraw(talk, picture, said);
  if (said === null) return;
  // The rest of what one person sees goes to their conversation.
  const isAtOnce = post.visibleTo !== null && post.about !== null && REACH[post.about.subject] === 'atOnce';
  if (isAtOnce) return whisperPost(talk, post, said);
  return sayOnce(talk, post, { before: picture, said });
}

/** Has it seen as it is today where it stands already: what is still on its way is drawn when it comes. */
export async function showAgain(talk: Talk, post: Post): Promise<void> {
  const picture = await pictureOf(talk, post);
  if (picture?.place == null) return;
  await redraw(talk, picture, post.deletedAt === null ? await draw(talk, post) : null);
}

function pictureOf({ desk }: Talk, { workspaceId, id }: Post): Promise<Picture | null> {
  return desk.store.pictures.get(workspaceId, 'slack', id);
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
  { before, said }: { readonly before: Picture | null; readonly said: Utterance },
): Promise<void> {
  const stand = await standOf(talk, post);
  if (stand === null) return;
  const { store, clock } = talk.desk;
  const picture: Picture = {
    workspaceId: post.workspaceId,
    surface: 'slack',
    postId: post.id,
    place: null,
    drawn: digest(said),
    drawnAt: clock.now(),
  };
  const taken = before === null ? null : await findTaken(talk, stand, post);
  const place = taken === null ? null : placeOf({ channel: stand.channel, ts: taken });
  await store.pictures.save({ ...picture, place });
  if (place !== null) return redraw(talk, { ...picture, place, drawn: '' }, said);
  try {
    const at = await sayPost(talk, stand, { said, postId: post.id });
    await store.pictures.save({ ...picture, place: placeOf(at) });
  } catch (error) {
    // What Slack refused it has not taken: there is nothing to look for next time.
    if (error instanceof TooSoon || slackError(error) !== null)
      await store.pictures.remove(post.workspaceId, 'slack', post.id);
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
  const ours = await store.pictures.get(post.workspaceId, 'slack', post.threadId);
  if (ours?.place != null)
    return { channel: messageIn(ours.place).channel, threadTs: messageIn(ours.place).ts };
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

async function redraw(talk: Talk, picture: Picture, said: Utterance | null): Promise<void> {
  const { store, clock } = talk.desk;
  const { workspaceId, postId } = picture;
  const { channel, ts } = messageIn(picture.place ?? '');
  if (said === null) {
    await unlessGone(
      ask(talk, `chat.delete ${channel}`, () => talk.line.client.chat.delete({ channel, ts })),
    );
    return store.pictures.remove(workspaceId, 'slack', postId);
  }
  const drawn = digest(said);
  if (drawn === picture.drawn) return;
  const rested = Date.parse(clock.now()) - Date.parse(picture.drawnAt);
  if (picture.drawn !== '' && rested >= 0 && rested < REDRAW_MS)
    throw new TooSoon(Math.ceil((REDRAW_MS - rested) / 1_000));
  await pace(talk, channel);
  const there = await unlessGone(
    ask(talk, `chat.update ${channel}`, () => talk.line.client.chat.update({ ...said, channel, ts })),
  );
  if (there) await store.pictures.save({ ...picture, drawn, drawnAt: clock.now() });
  else await store.pictures.remove(workspaceId, 'slack', postId);
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
