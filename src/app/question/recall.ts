import type { Memory } from '../../cards/card.ts';
import { memoryOf } from '../../cards/question/memory.ts';
import { needIn } from '../../domain/question/need.ts';
import { addressOf } from '../addresses.ts';
import type { Look } from '../post/draw.ts';
import { findShares } from '../search/findShares.ts';

const MOST_RECALLED = 3;

/** What the library holds on what someone asks, to be looked at before a colleague is disturbed; null when nothing. */
export async function recall({ store, viewer, album }: Look, text: string): Promise<Memory | null> {
  if (text.trim() === '') return null;
  const { workspace, member, words } = viewer;
  const { id: workspaceId } = workspace;
  const jobFamilyId = member?.jobFamilyId ?? null;
  const asked = { workspaceId, typed: needIn(text), limit: MOST_RECALLED, jobFamilyId };
  const { step, hits } = await findShares(store, asked);
  const ids = hits.map(({ id }) => id);
  const byId = new Map((await store.shares.getMany(workspaceId, ids)).map((share) => [share.id, share]));
  const recalled = ids.flatMap((id) => {
    const share = byId.get(id);
    if (share === undefined) return [];
    const author = share.authorId === null ? null : (album.members.get(share.authorId) ?? null);
    return [{ share, author, family: album.names.family, address: addressOf.share(workspaceId, id) }];
  });
  return memoryOf(step, recalled, words);
}
