import type { Frequency, TimeSaved } from '../../domain/duration/timeSaved.ts';
import { NBSP } from '../typography.ts';

const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });
const plural = new Intl.PluralRules('fr-FR');

const PERIOD = { day: 'jour', week: 'semaine', month: 'mois', year: 'an' } as const;

/**
 * Tells a time saved in words, as an interval and nothing more: « de 2 h à 4 h par semaine »,
 * « au moins 2 h », « 40 % du temps », « 1 h perdue ». Hours and minutes only, so that no
 * working-time assumption hides in the sentence.
 */
export function tellTimeSaved(timeSaved: TimeSaved): string {
  const minutes = interval(timeSaved.savedMin);
  const ratio = timeSaved.ratio && tellRatio(timeSaved.ratio);
  if (minutes === null) return ratio ? ratio + rhythm(timeSaved) : 'temps gagné non chiffré';
  return minutes + rhythm(timeSaved) + (ratio ? ` (${ratio})` : '');
}

function interval(savedMin: TimeSaved['savedMin']): string | null {
  if (savedMin === null) return null;
  const [low, high] = savedMin;
  if (low === null) return high === null ? null : atMost(high);
  if (high === null) return atLeast(low);
  if (low === high) return point(low);
  if (low < 0) return high > 0 ? `de ${lost(-low)} à ${duration(high)} gagnée${s(high)}` : loss(-high, -low);
  return low === 0 ? `jusqu’à ${duration(high)}` : `de ${duration(low)} à ${duration(high)}`;
}

function point(minutes: number): string {
  if (minutes === 0) return 'aucun temps gagné';
  return minutes > 0 ? duration(minutes) : lost(-minutes);
}

function loss(least: number, most: number): string {
  return least === 0 ? `jusqu’à ${lost(most)}` : `de ${duration(least)} à ${lost(most)}`;
}

function atLeast(low: number): string | null {
  if (low === 0) return null;
  return low > 0 ? `au moins ${duration(low)}` : `au pire ${lost(-low)}`;
}

function atMost(high: number): string {
  if (high === 0) return 'aucun temps gagné';
  return high > 0 ? `au plus ${duration(high)}` : `au moins ${lost(-high)}`;
}

const lost = (minutes: number): string => `${duration(minutes)} perdue${s(minutes)}`;

/** The mark of the plural that the leading unit wants: « 1 h 30 perdue », « 30 min perdues ». */
function s(minutes: number): string {
  return plural.select(minutes < 60 ? minutes : minutes / 60) === 'one' ? '' : 's';
}

function duration(minutes: number): string {
  if (minutes < 60) return `${number.format(minutes)}${NBSP}min`;
  const rounded = Math.round(minutes);
  const rest = rounded % 60;
  const hours = `${number.format(Math.floor(rounded / 60))}${NBSP}h`;
  return rest === 0 ? hours : `${hours}${NBSP}${String(rest).padStart(2, '0')}`;
}

function tellRatio([low, high]: readonly [number, number]): string {
  const [from, to] = [number.format(low * 100), number.format(high * 100)];
  return from === to ? `${to}${NBSP}% du temps` : `de ${from} à ${to}${NBSP}% du temps`;
}

function rhythm({ per, item, freq }: TimeSaved): string {
  return unit(per, item) + (freq ? `, ${times(freq)}` : '');
}

function unit(per: TimeSaved['per'], item: string | undefined): string {
  if (per === 'once') return '';
  return per === 'item' ? ` par ${item ?? 'tâche'}` : ` par ${PERIOD[per]}`;
}

const times = ({ n, per }: Frequency): string => `${number.format(n)}${NBSP}fois par ${PERIOD[per]}`;
