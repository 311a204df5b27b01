import type { Share } from '../share/share.ts';
import type { Trial } from '../trial/trial.ts';

/** Colleagues asked about one question, at most. */
export const MOST_PEERS = 3;
/** A colleague is not asked again for so many days, whatever the question. */
export const DAYS_BETWEEN_REQUESTS = 7;

/** A colleague who may be asked, and the share for which they are. */
export interface Peer {
  readonly memberId: string;
  readonly shareId: string;
}

/** A share that answers a question, and who tried it. */
export interface TriedShare {
  readonly share: Share;
  readonly trials: readonly Trial[];
}

/**
 * Who has done what these shares tell: the author of the first, then those whose trial of it worked, and so on. Each
 * person once; nobody is measured, only the shares are, by the search that gives their order.
 */
export function peersAmong(shares: readonly TriedShare[]): readonly Peer[] {
  const peers = new Map<string, Peer>();
  for (const { share, trials } of shares)
    for (const memberId of whoDidIt(share, trials))
      if (!peers.has(memberId)) peers.set(memberId, { memberId, shareId: share.id });
  return [...peers.values()];
}

/** Those who left are not there to be asked. */
function whoDidIt(share: Share, trials: readonly Trial[]): readonly string[] {
  const worked = trials.filter((trial) => trial.outcome !== 'doesNotWork').toReversed();
  return [share.authorId, ...worked.map((trial) => trial.memberId)].filter((id) => id !== null);
}
