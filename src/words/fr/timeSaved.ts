import { timeSavedTeller } from '../timeSaved.ts';
import { NBSP } from '../typography.ts';

const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });
const plural = new Intl.PluralRules('fr-FR');

const PERIOD = { day: 'jour', week: 'semaine', month: 'mois', year: 'an' } as const;

/** The mark of the plural that the leading unit wants: « 1 h 30 perdue », « 30 min perdues ». */
const s = (minutes: number): string =>
  plural.select(minutes < 60 ? minutes : minutes / 60) === 'one' ? '' : 's';

function duration(minutes: number): string {
  if (minutes < 60) return `${number.format(minutes)}${NBSP}min`;
  const rounded = Math.round(minutes);
  const rest = rounded % 60;
  const hours = `${number.format(Math.floor(rounded / 60))}${NBSP}h`;
  return rest === 0 ? hours : `${hours}${NBSP}${String(rest).padStart(2, '0')}`;
}

export const tellTimeSaved = timeSavedTeller({
  noFigure: 'temps gagné non chiffré',
  nothing: 'aucun temps gagné',
  duration,
  lost: (minutes) => `${duration(minutes)} perdue${s(minutes)}`,
  gained: (minutes) => `${duration(minutes)} gagnée${s(minutes)}`,
  upTo: (most) => `jusqu’à ${most}`,
  between: (least, most) => `de ${least} à ${most}`,
  fromLoss: (loss, gain) => `de ${loss} à ${gain}`,
  atLeast: (least) => `au moins ${least}`,
  atMost: (most) => `au plus ${most}`,
  atWorst: (loss) => `au pire ${loss}`,
  ratio: (low, high) => {
    const [from, to] = [number.format(low), number.format(high)];
    return from === to ? `${to}${NBSP}% du temps` : `de ${from} à ${to}${NBSP}% du temps`;
  },
  per: (per, item) => (per === 'item' ? ` par ${item ?? 'tâche'}` : ` par ${PERIOD[per]}`),
  times: ({ n, per }) => `${number.format(n)}${NBSP}fois par ${PERIOD[per]}`,
});
