import type { Post } from '../../domain/workspace/post.ts';
import type { Desk } from '../desk.ts';
import { pausedOn } from './spaceSurfaces.ts';

/**
 * Has a post taken down where nothing is drawn while it pauses, inside the transaction of what ends it: a pause keeps
 * nobody's words up.
 */
export async function takeBack({ store, clock }: Desk, post: Post): Promise<void> {
  const { workspaceId, id: postId, threadId, visibleTo, at } = post;
  for (const surface of await pausedOn(store, workspaceId)) {
    const known = visibleTo === null ? [] : await store.identities.ofMember(workspaceId, visibleTo);
    const user = known.find((one) => one.surface === surface)?.id ?? null;
    await store.outbox.add({
      workspaceId,
      id: `${postId}.forget.${surface}`,
      surface,
      createdAt: clock.now(),
      is: 'forget',
      what: { is: 'post', postId, threadId, user, at },
    });
  }
}
