import type { Share } from '../../domain/share/share.ts';
import { done, type Desk, type Result } from '../desk.ts';
import { ownShare, type OwnShare } from './ownShare.ts';
import type { Store } from '../ports/store.ts';
import { unsay } from '../say.ts';

/** Takes back one's own share: its words leave the store and its card leaves the channel. */
export async function deleteShare(desk: Desk, asked: OwnShare): Promise<Result<Share>> {
  return desk.store.transact(async (store) => {
    const found = await ownShare(store, asked);
    return found.ok ? done(await retire(desk, store, found.value)) : found;
  });
}

/** Empties a share and takes its cards down; its id stays, so that a redelivery cannot revive it. */
export async function retire(desk: Desk, store: Store, share: Share): Promise<Share> {
  const gone: Share = {
    ...share,
    status: 'deleted',
    tool: '',
    toolIds: [],
    useCase: '',
    timeSaved: null,
    timeSavedText: null,
    limits: null,
    link: null,
    prompt: null,
    beforeAfter: null,
    cost: null,
    inferred: [],
  };
  await store.shares.save(gone, '');
  await unsay(desk, store, share.workspaceId, 'limitsQuestion', share.id);
  await unsay(desk, store, share.workspaceId, 'variationOffer', share.id);
  await unsay(desk, store, share.workspaceId, 'share', share.id);
  return gone;
}
