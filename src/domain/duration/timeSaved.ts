export const PERIODS = ['day', 'week', 'month', 'year'] as const;
export type Period = (typeof PERIODS)[number];

/** How often the saving comes back. `once` when nothing says how often or on what. */
export type Per = 'once' | 'item' | Period;

/** Minutes, or null where the bound was not given (« au moins 2 h » has no high bound). */
export type Bound = number | null;

/** How many times a period the thing happens (« 2/mois »). */
export interface Frequency {
  readonly n: number;
  readonly per: Period;
}

/**
 * Time saved as its author told it: an interval, never a point made up.
 * `savedMin` is [low, high] in minutes, negative for a loss, null when only a ratio was told.
 * `ratio` is the share of the time that is saved, [low, high] within 0..1 (« x3 » is 0.667).
 */
export interface TimeSaved {
  readonly savedMin: readonly [Bound, Bound] | null;
  readonly per: Per;
  readonly item?: string;
  readonly ratio?: readonly [number, number];
  readonly freq?: Frequency;
  /** The author's own words. */
  readonly quote: string;
}

/** Whether all of it is time lost: at best less than nothing was saved. */
export function isLoss({ savedMin }: TimeSaved): boolean {
  const high = savedMin?.[1] ?? null;
  return high !== null && high < 0;
}

/** Whether some time was saved for sure. */
export function isGain({ savedMin, ratio }: TimeSaved): boolean {
  return (savedMin?.[0] ?? savedMin?.[1] ?? ratio?.[0] ?? 0) > 0;
}

/** The working-time assumptions behind every conversion, printed beside every sum. */
export const WORKING_TIME = {
  minutesPerDay: 7 * 60,
  daysPerWeek: 5,
  daysPerMonth: 20,
  daysPerYear: 220,
} as const;
