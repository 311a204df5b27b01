import { cleanText } from '../domain/share/check.ts';
import type { Post } from '../domain/workspace/post.ts';
import { done, refused, type Desk, type Result } from './desk.ts';

/** Longest message of the local channel, in UTF-16 code units: a share with a long prompt fits. */
export const LONGEST_MESSAGE = 20_000;

export interface NewMessage {
  readonly workspaceId: string;
  readonly authorId: string;
  readonly text: string;
  readonly threadId: string | null;
  /** Made by the sender, so that a message sent twice is kept once. */
  readonly postId: string;
}

/** Keeps a message of the local channel and, in the same transaction, the event that will have it read. */
export async function postMessage(desk: Desk, asked: NewMessage): Promise<Result<Post>> {
  const text = cleanText(asked.text);
  if (text === '') return refused('emptyMessage');
  if (text.length > LONGEST_MESSAGE) return refused('messageTooLong');
  const { workspaceId, postId, threadId, authorId } = asked;
  const at = desk.clock.now();
  const post: Post = { id: postId, workspaceId, threadId, authorId, text, about: null, visibleTo: null, at, deletedAt: null };
  const kept = await desk.store.transact(async (store) => {
    if (threadId !== null && (await store.posts.get(workspaceId, threadId)) === null) return false;
    if (await store.posts.add(post))
      await store.inbox.receive({
        workspaceId,
        id: postId,
        kind: threadId === null ? 'posted' : 'replied',
        postId,
        receivedAt: at,
      });
    return true;
  });
  return kept ? done(post) : refused('notFound');
}

/** Takes back one's own message; what answered it stays. */
export async function deletePost(
  desk: Desk,
  asked: { readonly workspaceId: string; readonly memberId: string; readonly postId: string },
): Promise<Result<Post>> {
  const post = await desk.store.posts.get(asked.workspaceId, asked.postId);
  if (post === null) return refused('notFound');
  if (post.authorId !== asked.memberId) return refused('onlyAuthor');
  const gone = { ...post, text: null, deletedAt: desk.clock.now() };
  await desk.store.posts.save(gone);
  return done(gone);
}
