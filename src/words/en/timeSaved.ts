import type { Frequency, TimeSaved } from '../../domain/duration/timeSaved.ts';
import { NBSP } from '../typography.ts';

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/**
 * Tells a time saved in words, as an interval and nothing more: "2 h to 4 h per week",
 * "at least 2 h", "40% of the time", "1 h lost". Hours and minutes only, so that no
 * working-time assumption hides in the sentence.
 */
export function tellTimeSaved(timeSaved: TimeSaved): string {
  const minutes = interval(timeSaved.savedMin);
  const ratio = timeSaved.ratio && tellRatio(timeSaved.ratio);
  if (minutes === null) return ratio ? ratio + rhythm(timeSaved) : 'time saved, no figure given';
  return minutes + rhythm(timeSaved) + (ratio ? ` (${ratio})` : '');
}

function interval(savedMin: TimeSaved['savedMin']): string | null {
  if (savedMin === null) return null;
  const [low, high] = savedMin;
  if (low === null) return high === null ? null : atMost(high);
  if (high === null) return atLeast(low);
  if (low === high) return point(low);
  if (low < 0) return high > 0 ? `from ${lost(-low)} to ${duration(high)} saved` : loss(-high, -low);
  return low === 0 ? `up to ${duration(high)}` : `${duration(low)} to ${duration(high)}`;
}

function point(minutes: number): string {
  if (minutes === 0) return 'no time saved';
  return minutes > 0 ? duration(minutes) : lost(-minutes);
}

function loss(least: number, most: number): string {
  return least === 0 ? `up to ${lost(most)}` : `${duration(least)} to ${lost(most)}`;
}

function atLeast(low: number): string | null {
  if (low === 0) return null;
  return low > 0 ? `at least ${duration(low)}` : `at worst ${lost(-low)}`;
}

function atMost(high: number): string {
  if (high === 0) return 'no time saved';
  return high > 0 ? `at most ${duration(high)}` : `at least ${lost(-high)}`;
}

const lost = (minutes: number): string => `${duration(minutes)} lost`;

function duration(minutes: number): string {
  if (minutes < 60) return `${number.format(minutes)}${NBSP}min`;
  const rounded = Math.round(minutes);
  const rest = rounded % 60;
  const hours = `${number.format(Math.floor(rounded / 60))}${NBSP}h`;
  return rest === 0 ? hours : `${hours}${NBSP}${rest}${NBSP}min`;
}

function tellRatio([low, high]: readonly [number, number]): string {
  const [from, to] = [number.format(low * 100), number.format(high * 100)];
  return from === to ? `${to}% of the time` : `${from}% to ${to}% of the time`;
}

function rhythm({ per, item, freq }: TimeSaved): string {
  return unit(per, item) + (freq ? `, ${times(freq)}` : '');
}

function unit(per: TimeSaved['per'], item: string | undefined): string {
  if (per === 'once') return '';
  return per === 'item' ? ` per ${item ?? 'task'}` : ` per ${per}`;
}

function times({ n, per }: Frequency): string {
  if (n === 1) return `once a ${per}`;
  return n === 2 ? `twice a ${per}` : `${number.format(n)} times a ${per}`;
}
