import type { Actor } from '../actor.ts';
import { emptied } from '../../domain/share/emptied.ts';
import type { Share } from '../../domain/share/share.ts';
import { announce, done, together, type Desk, type Result } from '../desk.ts';
import { ownShare } from './ownShare.ts';
import { unsay } from '../say.ts';

/** Takes back one's own share: its words leave the store and its card leaves the channel. */
export async function deleteShare(desk: Desk, actor: Actor, shareId: string): Promise<Result<Share>> {
  return together(desk, async (inside) => {
    const found = await ownShare(inside.store, actor, shareId);
    return found.ok ? done(await retire(inside, found.value)) : found;
  });
}

/** Empties a share and takes its cards down; its id stays, so that a redelivery cannot revive it. */
export async function retire(desk: Desk, share: Share): Promise<Share> {
  const gone = emptied(share);
  await desk.store.shares.save(gone, '');
  await unsay(desk, share.workspaceId, { subject: 'limitsQuestion', id: share.id });
  await unsay(desk, share.workspaceId, { subject: 'share', id: share.id });
  await announce(desk, { is: 'shareDeleted', share: gone });
  return gone;
}
