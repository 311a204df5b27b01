import type { Post } from '../domain/workspace/post.ts';
import type { Surface } from '../domain/workspace/workspace.ts';
import type { Desk } from './desk.ts';
import { mailNotice } from './mail/mailNotice.ts';
import type { Delivery } from './ports/queue.ts';
import type { Store } from './ports/store.ts';

/** What a post pictures. */
export type About = NonNullable<Post['about']>;

interface Saying {
  readonly workspaceId: string;
  /** Where it begins a thread when absent, or null. */
  readonly threadId?: string | null;
  readonly about: About;
  /** Only this person sees it. */
  readonly visibleTo?: string;
  /** Whose gesture it is; the companion speaks when absent. */
  readonly authorId?: string | null;
  /** It is said no sooner, and as if it were then; now when absent. Only for what begins a thread. */
  readonly notBefore?: string;
}

/** Has something said in the channel, inside the transaction of the fact that causes it; gives its post's id. */
export async function say(desk: Desk, saying: Saying): Promise<string> {
  const { store } = desk;
  const id = desk.ids.next();
  const home = await homeOf(store, saying.workspaceId);
  const delivery: Delivery = {
    workspaceId: saying.workspaceId,
    id,
    surface: channelOf(home),
    createdAt: saying.notBefore ?? desk.clock.now(),
    is: 'post',
    post: {
      threadId: saying.threadId ?? null,
      authorId: saying.authorId ?? null,
      text: null,
      about: saying.about,
      visibleTo: saying.visibleTo ?? null,
    },
  };
  await store.outbox.add(delivery);
  if (home === 'mail') await mailNotice(store, delivery, saying.notBefore);
  if (saying.notBefore !== undefined) await store.outbox.putOff(saying.workspaceId, id, saying.notBefore);
  return id;
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
