import { WORKING_TIME, type Per, type TimeSaved } from '../duration/timeSaved.ts';
import type { Share } from '../share/share.ts';
import type { Trial } from '../trial/trial.ts';

/** A share's time saved beside what colleagues who tried it reported in the same unit. */
export interface Gain {
  readonly share: Share;
  readonly declared: TimeSaved;
  readonly observed: { readonly timeSaved: TimeSaved; readonly by: number } | null;
}

/** The share's gain, or null when it declares none, or a loss. */
export function gainOf(share: Share, trials: readonly Trial[]): Gain | null {
  const declared = share.timeSaved;
  if (declared === null || isLoss(declared)) return null;
  return { share, declared, observed: observe(declared, trials) };
}

/**
 * Confirmed gains first, then declared ones; within each, the larger low bound first.
 * To compare an hour a week with a day once, a low bound is brought to a month with the working-time
 * assumptions when its author said how often; the result orders, and is shown nowhere.
 */
export function byWeight(one: Gain, other: Gain): number {
  const confirmed = Number(isConfirmed(other)) - Number(isConfirmed(one));
  return confirmed !== 0 ? confirmed : weightOf(other) - weightOf(one);
}

/** A colleague who tried it and gained nothing has observed, not confirmed. */
function isConfirmed({ observed }: Gain): boolean {
  const [low, high] = observed?.timeSaved.savedMin ?? [null, null];
  return (low ?? high ?? 0) > 0;
}

function weightOf(gain: Gain): number {
  const told = gain.observed?.timeSaved ?? gain.declared;
  const low = told.savedMin?.[0] ?? null;
  return low === null ? Number.NEGATIVE_INFINITY : low * timesAMonth(told);
}

function timesAMonth(told: TimeSaved): number {
  if (told.freq !== undefined) return told.freq.n * periodsAMonth(told.freq.per);
  return periodsAMonth(told.per);
}

function periodsAMonth(per: Per): number {
  const { daysPerMonth, daysPerWeek, daysPerYear } = WORKING_TIME;
  if (per === 'day') return daysPerMonth;
  if (per === 'week') return daysPerMonth / daysPerWeek;
  if (per === 'year') return daysPerMonth / daysPerYear;
  return 1;
}

function isLoss(told: TimeSaved): boolean {
  const high = told.savedMin?.[1] ?? null;
  return high !== null && high <= 0;
}

function observe(declared: TimeSaved, trials: readonly Trial[]): Gain['observed'] {
  const seen = trials
    .filter((trial) => trial.outcome !== 'doesNotWork')
    .map((trial) => trial.timeSaved)
    .filter((told): told is TimeSaved => told !== null && told.savedMin !== null && sameUnit(told, declared));
  const [first] = seen;
  if (first === undefined) return null;
  const lows = seen.map((told) => told.savedMin?.[0] ?? null);
  const highs = seen.map((told) => told.savedMin?.[1] ?? null);
  return {
    by: seen.length,
    timeSaved: {
      savedMin: [extreme(lows, Math.min), extreme(highs, Math.max)],
      per: declared.per,
      ...(declared.item === undefined ? {} : { item: declared.item }),
      ...(declared.freq === undefined ? {} : { freq: declared.freq }),
      quote: '',
    },
  };
}

/** One unknown bound makes the whole bound unknown: unknown stays unknown. */
function extreme(bounds: readonly (number | null)[], pick: (...of: number[]) => number): number | null {
  const known = bounds.filter((bound): bound is number => bound !== null);
  return known.length === bounds.length ? pick(...known) : null;
}

function sameUnit(one: TimeSaved, other: TimeSaved): boolean {
  if (one.per !== other.per) return false;
  return one.per !== 'item' || one.item === undefined || one.item === other.item;
}
