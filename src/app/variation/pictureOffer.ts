import { variationOfferCard } from '../../cards/variation/variationOfferCard.ts';
import type { Pictures } from '../post/draw.ts';

export const VARIATION_PICTURES = {
  variationOffer: async ({ store, viewer: { workspace, words } }, id) => {
    const offered = await store.variations.get(workspace.id, id);
    if (offered?.state !== 'offered') return null;
    const parent = await store.shares.get(workspace.id, offered.parentId);
    return parent?.status === 'published' ? variationOfferCard(id, parent.title, words) : null;
  },
} satisfies Pictures;
