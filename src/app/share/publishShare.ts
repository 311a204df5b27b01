import { shareSearchText } from '../../domain/search/searchText.ts';
import type { Share } from '../../domain/share/share.ts';
import { answerFromThread } from '../question/answerQuestion.ts';
import type { Desk } from '../desk.ts';
import { ownToolsOf } from './habits.ts';
import type { Store } from '../ports/store.ts';
import { offerVariation } from '../variation/varyShare.ts';
import { redraw, say } from '../say.ts';

/**
 * Publishes a new share: keeps it and has its card said, in the author's name at the top of the channel, or in the
 * thread of the message it was read from.
 * Call it inside a transaction.
 */
export async function publishNew(desk: Desk, store: Store, share: Share): Promise<void> {
  const thread = await say(desk, store, {
    workspaceId: share.workspaceId,
    threadId: share.postId,
    authorId: share.postId === null ? share.authorId : null,
    about: { subject: 'share', id: share.id },
  });
  const asked = await askLimitsOnce(desk, store, share, share.postId ?? thread);
  await store.ownTools.add(ownToolsOf(asked));
  await offerVariation(desk, store, asked, share.postId ?? thread);
  await store.shares.add(asked, shareSearchText(asked));
}

/** Publishes a draft where its card already stands, in the thread of its message; one read from a mail has no card yet. */
export async function publishDraft(desk: Desk, store: Store, draft: Share): Promise<Share> {
  const share: Share = { ...draft, status: 'published', inferred: [], publishedAt: desk.clock.now() };
  const post = share.postId === null ? null : await store.posts.get(share.workspaceId, share.postId);
  const thread = post?.threadId ?? share.postId ?? (await sayOnTop(desk, store, share));
  const asked = await askLimitsOnce(desk, store, share, thread);
  await store.ownTools.add(ownToolsOf(asked));
  if (thread !== null) await offerVariation(desk, store, asked, thread);
  await store.shares.save(asked, shareSearchText(asked));
  await redraw(desk, store, share.workspaceId, 'share', share.id);
  await answerFromThread({ ...desk, store }, asked, thread);
  return asked;
}

function sayOnTop(desk: Desk, store: Store, { workspaceId, authorId, id }: Share): Promise<string> {
  return say(desk, store, { workspaceId, threadId: null, authorId, about: { subject: 'share', id } });
}

/** Missing limits are asked for once, in the thread; the date kept on the share is what makes it once. */
async function askLimitsOnce(desk: Desk, store: Store, share: Share, threadId: string): Promise<Share> {
  if (share.limits !== null || share.limitsAskedAt !== null || share.authorId === null) return share;
  await say(desk, store, {
    workspaceId: share.workspaceId,
    threadId,
    about: { subject: 'limitsQuestion', id: share.id },
  });
  return { ...share, limitsAskedAt: desk.clock.now() };
}
