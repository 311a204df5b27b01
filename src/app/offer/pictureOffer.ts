import type { Card } from '../../cards/card.ts';
import { offerCard } from '../../cards/offer/offerCards.ts';
import { cautionKindOf } from '../../domain/guardrail/cautionKind.ts';
import { readOfferKey, type Offer } from '../../domain/offer/offer.ts';
import { knownTool } from '../names.ts';
import type { Draw, Pictures } from '../post/draw.ts';
import type { Store } from '../ports/store.ts';
import type { Viewer } from '../viewer.ts';

/** Draws an offer from the words of its message; null once what it is about is no more. */
export async function pictureOffer(
  store: Store,
  { workspace: { id: workspaceId }, words }: Viewer,
  { offer, text }: { readonly offer: Offer; readonly text: string },
): Promise<Card | null> {
  const { about } = offer;
  const facts = { offer, text, kind: cautionKindOf(text) };
  if (about?.is !== 'share') {
    const subject = about === null ? null : await knownTool(store, workspaceId, about.id);
    return about !== null && subject === null ? null : offerCard({ ...facts, subject, author: null }, words);
  }
  const share = await store.shares.get(workspaceId, about.id);
  if (share?.status !== 'published') return null;
  if (offer.subject === 'limitsOffer' && share.limits !== null) return null;
  const author = share.authorId === null ? null : await store.members.get(workspaceId, share.authorId);
  return offerCard({ ...facts, subject: share.title, author: author?.name ?? null }, words);
}

const draw: Draw = async ({ store, viewer }, key) => {
  const offer = readOfferKey(key);
  const post = offer === null ? null : await store.posts.get(viewer.workspace.id, offer.postId);
  if (offer === null || post?.text == null) return null;
  return pictureOffer(store, viewer, { offer, text: post.text });
};

export const OFFER_PICTURES = { cautionOffer: draw, trialOffer: draw, limitsOffer: draw } satisfies Pictures;
