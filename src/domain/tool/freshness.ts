import type { Trial } from '../trial/trial.ts';
import type { Confirmation, Verdict } from './upkeep.ts';

/** Beyond so many months, what nobody has confirmed is to be confirmed. */
const MONTHS_FRESH = 6;

/** Whether a use case may be taken for true today, and since when somebody has said so. */
export interface Freshness {
  readonly is: 'confirmed' | 'changed' | 'contested' | 'old' | 'modelChanged';
  /** The last time that its author, a try that worked or a colleague vouched for it: an instant. */
  readonly lastConfirmedAt: string;
}

/** What is known of a use case. `modelChangedOn` is the last day on which a tool of it changed, null for never. */
export interface Known {
  readonly publishedAt: string;
  readonly trials: readonly Trial[];
  /** Oldest first. */
  readonly confirmations: readonly Confirmation[];
  readonly modelChangedOn: string | null;
}

/**
 * Weighs what people said of a use case since it was last due: two who disagree are shown to disagree, neither wins.
 * A try that worked vouches for it as much as a word does.
 */
export function freshnessOf(known: Known, now: string): Freshness {
  const changedAt = known.modelChangedOn === null ? '' : `${known.modelChangedOn}T00:00:00.000Z`;
  const since = latest([monthsBefore(now, MONTHS_FRESH), changedAt]);
  const recent = new Set(
    standing(known.confirmations)
      .filter(({ at }) => at >= since)
      .map(({ verdict }) => verdict),
  );
  const lastConfirmedAt = latest([known.publishedAt, ...vouchedAt(known)]);
  return { is: stateOf(recent, lastConfirmedAt, since, changedAt), lastConfirmedAt };
}

function stateOf(
  recent: ReadonlySet<Verdict>,
  lastConfirmedAt: string,
  since: string,
  changedAt: string,
): Freshness['is'] {
  if (recent.size > 1) return 'contested';
  if (recent.has('hasChanged')) return 'changed';
  if (lastConfirmedAt >= since) return 'confirmed';
  return lastConfirmedAt < changedAt ? 'modelChanged' : 'old';
}

/** Whether it is to be offered to somebody who uses it. */
export function isToConfirm({ is }: Freshness): boolean {
  return is === 'old' || is === 'modelChanged';
}

function vouchedAt({ trials, confirmations }: Known): readonly string[] {
  return [
    ...trials.filter(({ outcome }) => outcome !== 'doesNotWork').map(({ at }) => at),
    ...confirmations.filter(({ verdict }) => verdict === 'stillTrue').map(({ at }) => at),
  ];
}

/** What each person said last; those who were erased each said their own. */
function standing(confirmations: readonly Confirmation[]): readonly Confirmation[] {
  return [...new Map(confirmations.map((one) => [one.memberId ?? one.id, one])).values()];
}

function latest(instants: readonly string[]): string {
  return instants.reduce((one, other) => (other > one ? other : one), '');
}

function monthsBefore(now: string, months: number): string {
  const day = Temporal.PlainDate.from(now.slice(0, 10)).subtract({ months });
  return `${day.toString()}${now.slice(10)}`;
}
