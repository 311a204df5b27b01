import type { Card } from '../../cards/card.ts';
import type { Post, PostSubject } from '../../domain/workspace/post.ts';
import { BRIDGER_PICTURES } from '../bridger/pictureBridger.ts';
import { BRIEF_PICTURES } from '../brief/pictureBrief.ts';
import { COMPARISON_PICTURES } from '../comparison/viewComparison.ts';
import { GUARDRAIL_PICTURES } from '../guardrail/pictureCaution.ts';
import { QUESTION_PICTURES } from '../question/pictureQuestion.ts';
import { RECAP_PICTURES } from '../recap/pictureRecap.ts';
import { OFFER_PICTURES } from '../offer/pictureOffer.ts';
import { LAUNCH_PICTURES } from '../rhythm/welcomeLate.ts';
import { pictureShares, SHARE_PICTURES } from '../share/pictureShare.ts';
import { TOOL_PICTURES } from '../tool/pictureStillTrue.ts';
import { TRIAL_PICTURES } from '../trial/pictureTrial.ts';
import { VARIATION_PICTURES } from '../variation/pictureOffer.ts';
import type { Draw, Look } from './draw.ts';

/** How everything that a post may be about is drawn; shares are drawn together. */
export const PICTURES = {
  ...SHARE_PICTURES,
  ...TRIAL_PICTURES,
  ...VARIATION_PICTURES,
  ...OFFER_PICTURES,
  ...QUESTION_PICTURES,
  ...TOOL_PICTURES,
  ...COMPARISON_PICTURES,
  ...GUARDRAIL_PICTURES,
  ...RECAP_PICTURES,
  ...LAUNCH_PICTURES,
  ...BRIEF_PICTURES,
  ...BRIDGER_PICTURES,
} satisfies Record<Exclude<PostSubject, 'share'>, Draw>;

/** Pictures what these posts are about: post id → card. Posts that are plain words have none. */
export async function picturePosts(look: Look, posts: readonly Post[]): Promise<ReadonlyMap<string, Card>> {
  const shareIds = posts.flatMap((post) => (post.about?.subject === 'share' ? [post.about.id] : []));
  const { store, viewer } = look;
  const shares = await store.shares.getMany(viewer.workspace.id, shareIds);
  const there = shares.filter((share) => share.status !== 'deleted');
  const shareCards = await pictureShares(look, there);
  const cards = new Map<string, Card>();
  for (const post of posts) {
    if (post.about === null) continue;
    const { subject, id } = post.about;
    const card = subject === 'share' ? shareCards.get(id) : await pictureThing(look, { subject, id });
    if (card != null) cards.set(post.id, card);
  }
  return cards;
}

/** Pictures one thing, whatever post says it; null when there is none, or nothing of it to see. */
export async function pictureThing(
  look: Look,
  { subject, id }: { readonly subject: Exclude<PostSubject, 'share'>; readonly id: string },
): Promise<Card | null> {
  return PICTURES[subject](look, id);
}
