import type { Post } from '../../domain/workspace/post.ts';
import type { SpaceSurface } from '../../domain/workspace/workspace.ts';
import type { Desk } from '../desk.ts';

/**
 * Has a post taken down where nothing is drawn, inside the transaction of what ends it: a pause keeps nobody's words
 * up, nor does a surface that showed the library and only hears now.
 */
export async function takeBack(
  { store, clock }: Desk,
  post: Post,
  quiet: readonly SpaceSurface[],
): Promise<void> {
  const { workspaceId, id: postId, threadId, visibleTo, at } = post;
  for (const { surface, role } of quiet) {
    // Most of those that only hear never showed anything.
    if (role === 'door' && (await store.pictures.get(workspaceId, surface, postId)) === null) continue;
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
