import { idsOf, type Actor } from '../actor.ts';
import { cleanText } from '../../domain/share/check.ts';
import type { Post } from '../../domain/workspace/post.ts';
import { withoutSecrets } from '../privacy/withoutSecrets.ts';
import { announce, done, LONGEST_MESSAGE, refused, together, type Desk, type Result } from '../desk.ts';

export interface NewMessage {
  readonly text: string;
  readonly threadId: string | null;
  /** Made by the sender, so that a message sent twice is kept once. */
  readonly postId: string;
}

/** Keeps a message of the local channel, without its secrets, and, in the same transaction, the event that will have it read. */
export async function postMessage(desk: Desk, actor: Actor, asked: NewMessage): Promise<Result<Post>> {
  const { workspaceId, memberId: authorId } = idsOf(actor);
  const typed = cleanText(asked.text);
  if (typed === '') return refused('emptyMessage');
  if (typed.length > LONGEST_MESSAGE) return refused('messageTooLong');
  const text = await withoutSecrets(desk.store, workspaceId, typed);
  return together(desk, async (inside) => {
    const { store } = inside;
    const answered = asked.threadId === null ? null : await store.posts.get(workspaceId, asked.threadId);
    const id = asked.postId;
    const hidden = answered === null || (answered.visibleTo !== null && answered.visibleTo !== authorId);
    if (asked.threadId !== null && hidden) return refused('notFound');
    // A reply to a reply belongs to the thread's first post.
    const threadId = answered?.threadId ?? answered?.id ?? null;
    const at = inside.clock.now();
    const post: Post = {
      id,
      workspaceId,
      threadId,
      authorId,
      text,
      about: null,
      visibleTo: null,
      at,
      deletedAt: null,
    };
    if (await store.posts.add(post)) {
      const otherId = answered?.authorId ?? null;
      await announce(inside, { is: 'peopleMet', workspaceId, memberId: authorId, otherId });
      await store.inbox.receive({
        workspaceId,
        id,
        surface: 'web',
        kind: threadId === null ? 'posted' : 'replied',
        payload: null,
        threadId: threadId ?? id,
        receivedAt: at,
      });
      return done(post);
    }
    const kept = await store.posts.get(workspaceId, id);
    if (kept?.authorId === authorId && (kept.text === text || kept.text === null)) return done(kept);
    // Other words under an id that is taken are another message: nothing typed is lost.
    return postMessage(inside, actor, { ...asked, postId: inside.ids.next() });
  });
}

/** Takes back one's own message, with the draft and the question read from it; what answered it stays. */
export async function deletePost(desk: Desk, actor: Actor, postId: string): Promise<Result<Post>> {
  return together(desk, async (inside) => {
    const { store } = inside;
    const { workspaceId, memberId } = idsOf(actor);
    const post = await store.posts.get(workspaceId, postId);
    // A card is no message: its share or its question is what is taken back.
    if (post === null || post.about !== null) return refused('notFound');
    if (post.authorId !== memberId) return refused('onlyAuthor');
    const gone = { ...post, text: null, deletedAt: post.deletedAt ?? inside.clock.now() };
    await store.posts.save(gone);
    await announce(inside, { is: 'postDeleted', post: gone });
    return done(gone);
  });
}
