import { stemsOf } from '../text/words.ts';
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

/** A share that the search found for a question, and who tried it. */
export interface FoundShare {
  readonly share: Share;
  readonly trials: readonly Trial[];
}

/** Words in which people ask rather than words for what they ask about. */
const ASKING = new Set(
  stemsOf(
    'déjà fait faire fais utiliser utilisé utilise essayé essayer testé tester connaît connaissez sait savez quelqu ' +
      'un quelqu’un qui que outil outils ia ai intelligence artificielle merci bonjour aide aider besoin cherche retour ' +
      'retours expérience idée conseil conseils marche bien vraiment already done ever used tried anyone someone know ' +
      'does did tool tools thanks hello help need looking feedback experience idea advice really',
  ),
);

/**
 * Who has done something close to what a question asks: authors of shares, then those whose trial worked, closest
 * share first, one's own job family before another at the same distance. Each person once; nobody is measured, only
 * the shares are. `mayBeAsked` leaves out who asks and who wants to be left alone.
 */
export function closePeers(
  question: { readonly text: string; readonly jobFamilyId: string | null },
  found: readonly FoundShare[],
  mayBeAsked: (memberId: string) => boolean,
): readonly Peer[] {
  const peers = new Map<string, Peer>();
  for (const { share, trials } of closestFirst(question, found))
    for (const memberId of whoDidIt(share, trials))
      if (!peers.has(memberId) && mayBeAsked(memberId)) peers.set(memberId, { memberId, shareId: share.id });
  return [...peers.values()];
}

function closestFirst(
  { text, jobFamilyId }: { readonly text: string; readonly jobFamilyId: string | null },
  found: readonly FoundShare[],
): readonly FoundShare[] {
  const asked = new Set(stemsOf(text).filter((word) => !ASKING.has(word)));
  // Two words in common, or the only one there is; of a long question, a quarter: less would be chance.
  const enough = Math.max(Math.min(2, asked.size), Math.ceil(asked.size / 4));
  return found
    .map((one) => ({ ...one, common: asked.intersection(wordsOf(one.share)).size }))
    .filter(({ common }) => common > 0 && common >= enough)
    .toSorted((a, b) => closeness(b, jobFamilyId) - closeness(a, jobFamilyId));
}

function closeness(one: FoundShare & { readonly common: number }, jobFamilyId: string | null): number {
  return one.common + (jobFamilyId !== null && one.share.jobFamilyId === jobFamilyId ? 0.5 : 0);
}

function wordsOf({ tool, useCase, beforeAfter }: Share): ReadonlySet<string> {
  return new Set(stemsOf([tool, useCase, beforeAfter ?? ''].join(' ')));
}

/** Those who left are not there to be asked. */
function whoDidIt(share: Share, trials: readonly Trial[]): readonly string[] {
  const worked = trials.filter((trial) => trial.outcome !== 'doesNotWork').toReversed();
  return [share.authorId, ...worked.map((trial) => trial.memberId)].filter((id) => id !== null);
}
