import type { Post } from '../domain/workspace/post.ts';
import type { Surface } from '../domain/workspace/workspace.ts';
import type { Desk } from './desk.ts';
import { mailNotice } from './mail/mailNotice.ts';
import type { Saying } from './ports/queue.ts';
import type { Store } from './ports/store.ts';

/** What a post pictures. */
export type About = NonNullable<Post['about']>;

/** Has something said in the channel, inside the transaction of the fact that causes it; gives its post's id. */
export async function say(desk: Desk, saying: Saying): Promise<string> {
  const { store } = desk;
  const { workspaceId, about } = saying;
  const [id, at] = [desk.ids.next(), desk.clock.now()];
  const { threadId = null, authorId = null, visibleTo = null } = saying;
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
  const home = await homeOf(store, workspaceId);
  await store.outbox.add({
    workspaceId,
    id,
    surface: channelOf(home),
    createdAt: at,
    is: 'post',
    postId: id,
    threadId,
  });
  if (home === 'mail') await mailNotice(store, post);
  return id;
}

/** Has something said once this instant has come, and not before. */
export async function sayLater(desk: Desk, saying: Saying, instant: string): Promise<void> {
  const { workspaceId } = saying;
  const [id, surface] = [desk.ids.next(), channelOf(await homeOf(desk.store, workspaceId))];
  await desk.store.outbox.add({ workspaceId, id, surface, createdAt: instant, is: 'later', saying });
  await desk.store.outbox.putOff(workspaceId, id, instant);
}

/** Takes down the posts that picture something, inside the transaction of the fact that ends them. */
export async function unsay(desk: Desk, workspaceId: string, about: About): Promise<void> {
  for (const post of await desk.store.posts.about(workspaceId, about.subject, about.id))
    await desk.store.posts.save({ ...post, deletedAt: desk.clock.now() });
  await redraw(desk, workspaceId, about);
}

/** Has the cards of something drawn again where they stand. */
export async function redraw(desk: Desk, workspaceId: string, { subject, id }: About): Promise<void> {
  await desk.store.outbox.add({
    workspaceId,
    id: desk.ids.next(),
    surface: channelOf(await homeOf(desk.store, workspaceId)),
    createdAt: desk.clock.now(),
    is: 'refresh',
    subject,
    subjectId: id,
  });
}

async function homeOf(store: Store, workspaceId: string): Promise<Surface> {
  return (await store.workspaces.get(workspaceId))?.surface ?? 'web';
}

/** A space that lives by mail has its channel on the pages that its links open, whatever troubles mail has. */
function channelOf(home: Surface): Surface {
  return home === 'mail' ? 'web' : home;
}
