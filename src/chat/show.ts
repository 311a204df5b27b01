import { createHash } from 'node:crypto';
import type { Desk } from '../app/desk.ts';
import { lookOf } from '../app/post/draw.ts';
import { picturePosts } from '../app/post/picture.ts';
import type { Picture } from '../app/ports/post.ts';
import { REACH } from '../app/post/reach.ts';
import type { Viewer } from '../app/viewer.ts';
import type { Post } from '../domain/workspace/post.ts';
import type { Chat } from './chat.ts';
import type { Connection } from './connection.ts';
import type { Shown, Where } from './mouth.ts';
import { userOf } from './people.ts';
import { Shut } from './shut.ts';
import { TooSoon } from './tooSoon.ts';
import { noteOpen } from './trouble.ts';

/** Of one card, at most one drawing in so long: trials that come together are seen together. */
const REDRAW_MS = 2_000;

/** What is drawn of a message of ours that was found again. */
const UNKNOWN = 'unknown';

/** A picture that the chat is known to have taken. */
type Standing = Picture & { readonly place: string };

const isStanding = (picture: Picture | null): picture is Standing => picture?.place != null;

/** The chat where posts stand. */
export interface Place {
  readonly desk: Desk;
  readonly chat: Chat;
  readonly connection: Connection;
}

/** The chat in which posts are shown. */
export interface Stage extends Place {
  readonly viewer: Viewer;
}

/** Has a post of the companion seen as it is today: said, drawn again, or taken down. */
export async function show(stage: Stage, post: Post): Promise<void> {
  const picture = await pictureOf(stage, post.id);
  const shown = await draw(stage, post);
  if (isStanding(picture)) return redraw(stage, picture, shown);
  if (shown === null) return takeBack(stage, post, picture);
  // The rest of what one person sees goes to their conversation.
  const isAtOnce = post.visibleTo !== null && post.about !== null && REACH[post.about.subject] === 'atOnce';
  if (isAtOnce) return whisper(stage, post, shown);
  return sayOnce(stage, post, { before: picture, shown });
}

/** Has it seen as it is today where it stands already: what is still on its way is drawn when it comes. */
export async function showAgain(stage: Stage, post: Post): Promise<void> {
  const picture = await pictureOf(stage, post.id);
  if (isStanding(picture)) await redraw(stage, picture, await draw(stage, post));
}

export function pictureOf({ desk, connection }: Place, postId: string): Promise<Picture | null> {
  return desk.store.pictures.get(connection.workspaceId, connection.surface, postId);
}

/** What there is to see of it; null when it is taken down, or what it pictures is no more. */
async function draw({ desk: { store }, viewer }: Stage, post: Post): Promise<Shown | null> {
  if (post.about === null || post.deletedAt !== null) return null;
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

/** What may have been taken without our knowing, and is no more, does not stay in the chat. */
async function takeBack(stage: Stage, post: Post, before: Picture | null): Promise<void> {
  const where = before === null ? null : await whereOf(stage, post);
  if (where === null) return;
  const { mouth, workspaceId, surface } = stage.connection;
  const taken = await mouth.find(where, { postId: post.id, since: post.at });
  if (taken !== null) await mouth.takeDown(taken);
  await stage.desk.store.pictures.remove(workspaceId, surface, post.id);
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
  const { clock } = stage.desk;
  const { pictures } = stage.desk.store;
  const drawn = { workspaceId, surface, postId: post.id, drawn: digest(shown), drawnAt: clock.now() };
  const taken = before === null ? null : await mouth.find(where, { postId: post.id, since: post.at });
  if (taken !== null) {
    // What it took was drawn from the facts of then: it is ours, and is to be drawn again at once.
    const found = { ...drawn, drawn: UNKNOWN, place: taken };
    await pictures.save(found);
    return redraw(stage, found, shown);
  }
  await pictures.save({ ...drawn, place: null });
  const said = { ...drawn, place: await tell(stage, post, { where, shown }) };
  await pictures.save(said);
  await drawMissed(stage, post, said);
}

async function tell(
  { connection: { mouth, workspaceId, surface }, desk }: Stage,
  post: Post,
  { where, shown }: { readonly where: Where; readonly shown: Shown },
): Promise<string> {
  try {
    const place = await mouth.say(where, shown, post.id);
    if (post.visibleTo === null) await noteOpen(desk, { workspaceId, surface });
    return place;
  } catch (error) {
    // What the chat refused it has not taken: there is nothing to look for next time.
    if (error instanceof TooSoon || mouth.isRefusal(error))
      await desk.store.pictures.remove(workspaceId, surface, post.id);
    throw error;
  }
}

/** What changed while it was being said may have been drawn by another replica, which found it nowhere. */
async function drawMissed(stage: Stage, post: Post, said: Standing): Promise<void> {
  const shown = await draw(stage, (await stage.desk.store.posts.get(post.workspaceId, post.id)) ?? post);
  if (shown === null || digest(shown) !== said.drawn) await redraw(stage, { ...said, drawn: UNKNOWN }, shown);
}

async function whereOf(stage: Stage, post: Post): Promise<Where | null> {
  const { visibleTo, threadId } = post;
  if (visibleTo === null) {
    const where = await whereAll(stage, threadId);
    if (where === null) throw new Shut('unknown');
    return where.is === 'thread' && isInView(stage, post) ? { ...where, isInView: true } : where;
  }
  const user = await userOf(stage.desk.store, stage.connection, visibleTo);
  return user === null ? null : { is: 'person', user };
}

/** A share that came of somebody's message invites to try: it is not left under « 2 réponses ». */
function isInView({ chat }: Stage, { about, threadId }: Post): boolean {
  return about?.subject === 'share' && threadId !== null && chat.placeOf(threadId) !== null;
}

/** The channel, or a thread of it; null when there is no such place. */
export async function whereAll(stage: Place, threadId: string | null): Promise<Where | null> {
  const { connection } = stage;
  const place = threadId === null ? null : await placeOf(stage, threadId);
  const where: Where = place === null ? { is: 'channel' } : { is: 'thread', place };
  return connection.mouth.reaches(where) ? where : null;
}

/** Where the first message of a thread is: someone's, or ours once it was said. */
async function placeOf(stage: Place, threadId: string): Promise<string | null> {
  return stage.chat.placeOf(threadId) ?? (await pictureOf(stage, threadId))?.place ?? null;
}

async function redraw(
  { desk, connection: { mouth } }: Stage,
  picture: Standing,
  shown: Shown | null,
): Promise<void> {
  const { pictures } = desk.store;
  const { workspaceId, surface, postId } = picture;
  if (shown === null) {
    // What we did not draw is someone's own message.
    if (picture.drawn !== '') await mouth.takeDown(picture.place);
    return pictures.remove(workspaceId, surface, postId);
  }
  const drawn = digest(shown);
  if (drawn === picture.drawn) return;
  const rested = Date.parse(desk.clock.now()) - Date.parse(picture.drawnAt);
  if (picture.drawn !== '' && picture.drawn !== UNKNOWN && rested >= 0 && rested < REDRAW_MS)
    throw new TooSoon(Math.ceil((REDRAW_MS - rested) / 1_000));
  // What someone took down is not put back.
  if (await mouth.change(picture.place, shown))
    await pictures.save({ ...picture, drawn, drawnAt: desk.clock.now() });
  else await pictures.remove(workspaceId, surface, postId);
}

function digest(shown: Shown): string {
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 16);
}
