import type { Share } from '../../domain/share/share.ts';
import { done, refused, type Result } from '../desk.ts';
import type { Store } from '../ports/store.ts';

export interface OwnShare {
  readonly workspaceId: string;
  readonly shareId: string;
  readonly memberId: string;
}

/** A share that this person may change, or why not. */
export async function ownShare(store: Store, asked: OwnShare): Promise<Result<Share>> {
  const share = await store.shares.get(asked.workspaceId, asked.shareId);
  if (share === null || share.status === 'deleted') return refused('notFound');
  return share.authorId === asked.memberId ? done(share) : refused('onlyAuthor');
}
