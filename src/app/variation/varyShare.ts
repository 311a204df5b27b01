import type { Actor } from '../actor.ts';
import type { Share } from '../../domain/share/share.ts';
import type { Variation } from '../../domain/variation/variation.ts';
import { announce, done, refused, together, type Desk, type Hears, type Result } from '../desk.ts';
import type { Facts } from '../fact/fact.ts';
import { findParent } from './findParent.ts';
import { ownShare } from '../share/ownShare.ts';
import { shareToVary } from '../share/shareToVary.ts';
import { redraw, say, unsay } from '../say.ts';

/** A prompt is published with what it varies, or may resemble a known one; what was asked of it goes with its share. */
export const VARIATION_HEARS = {
  sharePublished: placePrompt,
  shareDeleted: (inside, { share: { workspaceId, id } }) =>
    unsay(inside, workspaceId, { subject: 'variationOffer', id }),
} satisfies Hears;

/** Linked first: a prompt that says what it varies is not asked about. */
async function placePrompt(
  inside: Desk,
  { share, threadId, parentId }: Facts['sharePublished'],
): Promise<void> {
  if (parentId !== null && share.prompt !== null) await linkVariation(inside, share, parentId);
  await offerVariation(inside, share, threadId);
}

/**
 * Says that a share's prompt descends from another's. Refused when the other itself descends from it, and when it is
 * not there to descend from. Call it inside a transaction.
 */
export async function linkVariation(
  desk: Desk,
  share: { readonly workspaceId: string; readonly id: string },
  parentId: string,
): Promise<Result<Variation>> {
  const { store } = desk;
  const { workspaceId, id: shareId } = share;
  const before = await store.variations.get(workspaceId, shareId);
  // A link is made once: an author who links twice finds the first.
  if (before?.state === 'linked') return done(before);
  const parent = await shareToVary(store, workspaceId, parentId);
  if (!parent.ok) return parent;
  const above = await store.variations.get(workspaceId, parentId);
  const rootId = above?.state === 'linked' ? above.rootId : parentId;
  if (rootId === shareId) return refused('variationCircle');
  const linked: Variation = { workspaceId, shareId, parentId, rootId, state: 'linked', at: desk.clock.now() };
  await store.variations.save(linked);
  // What already descended from this prompt comes along.
  await store.variations.plant(workspaceId, shareId, rootId);
  await announce(desk, { is: 'variationLinked', variation: linked });
  return done(linked);
}

/** Asks the author of a published share, once and alone, whether its prompt comes from one that is known. */
async function offerVariation(desk: Desk, share: Share, threadId: string): Promise<void> {
  const { workspaceId, id: shareId, authorId, prompt } = share;
  if (prompt === null || authorId === null) return;
  if ((await desk.store.variations.get(workspaceId, shareId)) !== null) return;
  const found = await findParent(desk.store, workspaceId, { prompt, besides: shareId });
  if (found === null) return;
  const parentId = found.share.id;
  const at = desk.clock.now();
  await desk.store.variations.save({ workspaceId, shareId, parentId, rootId: shareId, state: 'offered', at });
  await say(desk, {
    workspaceId,
    threadId,
    about: { subject: 'variationOffer', id: shareId },
    visibleTo: authorId,
  });
}

/** The author says whether a prompt comes from the one it resembles; without a yes, nothing is linked. */
export async function answerVariation(
  desk: Desk,
  actor: Actor,
  asked: { readonly shareId: string; readonly isOne: boolean },
): Promise<Result<Variation>> {
  return together(desk, async (inside) => {
    const share = await ownShare(inside.store, actor, asked.shareId);
    if (!share.ok) return share;
    const { workspaceId, id: shareId } = share.value;
    const offered = await inside.store.variations.get(workspaceId, shareId);
    if (offered === null) return refused('notFound');
    if (offered.state !== 'offered') return done(offered);
    await unsay(inside, workspaceId, { subject: 'variationOffer', id: shareId });
    if (asked.isOne) {
      const linked = await linkVariation(inside, share.value, offered.parentId);
      if (linked.ok) await redraw(inside, workspaceId, { subject: 'share', id: shareId });
      return linked;
    }
    const declined: Variation = { ...offered, state: 'declined', at: inside.clock.now() };
    await inside.store.variations.save(declined);
    return done(declined);
  });
}
