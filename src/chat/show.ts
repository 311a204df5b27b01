import { createHash } from 'node:crypto';
import type { Desk } from '../app/desk.ts';
import { lookOf } from '../app/post/draw.ts';
import { picturePosts } from '../app/post/picture.ts';
import { REACH } from '../app/post/reach.ts';
import type { Viewer } from '../app/viewer.ts';
import type { Post } from '../domain/workspace/post.ts';
import type { Chat } from './chat.ts';
import type { Connection } from './connection.ts';
import type { Shown, Where } from './mouth.ts';
import { userOf } from './people.ts';
import { picturesIn, type Picture } from './pictures.ts';
import { TooSoon } from './tooSoon.ts';

/** Of one card, at most one drawing in so long: trials that come together are seen together. */
const REDRAW_MS = 2_000;

/** The chat in which posts are shown. */
interface Stage {
  readonly desk: Desk;
  readonly chat: Chat;
  readonly connection: Connection;
  readonly viewer: Viewer;
}

/** Has a post of the companion seen as it is today: said, drawn again, or taken down. */
export async function show(stage: Stage, post: Post): Promise<void> {
  const picture = await picturesIn(stage.desk.store).get(stage.connection, post.id);
  const shown = post.deletedAt === null ? await draw(stage, post) : null;
  if (picture?.place != null) return redraw(stage, { ...picture, place: picture.place }, shown);
  if (shown === null) return;
  // The rest of what one person sees goes to their conversation.
  const isAtOnce = post.visibleTo !== null && post.about !== null && REACH[post.about.subject] === 'atOnce';
  if (isAtOnce) return whisper(stage, post, shown);
  return sayOnce(stage, post, { before: picture, shown });
}

/** What there is to see of it; null when what it pictures is no more. */
async function draw({ desk: { store }, viewer }: Stage, post: Post): Promise<Shown | null> {
  if (post.about === null) return null;
  const member = post.visibleTo === null ? null : await store.members.get(post.workspaceId, post.visibleTo);
  const look = await lookOf(store, { ...viewer, member });
  const card = (await picturePosts(look, [post])).get(post.id);
  return card === undefined ? null : { card, more: `${post.about.subject}:${post.about.id}` };
}

async function whisper({ desk, connection }: Stage, post: Post, shown: Shown): Promise<void> {
  const user = await userOf(desk.store, connection, post.visibleTo ?? '');
  if (user === null || !connection.mouth.reaches({ is: 'channel' })) return;
  await connection.mouth.whisper({ user, place: null, threadPlace: null }, shown);
}

/**
 * A chat may take no key by which what is sent twice would be one: that it is being sent is kept first, and what may
 * have been taken is looked for before it is sent again.
 */
async function sayOnce(
  stage: Stage,
  post: Post,
  { before, shown }: { readonly before: Picture | null; readonly shown: Shown },
): Promise<void> {
  const where = await whereOf(stage, post);
  if (where === null) return;
  const { mouth, workspaceId, surface } = stage.connection;
  const { store, clock } = stage.desk;
  const pictures = picturesIn(store);
  const drawn = { workspaceId, surface, postId: post.id, drawn: digest(shown), drawnAt: clock.now() };
  const taken = before === null ? null : await mouth.find(where, { postId: post.id, since: post.at });
  await pictures.save({ ...drawn, place: taken });
  if (taken !== null) return redraw(stage, { ...drawn, drawn: '', place: taken }, shown);
  try {
    await pictures.save({ ...drawn, place: await mouth.say(where, shown, post.id) });
  } catch (error) {
    // What the chat refused it has not taken: there is nothing to look for next time.
    if (error instanceof TooSoon || mouth.isRefusal(error)) await pictures.remove(drawn);
    throw error;
  }
}

/** The channel, a thread of it, or the conversation with one person; null when there is no such place. */
async function whereOf({ desk: { store }, chat, connection }: Stage, post: Post): Promise<Where | null> {
  if (post.visibleTo !== null) {
    const user = await userOf(store, connection, post.visibleTo);
    return user === null ? null : { is: 'person', user };
  }
  const place = post.threadId === null ? null : await placeOf({ store, chat, connection }, post.threadId);
  const where: Where = place === null ? { is: 'channel' } : { is: 'thread', place };
  return connection.mouth.reaches(where) ? where : null;
}

/** Where the first message of a thread is: someone's, or ours once it was said. */
async function placeOf(
  { store, chat, connection }: Pick<Stage, 'chat' | 'connection'> & Pick<Desk, 'store'>,
  threadId: string,
): Promise<string | null> {
  return chat.placeOf(threadId) ?? (await picturesIn(store).get(connection, threadId))?.place ?? null;
}

async function redraw(
  { desk, connection: { mouth } }: Stage,
  picture: Picture & { readonly place: string },
  shown: Shown | null,
): Promise<void> {
  const pictures = picturesIn(desk.store);
  if (shown === null) {
    await mouth.takeDown(picture.place);
    return pictures.remove(picture);
  }
  const drawn = digest(shown);
  if (drawn === picture.drawn) return;
  const rested = Date.parse(desk.clock.now()) - Date.parse(picture.drawnAt);
  if (picture.drawn !== '' && rested >= 0 && rested < REDRAW_MS)
    throw new TooSoon(Math.ceil((REDRAW_MS - rested) / 1_000));
  // What someone took down is not put back.
  if (await mouth.change(picture.place, shown))
    await pictures.save({ ...picture, drawn, drawnAt: desk.clock.now() });
  else await pictures.remove(picture);
}

function digest(shown: Shown): string {
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 16);
}
