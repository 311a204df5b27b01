import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TimeSaved } from '../../src/domain/duration/timeSaved.ts';
import { tellTimeSaved as english } from '../../src/words/en/timeSaved.ts';
import { tellTimeSaved as french } from '../../src/words/fr/timeSaved.ts';

const told = (savedMin: TimeSaved['savedMin'], more: Partial<TimeSaved> = {}): TimeSaved => ({
  savedMin,
  per: 'once',
  quote: '',
  ...more,
});

const CASES: readonly [TimeSaved, string, string][] = [
  [told([120, 240], { per: 'week' }), 'de 2 h à 4 h par semaine', '2 h to 4 h per week'],
  [told([90, 90], { per: 'day' }), '1 h 30 par jour', '1 h 30 min per day'],
  [told([65, 65]), '1 h 05', '1 h 5 min'],
  [told([0.5, 0.5]), '0,5 min', '0.5 min'],
  [told([120, null]), 'au moins 2 h', 'at least 2 h'],
  [told([null, 120]), 'au plus 2 h', 'at most 2 h'],
  [told([0, 180], { per: 'week' }), 'jusqu’à 3 h par semaine', 'up to 3 h per week'],
  [told([-60, -60]), '1 h perdue', '1 h lost'],
  [told([-90, -90]), '1 h 30 perdue', '1 h 30 min lost'],
  [told([-30, -30]), '30 min perdues', '30 min lost'],
  [told([-120, -60]), 'de 1 h à 2 h perdues', '1 h to 2 h lost'],
  [told([-60, 0]), 'jusqu’à 1 h perdue', 'up to 1 h lost'],
  [told([null, -60]), 'au moins 1 h perdue', 'at least 1 h lost'],
  [told([-30, 60]), 'de 30 min perdues à 1 h gagnée', 'from 30 min lost to 1 h saved'],
  [told([0, 0]), 'aucun temps gagné', 'no time saved'],
  [told([null, null]), 'temps gagné non chiffré', 'time saved, no figure given'],
  [told([0, null], { per: 'week' }), 'temps gagné non chiffré', 'time saved, no figure given'],
  [told(null), 'temps gagné non chiffré', 'time saved, no figure given'],
  [told(null, { ratio: [0.4, 0.4] }), '40 % du temps', '40% of the time'],
  [told(null, { ratio: [0.667, 0.667] }), '66,7 % du temps', '66.7% of the time'],
  [
    told(null, { ratio: [0.3, 0.5], per: 'month' }),
    'de 30 à 50 % du temps par mois',
    '30% to 50% of the time per month',
  ],
  [told([30, 30], { ratio: [0.5, 0.5] }), '30 min (50 % du temps)', '30 min (50% of the time)'],
  [
    told([20, 20], { per: 'item', item: 'NDA', freq: { n: 10, per: 'month' } }),
    '20 min par NDA, 10 fois par mois',
    '20 min per NDA, 10 times a month',
  ],
  [told([20, 20], { per: 'item' }), '20 min par tâche', '20 min per task'],
  [told([420, 420], { freq: { n: 4, per: 'year' } }), '7 h, 4 fois par an', '7 h, 4 times a year'],
  [told([72_000, 72_000], { per: 'year' }), '1 200 h par an', '1,200 h per year'],
];

describe('a time saved in words', () => {
  for (const [timeSaved, fr, en] of CASES) {
    it(`is told: ${fr} · ${en}`, () => {
      assert.equal(french(timeSaved).replace(/[\u00a0\u202f]/g, ' '), fr);
      assert.equal(english(timeSaved).replace(/[\u00a0\u202f]/g, ' '), en);
    });
  }

  it('does not let a line end between a number and its unit', () => {
    assert.equal(french(told([150, 150])), '2\u00a0h\u00a030');
  });
});
