import type { Actor } from '../actor.ts';
import type { Share } from '../../domain/share/share.ts';
import { done, refused, type Result } from '../desk.ts';
import type { Store } from '../ports/store.ts';

/** A share that this person may change, or why not. */
export async function ownShare(store: Store, actor: Actor, shareId: string): Promise<Result<Share>> {
  const share = await store.shares.get(actor.workspace.id, shareId);
  if (share === null || share.status === 'deleted') return refused('notFound');
  return share.authorId === actor.member.id ? done(share) : refused('onlyAuthor');
}
