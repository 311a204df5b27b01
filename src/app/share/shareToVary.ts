import type { Share } from '../../domain/share/share.ts';
import { done, refused, type Result } from '../desk.ts';
import type { Store } from '../ports/store.ts';

/** A published share whose prompt may be varied, or why not. */
export async function shareToVary(
  store: Store,
  workspaceId: string,
  shareId: string,
): Promise<Result<Share>> {
  const share = await store.shares.get(workspaceId, shareId);
  return share?.status === 'published' && share.prompt !== null ? done(share) : refused('notFound');
}
