import { readOfferKey } from '../../domain/offer/offer.ts';
import type { Post } from '../../domain/workspace/post.ts';
import type { Desk } from '../desk.ts';
import { unsay } from '../say.ts';

/** Takes down what a message was offered to become: it is gone, or something else was made of it. */
export async function unsayOffers(
  inside: Desk,
  { workspaceId, id, threadId, authorId: viewerId }: Post,
): Promise<void> {
  const asked = { viewerId, threadIds: [threadId ?? id] };
  for (const { about } of await inside.store.posts.replies(workspaceId, asked))
    if (about !== null && readOfferKey(about.id)?.postId === id) await unsay(inside, workspaceId, about);
}
