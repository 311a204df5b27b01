import type { Card } from '../../cards/card.ts';
import { chooseWaysIn } from '../../domain/newcomer/waysIn.ts';
import type { Share } from '../../domain/share/share.ts';
import { lookOf, type Look } from '../post/draw.ts';
import type { Viewer } from '../viewer.ts';
import { pictureShares } from '../share/pictureShare.ts';
import type { Store } from '../ports/store.ts';

/** Shares weighed as ways in: the newest. */
const WEIGHED = 1_000;
const EVER = { from: '', to: '9999' };

/** « Ma porte d'entrée »: three use cases for one's job, as cards. */
export interface WaysInView {
  /** The name of one's job; null when one has not said it. */
  readonly family: string | null;
  readonly waysIn: readonly { readonly share: Share; readonly card: Card }[];
}

export async function viewWaysIn(store: Store, viewer: Viewer): Promise<WaysInView> {
  const look = await lookOf(store, viewer);
  const family = viewer.member?.jobFamilyId ?? null;
  const shares = await store.shares.published(viewer.workspace.id, EVER, WEIGHED);
  const waysIn = chooseWaysIn(family, await candidatesOf(look, shares));
  const chosen = waysIn.map(({ share }) => share);
  const cards = await pictureShares(look, chosen);
  return {
    family: family === null ? null : look.album.names.family(family),
    waysIn: chosen.flatMap((share) => {
      const card = cards.get(share.id);
      return card === undefined ? [] : [{ share, card }];
    }),
  };
}

/** What one wrote or tried oneself is no way in any more. */
async function candidatesOf({ store, viewer, album }: Look, shares: readonly Share[]) {
  const ids = shares.map((share) => share.id);
  const trials = Map.groupBy(await store.trials.ofShares(viewer.workspace.id, ids), (trial) => trial.shareId);
  const isNew = ({ id, authorId }: Share): boolean =>
    [authorId, ...(trials.get(id) ?? []).map(({ memberId }) => memberId)].every(
      (one) => one === null || one !== viewer.member?.id,
    );
  return shares.filter(isNew).map((share) => {
    const tried = trials.get(share.id) ?? [];
    const worked = tried.filter((trial) => trial.outcome !== 'doesNotWork');
    const families = worked.map((trial) => album.members.get(trial.memberId ?? '')?.jobFamilyId);
    return { share, familiesThatTried: [...new Set(families)].filter((id) => id != null) };
  });
}

/** Whether someone has neither shared nor tried anything yet: the way in is shown to them first. */
export async function isNewcomer(store: Store, { workspace, member }: Viewer): Promise<boolean> {
  if (member === null || (await store.trials.hasTried(workspace.id, member.id))) return false;
  return (await store.shares.ofAuthor(workspace.id, member.id)).length === 0;
}
