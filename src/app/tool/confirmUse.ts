import { idsOf, type Actor } from '../actor.ts';
import type { Confirmation, Verdict } from '../../domain/tool/upkeep.ts';
import { done, refused, together, type Desk, type Result } from '../desk.ts';
import { unsay } from '../say.ts';

/** A second tap within this time says nothing new. */
const SAME_GESTURE_MS = 60_000;

/**
 * Keeps that someone finds a use case still true, or changed. Each saying is kept beside the others: two people who
 * disagree at once are both heard, and a person who changes their mind leaves a trace of it.
 */
export async function confirmUse(
  desk: Desk,
  actor: Actor,
  asked: { readonly shareId: string; readonly verdict: Verdict },
): Promise<Result<Confirmation>> {
  const { workspaceId, memberId } = idsOf(actor);
  const { shareId, verdict } = asked;
  return together(desk, async (inside) => {
    const { store } = inside;
    const share = await store.shares.get(workspaceId, shareId);
    if (share?.status !== 'published') return refused('notFound');
    const said = await store.upkeep.confirmations(workspaceId, [shareId]);
    const mine = said.findLast((one) => one.memberId === memberId);
    const at = inside.clock.now();
    await takeDownOffer(inside, workspaceId, shareId);
    if (mine?.verdict === verdict && Date.parse(at) - Date.parse(mine.at) < SAME_GESTURE_MS)
      return done(mine);
    const confirmation = { workspaceId, id: inside.ids.next(), shareId, memberId, verdict, at };
    await store.upkeep.confirm(confirmation);
    return done(confirmation);
  });
}

/** Someone was asked in private whether it is still true: the question goes once anyone has answered. */
async function takeDownOffer(desk: Desk, workspaceId: string, shareId: string): Promise<void> {
  const offers = await desk.store.posts.about(workspaceId, 'stillTrue', shareId);
  if (offers.some((post) => post.deletedAt === null))
    await unsay(desk, workspaceId, { subject: 'stillTrue', id: shareId });
}
