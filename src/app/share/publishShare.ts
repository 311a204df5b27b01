import { shareSearchText } from '../../domain/search/searchText.ts';
import type { Share } from '../../domain/share/share.ts';
import { answerFromThread } from '../question/answerQuestion.ts';
import type { Desk } from '../desk.ts';
import { ownToolsOf } from './habits.ts';
import { offerVariation } from '../variation/varyShare.ts';
import { redraw, say } from '../say.ts';

/**
 * Publishes a new share: keeps it and has its card said, in the author's name at the top of the channel, or in the
 * thread of the message it was read from.
 * Call it inside a transaction.
 */
export async function publishNew(desk: Desk, share: Share): Promise<void> {
  const thread = await say(desk, {
    workspaceId: share.workspaceId,
    threadId: share.postId,
    authorId: share.postId === null ? share.authorId : null,
    about: { subject: 'share', id: share.id },
  });
  const asked = await askLimitsOnce(desk, share, share.postId ?? thread);
  await desk.store.ownTools.addAllOnce(ownToolsOf(asked));
  await offerVariation(desk, asked, share.postId ?? thread);
  await desk.store.shares.add(asked, shareSearchText(asked));
}

/** Publishes a draft where its card already stands, in the thread of its message; one read from a mail has no card yet. */
export async function publishDraft(desk: Desk, draft: Share): Promise<Share> {
  const share: Share = { ...draft, status: 'published', inferred: [], publishedAt: desk.clock.now() };
  const post = share.postId === null ? null : await desk.store.posts.get(share.workspaceId, share.postId);
  const thread = post?.threadId ?? share.postId ?? (await sayOnTop(desk, share));
  const asked = await askLimitsOnce(desk, share, thread);
  await desk.store.ownTools.addAllOnce(ownToolsOf(asked));
  if (thread !== null) await offerVariation(desk, asked, thread);
  await desk.store.shares.save(asked, shareSearchText(asked));
  await redraw(desk, share.workspaceId, { subject: 'share', id: share.id });
  await answerFromThread(desk, asked, thread);
  return asked;
}

function sayOnTop(desk: Desk, { workspaceId, authorId, id }: Share): Promise<string> {
  return say(desk, { workspaceId, authorId, about: { subject: 'share', id } });
}

/** Missing limits are asked for once, in the thread; the date kept on the share is what makes it once. */
async function askLimitsOnce(desk: Desk, share: Share, threadId: string): Promise<Share> {
  if (share.limits !== null || share.limitsAskedAt !== null || share.authorId === null) return share;
  await say(desk, {
    workspaceId: share.workspaceId,
    threadId,
    about: { subject: 'limitsQuestion', id: share.id },
  });
  return { ...share, limitsAskedAt: desk.clock.now() };
}
