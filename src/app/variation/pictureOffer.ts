import { variationOfferCard } from '../../cards/variation/variationOfferCard.ts';
import { comparePrompts } from '../../domain/variation/compare.ts';
import type { Pictures } from '../post/draw.ts';

export const VARIATION_PICTURES = {
  variationOffer: async ({ store, viewer: { workspace, words } }, shareId) => {
    const offered = await store.variations.get(workspace.id, shareId);
    if (offered?.state !== 'offered') return null;
    const [share, parent] = await Promise.all([
      store.shares.get(workspace.id, shareId),
      store.shares.get(workspace.id, offered.parentId),
    ]);
    if (parent?.status !== 'published') return null;
    const kinship = comparePrompts(share?.prompt ?? '', parent.prompt ?? '');
    const as = kinship === 'same' || kinship === 'variation' ? 'variation' : 'resembles';
    return variationOfferCard({ shareId, parent: parent.title, as }, words);
  },
} satisfies Pictures;
