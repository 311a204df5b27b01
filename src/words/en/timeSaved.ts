import { timeSavedTeller } from '../timeSaved.ts';
import { NBSP } from '../typography.ts';

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

function duration(minutes: number): string {
  if (minutes < 60) return `${number.format(minutes)}${NBSP}min`;
  const rounded = Math.round(minutes);
  const rest = rounded % 60;
  const hours = `${number.format(Math.floor(rounded / 60))}${NBSP}h`;
  return rest === 0 ? hours : `${hours}${NBSP}${rest}${NBSP}min`;
}

export const tellTimeSaved = timeSavedTeller({
  noFigure: 'time saved, no figure given',
  nothing: 'no time saved',
  duration,
  lost: (minutes) => `${duration(minutes)} lost`,
  gained: (minutes) => `${duration(minutes)} saved`,
  upTo: (most) => `up to ${most}`,
  between: (least, most) => `${least} to ${most}`,
  fromLoss: (loss, gain) => `from ${loss} to ${gain}`,
  atLeast: (least) => `at least ${least}`,
  atMost: (most) => `at most ${most}`,
  atWorst: (loss) => `at worst ${loss}`,
  ratio: (low, high) => {
    const [from, to] = [number.format(low), number.format(high)];
    return from === to ? `${to}% of the time` : `${from}% to ${to}% of the time`;
  },
  per: (per, item) => (per === 'item' ? ` per ${item ?? 'task'}` : ` per ${per}`),
  times: ({ n, per }) => {
    if (n === 1) return `once a ${per}`;
    return n === 2 ? `twice a ${per}` : `${number.format(n)} times a ${per}`;
  },
});
