import type { Post } from '../domain/workspace/post.ts';
import type { Surface } from '../domain/workspace/workspace.ts';
import type { Desk } from './desk.ts';
import { mailNotice } from './mail/mailNotice.ts';
import type { Saying } from './ports/queue.ts';
import type { Store } from './ports/store.ts';
import { drawnAmong, homeOf, quietAmong, surfacesOf } from './surface/spaceSurfaces.ts';
import { takeBack } from './surface/takeBack.ts';

/** What a post pictures. */
export type About = NonNullable<Post['about']>;

/** Has something said in the channel, inside the transaction of the fact that causes it; gives its post's id. */
export async function say(desk: Desk, saying: Saying): Promise<string> {
  const { store } = desk;
  const { workspaceId, about } = saying;
  const [id, at] = [desk.ids.next(), desk.clock.now()];
  const { threadId = null, authorId = null, visibleTo = null, bornAt = null } = saying;
  const post: Post = {
    workspaceId,
    id,
    threadId,
    authorId,
    text: null,
    about,
    visibleTo,
    at,
    deletedAt: null,
  };
  await store.posts.add(post);
  if (bornAt !== null)
    await store.pictures.save({ ...bornAt, workspaceId, postId: id, drawn: '', drawnAt: at });
  for (const [at, surface] of (await surfacesOf(store, post)).entries())
    await (surface === 'mail'
      ? mailNotice(store, post)
      : deliver(store, post, { surface, isFirst: at === 0 }));
  return id;
}

/** What goes first has the post's own id. */
function deliver(
  store: Store,
  { workspaceId, id: postId, threadId, at: createdAt }: Post,
  { surface, isFirst }: { readonly surface: Surface; readonly isFirst: boolean },
): Promise<void> {
  const id = isFirst ? postId : `${postId}.${surface}`;
  return store.outbox.add({ workspaceId, id, surface, createdAt, is: 'post', postId, threadId });
}

/** Has something said once this instant has come, and not before. */
export async function sayLater(desk: Desk, saying: Saying, instant: string): Promise<void> {
  const { workspaceId } = saying;
  const [id, surface] = [desk.ids.next(), await homeOf(desk.store, workspaceId)];
  await desk.store.outbox.add({ workspaceId, id, surface, createdAt: instant, is: 'later', saying });
  await desk.store.outbox.putOff(workspaceId, id, instant);
}

/** Takes down the posts that picture something, inside the transaction of the fact that ends them. */
export async function unsay(desk: Desk, workspaceId: string, about: About): Promise<void> {
  const { store, clock } = desk;
  const surfaces = await store.spaceSurfaces.list(workspaceId);
  for (const post of await store.posts.about(workspaceId, about.subject, about.id)) {
    await store.posts.save({ ...post, deletedAt: clock.now() });
    await takeBack(desk, post, quietAmong(surfaces));
  }
  for (const surface of drawnAmong(surfaces)) await redrawOn(desk, { workspaceId, surface }, about);
}

/** Has the cards of something drawn again where they stand. */
export async function redraw(desk: Desk, workspaceId: string, about: About): Promise<void> {
  const surfaces = await desk.store.spaceSurfaces.list(workspaceId);
  for (const surface of drawnAmong(surfaces)) await redrawOn(desk, { workspaceId, surface }, about);
}

/** The same, on one surface alone. */
export async function redrawOn(
  { store, clock, ids }: Desk,
  there: { readonly workspaceId: string; readonly surface: Surface },
  { subject, id: subjectId }: About,
): Promise<void> {
  const told = { ...there, createdAt: clock.now(), is: 'refresh', subject, subjectId } as const;
  await store.outbox.add({ ...told, id: ids.next() });
}
