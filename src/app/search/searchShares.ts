import { meantBy } from '../../domain/search/meant.ts';
import type { Offer } from '../../domain/search/rank.ts';
import type { SectionName } from '../../domain/share/fields.ts';
import type { Share } from '../../domain/share/share.ts';
import type { Desk } from '../desk.ts';
import { findShares, latestShares, type Search } from './findShares.ts';

/** Why a share was found: the part of it that answers most, and whether it comes from the asker's own job. */
export interface Reason {
  readonly where: SectionName | 'colleague';
  readonly isOwnJob: boolean;
}

/** A share that a search offers, and why; no reason for the latest ones, which were not looked for. */
export interface Hit {
  readonly share: Share;
  readonly reason: Reason | null;
}

/** What a search offers, and what was meant by words typed wrong. */
export interface Offered<One> extends Offer<One> {
  readonly meant: readonly string[];
}

/** Published shares that answer what was typed, best first; the latest ones when nothing is typed. */
export async function searchShares(desk: Desk, search: Search): Promise<readonly Share[]> {
  const { step, hits } = await offerShares(desk, search);
  return step === 'found' ? hits.map(({ share }) => share) : [];
}

/** What the library offers to what was typed: shares that answer it, or a few that are only close. */
export async function offerShares(desk: Desk, search: Search): Promise<Offered<Hit>> {
  const { workspaceId, typed, jobFamilyId = null } = search;
  if (typed.trim() === '') {
    const latest = await latestShares(desk.store, search);
    return { step: 'found', hits: latest.map((share) => ({ share, reason: null })), meant: [] };
  }
  const { step, hits, understood } = await findShares(desk.store, search);
  const named = new Set(understood.namings.map((naming) => naming.named.id));
  const ids = hits.map(({ shareId }) => shareId);
  const shares = await desk.store.shares.getMany(workspaceId, ids);
  const byId = new Map(shares.map((share) => [share.id, share]));
  const offered = hits.flatMap(({ shareId, where: part }): readonly Hit[] => {
    const share = byId.get(shareId);
    if (share === undefined) return [];
    const where = share.authorId !== null && named.has(share.authorId) ? 'colleague' : part;
    const isOwnJob = share.jobFamilyId !== null && share.jobFamilyId === jobFamilyId;
    return [{ share, reason: { where, isOwnJob } }];
  });
  const [best] = offered;
  return { step, hits: offered, meant: best === undefined ? [] : meantBy(understood, best.share) };
}
