import type { TimeSaved } from '../domain/duration/timeSaved.ts';

/** How a language tells a time saved. Minutes are positive; percentages are written already. */
export interface TimeSavedWords {
  readonly noFigure: string;
  readonly nothing: string;
  /** « 1 h 30 », « 1 h 30 perdue », « 1 h 30 gagnée » */
  readonly duration: (minutes: number) => string;
  readonly lost: (minutes: number) => string;
  readonly gained: (minutes: number) => string;
  readonly upTo: (most: string) => string;
  readonly between: (least: string, most: string) => string;
  readonly fromLoss: (loss: string, gain: string) => string;
  readonly atLeast: (least: string) => string;
  readonly atMost: (most: string) => string;
  readonly atWorst: (loss: string) => string;
  readonly ratio: (low: number, high: number) => string;
  readonly per: (per: Exclude<TimeSaved['per'], 'once'>, item: string | undefined) => string;
  readonly times: (often: NonNullable<TimeSaved['freq']>) => string;
}

/**
 * Tells a time saved in words, as an interval and nothing more: « de 2 h à 4 h par semaine »,
 * « au moins 2 h », « 40 % du temps », « 1 h perdue ». Hours and minutes only, so that no
 * working-time assumption hides in the sentence.
 */
export function timeSavedTeller(words: TimeSavedWords): (timeSaved: TimeSaved) => string {
  return ({ savedMin, ratio, per, item, freq }) => {
    const minutes = savedMin === null ? null : interval(savedMin, words);
    const part = ratio && words.ratio(ratio[0] * 100, ratio[1] * 100);
    const often = (per === 'once' ? '' : words.per(per, item)) + (freq ? `, ${words.times(freq)}` : '');
    if (minutes === null) return part ? part + often : words.noFigure;
    return minutes + often + (part ? ` (${part})` : '');
  };
}

function interval([low, high]: NonNullable<TimeSaved['savedMin']>, words: TimeSavedWords): string | null {
  const { duration, lost } = words;
  if (low === null) return high === null ? null : atMost(high, words);
  if (high === null) return low === 0 ? null : atLeast(low, words);
  if (low === high) return exactly(low, words);
  if (low < 0 && high > 0) return words.fromLoss(lost(-low), words.gained(high));
  if (low < 0) return high === 0 ? words.upTo(lost(-low)) : words.between(duration(-high), lost(-low));
  return low === 0 ? words.upTo(duration(high)) : words.between(duration(low), duration(high));
}

function exactly(minutes: number, { nothing, duration, lost }: TimeSavedWords): string {
  if (minutes === 0) return nothing;
  return minutes > 0 ? duration(minutes) : lost(-minutes);
}

function atLeast(low: number, words: TimeSavedWords): string {
  return low > 0 ? words.atLeast(words.duration(low)) : words.atWorst(words.lost(-low));
}

function atMost(high: number, words: TimeSavedWords): string {
  if (high === 0) return words.nothing;
  return high > 0 ? words.atMost(words.duration(high)) : words.atLeast(words.lost(-high));
}
