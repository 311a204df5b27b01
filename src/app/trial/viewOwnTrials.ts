import type { Share } from '../../domain/share/share.ts';
import type { Trial } from '../../domain/trial/trial.ts';
import type { Viewer } from '../viewer.ts';
import type { Store } from '../ports/store.ts';

/** A try of one's own, with the share that was tried. */
export interface OwnTrial {
  readonly trial: Trial;
  readonly share: Share;
}

/** What the viewer tried, newest first, of shares that are still there: shown to that person only. */
export async function viewOwnTrials(
  store: Store,
  { workspace, member }: Viewer,
  limit: number,
): Promise<readonly OwnTrial[]> {
  if (member === null) return [];
  const trials = await store.trials.ofMember(workspace.id, member.id, limit);
  const shares = await store.shares.getMany(
    workspace.id,
    trials.map(({ shareId }) => shareId),
  );
  const byId = new Map(shares.map((share) => [share.id, share]));
  return trials.flatMap((trial) => {
    const share = byId.get(trial.shareId);
    return share?.status === 'published' ? [{ trial, share }] : [];
  });
}
