import type { Store } from '../ports/store.ts';
import { homeOf } from '../surface/spaceSurfaces.ts';

/**
 * Whether someone who came by a link makes their gestures on pages: where people live by mail, and for those of any
 * space who read the letter, since the channel may never have seen them.
 */
export async function writesOnPages(store: Store, workspaceId: string, memberId: string): Promise<boolean> {
  if ((await homeOf(store, workspaceId)) === 'mail') return true;
  const read = await store.subscriptions.ofMember(workspaceId, memberId);
  return read.some(({ status }) => status === 'active' || status === 'left');
}
