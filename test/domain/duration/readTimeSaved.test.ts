import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { readGain } from '../../../src/domain/share/readGain.ts';
import { readTimeSaved } from '../../../src/domain/duration/readTimeSaved.ts';

const minutes = (text: string): unknown => readTimeSaved(text)?.savedMin ?? null;

test('a duration is an interval in minutes of working time', () => {
  assert.deepEqual(minutes('1h30'), [90, 90]);
  assert.deepEqual(minutes('2 j-h'), [840, 840]);
  assert.deepEqual(minutes('une demi-journée'), [210, 210]);
  assert.deepEqual(minutes('la matinée'), [210, 210]);
  assert.deepEqual(minutes("trois quarts d'heure"), [45, 45]);
  assert.deepEqual(minutes('an hour and a half'), [90, 90]);
  assert.deepEqual(minutes('½ journée'), [210, 210]);
});

test('« entre 2h et 4h » is 2 to 4 hours, never 6', () => {
  assert.deepEqual(minutes('entre 2h et 4h'), [120, 240]);
  assert.deepEqual(minutes('20-30 min'), [20, 30]);
  assert.deepEqual(minutes('de 2 à 3 heures par semaine'), [120, 180]);
});

test('« au moins » and « jusqu’à » leave a bound unknown', () => {
  assert.deepEqual(minutes('au moins 2 h'), [120, null]);
  assert.deepEqual(minutes("jusqu'à 3 heures"), [0, 180]);
  assert.deepEqual(minutes('plus de 8 h'), [480, null]);
  assert.deepEqual(minutes('1h mini'), [60, null]);
});

test('a before and an after leave their difference', () => {
  assert.deepEqual(minutes('de 3 jours à 2 heures'), [1140, 1140]);
  assert.deepEqual(minutes('3h → 20 min'), [160, 160]);
  assert.deepEqual(minutes('avant 1h, maintenant 10 min'), [50, 50]);
  assert.deepEqual(minutes('under 10 min instead of an hour'), [50, 60]);
  assert.deepEqual(minutes('3 jours de lecture ramenés à une matinée'), [1050, 1050]);
});

test('« 2 min au lieu de 15 » inherits the unit', () => {
  assert.deepEqual(minutes('2 min au lieu de 15'), [13, 13]);
  assert.deepEqual(minutes('Une heure de prépa au lieu de trois par séance'), [120, 120]);
  assert.deepEqual(minutes('5 min vs 30'), [25, 25]);
});

test('an arrow whose second side makes no sense is not guessed at', () => {
  assert.equal(readTimeSaved('1h 30 → 20'), null);
});

test('« x3 » is a ratio, never minutes', () => {
  assert.deepEqual(readTimeSaved('x3 plus vite')?.ratio, [0.667, 0.667]);
  assert.equal(readTimeSaved('x3 plus vite')?.savedMin, null);
  assert.deepEqual(readTimeSaved('gain de 30 à 50 %')?.ratio, [0.3, 0.5]);
});

test('a percentage of something else than time is no time saved', () => {
  for (const text of [
    '35 % de tickets en moins',
    '8 % less stock',
    '3 € par appel',
    '3 fois plus de prospects',
  ]) {
    assert.equal(readTimeSaved(text), null, text);
  }
});

test('a loss is negative', () => {
  assert.deepEqual(minutes('1h de perdue'), [-60, -60]);
  assert.deepEqual(readTimeSaved('une demi-journée', { loss: true })?.savedMin, [-210, -210]);
});

test('the rhythm says how often, or on what', () => {
  assert.deepEqual(readTimeSaved('4h/semaine'), { savedMin: [240, 240], per: 'week', quote: '4h/semaine' });
  assert.equal(readTimeSaved('2h par jour et par commercial')?.per, 'day');
  assert.equal(readTimeSaved('1 h par poste et par semaine')?.per, 'week');
  assert.deepEqual(readTimeSaved('20 min par fiche produit (2/mois)'), {
    savedMin: [20, 20],
    per: 'item',
    item: 'fiche produit',
    freq: { n: 2, per: 'month' },
    quote: '20 min par fiche produit (2/mois)',
  });
  assert.deepEqual(readTimeSaved('2 h par trimestre')?.freq, { n: 4, per: 'year' });
  assert.deepEqual(readTimeSaved('2 x 30 min par semaine')?.freq, { n: 2, per: 'week' });
});

test('the unit of a label is lent to a bare number', () => {
  assert.deepEqual(readTimeSaved('30 per tender', { unit: 1 })?.savedMin, [30, 30]);
});

test('what holds no figure stays unknown', () => {
  for (const text of [
    'énorme',
    'pas mesuré',
    'quelques minutes par jour',
    'variable',
    'GPT-4 en 2024',
    '2h gagnées, 30 min de relecture',
  ]) {
    assert.equal(readTimeSaved(text), null, text);
  }
});

test('prose tells a gain beside a word for saving, or in a before and after', () => {
  assert.deepEqual(readGain('Petit retour. Je gagne facile 4h par semaine avec ça.')?.savedMin, [240, 240]);
  assert.equal(readGain('Une réunion de 2h avec le fournisseur.'), null);
  assert.deepEqual(readGain('Je passais dix minutes sur chacun, maintenant deux.')?.savedMin, [8, 8]);
});

test('figures of others, hoped for or asked about are no gain', () => {
  for (const text of [
    'Selon une étude, on gagnerait 4 h par semaine.',
    'Mon fils gagne 2h par soir.',
    'Paul m’a dit que son équipe gagnait 3h par semaine.',
    'On devrait gagner 2h par mois.',
    'Est-ce que ça fait gagner 5 h par mois ?',
    'Le délai est passé de 8 jours à 3 jours.',
  ]) {
    assert.equal(readGain(text), null, text);
  }
});

test('bounds are ordered and ratios lie within 0 and 1, whatever is typed', () => {
  const word = fc.constantFrom(
    '2',
    '1h30',
    '3 jours',
    'de',
    'à',
    'au lieu de',
    '→',
    'par',
    'semaine',
    'entre',
    'et',
    '50 %',
    'x3',
    'une demi-heure',
    '/',
    'mois',
    'perdu',
    'avant',
    'maintenant',
    'moins de',
    '(',
    ',',
    '15 min',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const gain = readTimeSaved(words.join(' '));
      const [low, high] = gain?.savedMin ?? [null, null];
      if (low !== null && high !== null) assert.ok(low <= high, `${words.join(' ')} ${low} ${high}`);
      const [least, most] = gain?.ratio ?? [0.5, 0.5];
      assert.ok(least > 0 && most < 1 && least <= most);
    }),
    { numRuns: 2_000 },
  );
});
