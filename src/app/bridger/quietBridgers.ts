import type { Desk } from '../desk.ts';
import type { Store } from '../ports/store.ts';
import { shifted } from '../shifted.ts';

const QUIET_DAYS = 14;
const LOOKED_AT = 500;

/**
 * Bridgers who accepted to be, two weeks ago at least, and whom nothing in the channel comes from since: told to who
 * facilitates, one at a time, and kept nowhere. Those who asked to be left alone are.
 */
export async function quietBridgers({ store, clock }: Desk, workspaceId: string): Promise<readonly string[]> {
  const since = shifted(clock.now(), { days: -QUIET_DAYS });
  const bridgers = (await store.bridgers.list(workspaceId)).filter(
    (one) => one.state === 'accepted' && one.answeredAt !== null && one.answeredAt < since,
  );
  if (bridgers.length === 0) return [];
  const heard = await heardSince(store, workspaceId, since);
  const calms = await store.calms.list(workspaceId);
  const paused = new Set(calms.filter((one) => one.pausedAt !== null).map((one) => one.memberId));
  return bridgers.map((one) => one.memberId).filter((id) => !heard.has(id) && !paused.has(id));
}

/** Who shared, wrote or tried something since an instant. */
async function heardSince(store: Store, workspaceId: string, since: string): Promise<ReadonlySet<string>> {
  const everyone = { viewerId: null, before: null, limit: LOOKED_AT };
  const roots = await store.posts.roots(workspaceId, everyone);
  const threadIds = roots.map((post) => post.id);
  const replies = await store.posts.replies(workspaceId, { viewerId: null, threadIds });
  const shares = await store.shares.published(workspaceId, { from: '', to: '9999' }, LOOKED_AT);
  const ids = shares.map((share) => share.id);
  const trials = await store.trials.ofShares(workspaceId, ids);
  const heard = [
    ...[...roots, ...replies].map((post) => ({ who: post.authorId, at: post.at })),
    ...shares.map((share) => ({ who: share.authorId, at: share.publishedAt ?? '' })),
    ...trials.map((trial) => ({ who: trial.memberId, at: trial.at })),
  ];
  return new Set(heard.flatMap(({ who, at }) => (who !== null && at >= since ? [who] : [])));
}
