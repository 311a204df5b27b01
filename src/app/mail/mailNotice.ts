import type { Post } from '../../domain/workspace/post.ts';
import type { Store } from '../ports/store.ts';
import { letterReader } from '../surface/letterReader.ts';

/**
 * Has what a post says to one person carried to their address, inside the transaction that has it said; nothing for
 * who reads no mail of ours.
 */
export async function mailNotice(store: Store, post: Post): Promise<void> {
  const { workspaceId, id: postId, about, visibleTo, at: createdAt } = post;
  if (visibleTo === null || about === null) return;
  const reader = await letterReader(store, { workspaceId, memberId: visibleTo });
  if (reader === null) return;
  const { subject, id: subjectId } = about;
  const mail = { about: 'notice', subscriptionId: reader.id, postId, subject, subjectId } as const;
  const id = `notice-${postId}`;
  await store.outbox.add({ workspaceId, id, surface: 'mail', createdAt, is: 'mail', mail });
}
