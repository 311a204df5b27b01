import { shareSearchText } from '../../domain/search/searchText.ts';
import type { Share } from '../../domain/share/share.ts';
import { announce, type Desk } from '../desk.ts';
import { ownToolsOf } from '../tool/habits.ts';
import type { SurfacePlace } from '../ports/post.ts';
import { redraw, say } from '../say.ts';

/**
 * Publishes a new share: keeps it and has its card said, in the author's name at the top of the channel, or in the
 * thread of the message it was read from. `parentId` is the share whose prompt its author says that it varies,
 * `bornAt` what stands for it already where it was written.
 * Call it inside a transaction.
 */
export async function publishNew(
  desk: Desk,
  share: Share,
  { parentId, bornAt }: { readonly parentId: string | null; readonly bornAt: SurfacePlace | null },
): Promise<void> {
  const thread = await say(desk, {
    workspaceId: share.workspaceId,
    threadId: share.postId,
    authorId: share.postId === null ? share.authorId : null,
    bornAt,
    about: { subject: 'share', id: share.id },
  });
  const threadId = share.postId ?? thread;
  const asked = await askLimitsOnce(desk, share, threadId);
  await desk.store.ownTools.addAllOnce(ownToolsOf(asked));
  await desk.store.shares.add(asked, shareSearchText(asked));
  await announce(desk, { is: 'sharePublished', share: asked, threadId, parentId });
}

/** Publishes a draft where its card already stands, in the thread of its message; one read from a mail has no card yet. */
export async function publishDraft(desk: Desk, draft: Share): Promise<Share> {
  const share: Share = {
    ...draft,
    status: 'published',
    inferred: [],
    leftOut: null,
    publishedAt: desk.clock.now(),
  };
  const post = share.postId === null ? null : await desk.store.posts.get(share.workspaceId, share.postId);
  const threadId = post?.threadId ?? share.postId ?? (await sayOnTop(desk, share));
  const asked = await askLimitsOnce(desk, share, threadId);
  await desk.store.ownTools.addAllOnce(ownToolsOf(asked));
  await desk.store.shares.save(asked, shareSearchText(asked));
  await redraw(desk, share.workspaceId, { subject: 'share', id: share.id });
  await announce(desk, { is: 'sharePublished', share: asked, threadId, parentId: null });
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
