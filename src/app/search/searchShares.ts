import { meantBy } from '../../domain/search/meant.ts';
import type { Offer } from '../../domain/search/rank.ts';
import { FIELD_NAMES, textOf, type SectionName } from '../../domain/share/fields.ts';
import type { Share } from '../../domain/share/share.ts';
import type { Desk } from '../desk.ts';
import type { Store } from '../ports/store.ts';
import { findShares, latestShares, type FoundAsked, type Search } from './findShares.ts';

/** Why a share was found: the part of it that answers most, and whether it comes from the asker's own job. */
export interface Reason {
  readonly where: SectionName | 'colleague';
  readonly isOwnJob: boolean;
}

/** A share that a search offers, and why; no reason for the latest ones, which were not looked for. */
export interface ShareHit {
  readonly subject: 'share';
  readonly id: string;
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
export async function offerShares(desk: Desk, search: Search): Promise<Offered<ShareHit>> {
  const { store } = desk;
  if (search.typed.trim() === '') return offerLatest(store, search);
  const found = await findShares(store, search);
  const hits = [...(await shareHits(store, search, found)).values()];
  const [best] = hits;
  const meant = best === undefined ? [] : meantBy(found.understood, textsIn(best.share));
  return { step: found.step, hits, meant };
}

/** The shares that were published last. */
export async function offerLatest(store: Store, search: Search): Promise<Offered<ShareHit>> {
  const hits = (await latestShares(store, search)).map((share): ShareHit => ({
    subject: 'share',
    id: share.id,
    share,
    reason: null,
  }));
  return { step: 'found', hits, meant: [] };
}

/** Of what was found, the shares, by id and in their order, each with why. */
export async function shareHits(
  store: Store,
  { workspaceId, jobFamilyId = null }: Search,
  { hits: found, understood }: FoundAsked,
): Promise<ReadonlyMap<string, ShareHit>> {
  const named = new Set(understood.namings.map((naming) => naming.named.id));
  const ids = found.filter(({ subject }) => subject === 'share').map(({ id }) => id);
  const shares = await store.shares.getMany(workspaceId, ids);
  const byId = new Map(shares.map((share) => [share.id, share]));
  const hits = new Map<string, ShareHit>();
  for (const { subject, id, where: part } of found) {
    const share = byId.get(id);
    if (subject !== 'share' || share === undefined) continue;
    const where = share.authorId !== null && named.has(share.authorId) ? 'colleague' : part;
    const isOwnJob = share.jobFamilyId !== null && share.jobFamilyId === jobFamilyId;
    hits.set(id, { subject, id, share, reason: { where, isOwnJob } });
  }
  return hits;
}

/** What a share says, field by field. */
export function textsIn(share: Share): readonly string[] {
  return FIELD_NAMES.flatMap((field) => textOf(share, field) ?? []);
}
