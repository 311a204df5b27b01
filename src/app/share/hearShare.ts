import type { Post } from '../../domain/workspace/post.ts';
import type { Desk, Hears } from '../desk.ts';
import { redraw, unsay } from '../say.ts';
import { retire } from './deleteShare.ts';
import { unsayOffers } from './unsayOffers.ts';

/** The card of a share shows its trials, its cautions and its variations; a draft goes with the message it was read from. */
export const SHARE_HEARS = {
  trialRecorded: (inside, { trial }) => redrawShare(inside, trial.workspaceId, trial.shareId),
  variationLinked: (inside, { variation }) => redrawShare(inside, variation.workspaceId, variation.parentId),
  cautionChanged: async (inside, { caution: { workspaceId, about } }) => {
    if (about.is === 'share') await redrawShare(inside, workspaceId, about.id);
  },
  postDeleted: (inside, { post }) => forgetMessage(inside, post),
} satisfies Hears;

function redrawShare(inside: Desk, workspaceId: string, id: string): Promise<void> {
  return redraw(inside, workspaceId, { subject: 'share', id });
}

/** The draft read from a message goes with it, and what was asked of its author alone. */
async function forgetMessage(inside: Desk, post: Post): Promise<void> {
  const { workspaceId, id } = post;
  const share = await inside.store.shares.byPost(workspaceId, id);
  if (share?.status === 'draft') await retire(inside, share);
  for (const subject of ['askAuthor', 'sensitive', 'unread'] as const)
    await unsay(inside, workspaceId, { subject, id });
  await unsayOffers(inside, post);
}
