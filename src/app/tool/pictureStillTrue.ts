import { stillTrueCard } from '../../cards/tool/sheetCards.ts';
import { addressOf } from '../addresses.ts';
import type { Pictures } from '../post/draw.ts';

export const TOOL_PICTURES = {
  stillTrue: async ({ store, viewer: { workspace, words } }, id) => {
    const share = await store.shares.get(workspace.id, id);
    if (share?.status !== 'published') return null;
    return stillTrueCard(share, addressOf.share(workspace.id, id), words);
  },
} satisfies Pictures;
