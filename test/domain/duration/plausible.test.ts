import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { readMessage } from '../../../src/domain/share/read.ts';
import { hasFigure, readGain } from '../../../src/domain/share/readGain.ts';
import { readTimeSaved } from '../../../src/domain/duration/readTimeSaved.ts';
import type { TimeSaved } from '../../../src/domain/duration/timeSaved.ts';

const TELLING = [
  '2|15|deux|trois|une|h|heures|min|jours|semaines|mois|ans|1h30|de|à|au lieu de|→|>|par|chaque|tous les lundis',
  'entre|et|x|50 %|-|avant|maintenant|prenait|prend|gagné|en moins|dossier|(|)|,|.|:|\n|two|hours|used to take',
  'now|instead of|saved|per|week|a|down to|not|took',
].flatMap((some) => some.split('|'));
const LOSING = ['perdu', 'perte', 'à refaire', 'lost', 'wasted', 'slower', 'pour rien'];
const words = (list: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...list), { maxLength: 14 }).map((told) => told.join(' '));

const READERS = [readTimeSaved, readGain];
const bounds = (gain: TimeSaved | null): readonly number[] =>
  (gain?.savedMin ?? []).flatMap((minutes) => minutes ?? []);

/** Most minutes a gain may have, by what it is counted by. */
const MOST = { once: 4_200, item: 4_200, day: 420, week: 2_100, month: 8_400, year: 92_400 };

test('nothing is negative without a word for losing', () => {
  fc.assert(
    fc.property(words(TELLING), (text) => {
      for (const read of READERS)
        assert.ok(
          bounds(read(text)).every((minutes) => minutes >= 0),
          text,
        );
    }),
    { numRuns: 3_000 },
  );
});

test('no gain is more than two weeks an occurrence, nor more than full time; bounds are in order', () => {
  fc.assert(
    fc.property(words([...TELLING, ...LOSING]), (text) => {
      for (const read of READERS) {
        const gain = read(text);
        const told = bounds(gain);
        assert.ok(
          told.every((minutes) => Math.abs(minutes) <= MOST[gain?.per ?? 'once']),
          text,
        );
        assert.deepEqual(
          told,
          told.toSorted((one, other) => one - other),
          text,
        );
      }
    }),
    { numRuns: 3_000 },
  );
});

const GAINS = [
  'Je gagne 2 h par dossier.',
  'Avant je mettais trois heures, maintenant vingt minutes.',
  "Dix minutes au lieu d'une heure pour le planning.",
  'I used to spend two hours on it, now it is 15 minutes.',
  "J'ai perdu une matinée sur ce tableau.",
];
const BESIDE = [
  'Le ton est bon.',
  'Relecture indispensable.',
  'Il confond les noms des parties !',
  'Works well with scanned files.',
  'Merci à Nora pour le prompt.',
  'Prompt dans le fil.',
];

test('a sentence without a duration never changes the minutes', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...GAINS),
      fc.array(fc.constantFrom(...BESIDE), { maxLength: 4 }),
      fc.array(fc.constantFrom(...BESIDE), { maxLength: 4 }),
      (gain, before, after) => {
        const text = [...before, gain, ...after].join(' ');
        assert.deepEqual(readGain(text)?.savedMin, readGain(gain)?.savedMin, text);
        assert.ok(readGain(gain)?.savedMin, gain);
      },
    ),
  );
});

const UNITS = ['', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const TEENS = [
  '',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
  'dix-sept',
  'dix-huit',
  'dix-neuf',
];
const TENS = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante'];
const FRANCE = [...TENS, 'soixante', 'quatre-vingt', 'quatre-vingt'];
const SWITZERLAND = [...TENS, 'septante', 'huitante', 'nonante'];

/** A number from 2 to 99 as it is said in France, or in Switzerland and Belgium. */
function said(n: number, tens: readonly string[]): string {
  const inTwenties = tens === FRANCE && (n >= 90 || (n >= 70 && n < 80));
  const rest = (n % 10) + (inTwenties ? 10 : 0);
  const unit = (rest > 10 ? TEENS[rest - 10] : UNITS[rest]) ?? '';
  if (n < 20) return (n > 10 ? TEENS[n - 10] : UNITS[n]) ?? '';
  const ten = tens[Math.floor(n / 10)] ?? '';
  if (unit === '') return ten;
  return (unit === 'un' || unit === 'onze') && ten !== 'quatre-vingt'
    ? `${ten} et ${unit}`
    : `${ten}-${unit}`;
}

test('numbers in words are read whole, as they are said in France, Switzerland and Belgium', () => {
  for (const tens of [FRANCE, SWITZERLAND])
    for (let n = 2; n < 100; n++) {
      const text = `${said(n, tens)} minutes`;
      assert.deepEqual(readTimeSaved(text)?.savedMin, [n, n], text);
    }
});

const LASTING = ['une réunion de', 'la vidéo de', 'depuis', 'il y a', "d'ici", 'un contrat de', 'livré sous'];
const LONG = ['2 jours', '3 semaines', '6 mois', '8 ans', 'deux semaines'];

test('what lasts and what was when is no work', () => {
  fc.assert(
    fc.property(fc.constantFrom(...LASTING), fc.constantFrom(...LONG), (lasting, long) => {
      assert.equal(readTimeSaved(`${lasting} ${long}`), null);
      assert.equal(readGain(`Claude a lu ${lasting} ${long} de rapports sans broncher.`), null);
    }),
  );
});

test('a size beside a before and after leaves it alone', () => {
  const text =
    'On a versé 8 ans de rapports dans NotebookLM : retrouver une décision demandait 20 min, c’est 2 min.';
  assert.deepEqual(readGain(text)?.savedMin, [18, 18]);
});

test('« de plus de n heures » is no loss, « 10 min de plus » is one', () => {
  assert.deepEqual(readTimeSaved('gain de plus de 2 heures')?.savedMin, [120, null]);
  assert.deepEqual(readGain('La préparation est réduite de plus de 2 heures.')?.savedMin, [120, null]);
  assert.deepEqual(readTimeSaved("10 min de plus qu'à la main")?.savedMin, [-10, -10]);
});

test('a minus sign tells a saving, and a loss beside words of redoing', () => {
  assert.deepEqual(readGain('Traduction des fiches : -45 min par fiche.')?.savedMin, [45, 45]);
  assert.deepEqual(readGain('Deux heures à tout refaire, rien n’allait.')?.savedMin, [-120, -120]);
  assert.deepEqual(readTimeSaved('-2 h à tout refaire')?.savedMin, [-120, -120]);
});

test('a loss that is over is a gain', () => {
  assert.deepEqual(readGain('Je ne perds plus 2 h par semaine à trier la boîte.')?.savedMin, [120, 120]);
  assert.deepEqual(readGain('No more two hours lost to the rota every week.')?.savedMin, [120, 120]);
});

test('a date is no gain', () => {
  assert.equal(readGain('On se voit chaque jeudi matin, et Claude gagne à être connu.'), null);
  assert.deepEqual(readGain('Je récupère mes jeudis matin.')?.savedMin, [210, 210]);
});

test('a rhythm told by another sentence is the saving’s, unless several are told', () => {
  const saving = "Vingt minutes au lieu d'une heure.";
  assert.equal(readGain(`Je trie la boîte tous les lundis. ${saving}`)?.per, 'week');
  assert.equal(readGain(`Our monthly report. Twenty minutes instead of an hour.`)?.per, 'month');
  assert.equal(readGain(`Tous les lundis, et le rapport mensuel. ${saving}`)?.per, 'once');
  for (const price of ['9 € par mois. ', '$20 a month. ', '9 € par mois, et ', '19 euros par mois et '])
    assert.equal(readGain(`${price}${saving}`)?.per, 'once', price);
  assert.equal(readGain(`${saving} Je m'en sers tous les jours.`)?.per, 'once');
  assert.equal(
    readGain(`Je trie la boîte tous les lundis. Hier, vingt minutes au lieu d'une heure.`)?.per,
    'once',
  );
});

test('how often the thing comes back is no rhythm of a saving that is told of one time', () => {
  for (const text of [
    'J’ai utilisé ChatGPT ce matin pour préparer les entretiens annuels, ça m’a évité au moins 2h',
    'Avec Copilot j’ai préparé la réunion hebdomadaire, 1h de gagnée',
    'Hier ChatGPT m’a fait le rapport mensuel, j’ai gagné 2h',
    'Hier le rapport mensuel avec Claude, 20 min au lieu de 2 h',
    'Ce matin, 2 h gagnées sur le rapport mensuel',
    'J’ai fait le rapport mensuel avec Claude. J’ai gagné 2 h.',
    'I prepared the annual reviews with Claude, it saved me 2 hours',
    'We drafted the monthly report with ChatGPT, saved 3 hours',
    'This morning the weekly report took 20 min instead of an hour',
    'I wrote the monthly report with Claude. It saved me 2 hours.',
  ]) {
    const gain = readGain(text);
    assert.equal(gain?.per, 'once', text);
    assert.equal(gain.freq, undefined, text);
  }
  for (const [text, per] of [
    ['Le rapport mensuel : 20 min au lieu de 2 h', 'month'],
    ['My weekly report went from 2 hours to 20 min', 'week'],
    ['Avec Claude, gain mensuel de 3 h', 'month'],
    ['It saves me 3 hours weekly', 'week'],
    ['ChatGPT me fait le rapport mensuel, je gagne 2h à chaque fois', 'item'],
    ['Claude drafts the monthly report and saves me 2 hours each time', 'item'],
  ] as const)
    assert.equal(readGain(text)?.per, per, text);
});

test('when a thing came is no rhythm of the work', () => {
  for (const [when, saving] of [
    ['Le rapport partait le jeudi, il part le soir même.', 'Avant 1h30 de frappe, maintenant 20 min.'],
    ['Les plannings arrivaient le vendredi.', 'Avant 1h30 de frappe, maintenant 20 min.'],
    ['It went out on Thursdays, now the same evening.', 'It took me 2 hours before, now 20 minutes.'],
  ] as const)
    assert.equal(readGain(`${when} ${saving}`)?.per, 'once', when);
  assert.equal(readGain('Le planning sort le lundi. 20 min au lieu d’une heure.')?.per, 'week');
});

test('« chacun » and "each" stand for the one kind of things that a message speaks of', () => {
  for (const [text, item] of [
    ['Mes attestations avec Claude : 20 min gagnées sur chacune.', 'attestation'],
    ['Nos comptes rendus passent par Whisper. Je gagne 30 min sur chacun.', 'compte rendu'],
    [
      'A word on the job adverts. I used to set aside a morning for each; I set aside 30 minutes.',
      'job advert',
    ],
    ['My tender summaries with Claude: over 5 hours down to 45 min each.', 'tender summary'],
    ['Je fais mes devis et mes factures avec Claude, 10 min gagnées sur chacun.', undefined],
    ['Claude for how-to clips: half a day each instead of two days.', undefined],
  ] as const) {
    const gain = readGain(text);
    assert.equal(gain?.per, 'item', text);
    assert.equal(gain.item, item, text);
  }
});

test('how many there are in a period is told by another sentence too', () => {
  for (const [text, freq] of [
    [
      'Une visite dure deux heures, il y en a trois par semaine. Le compte rendu me demandait une heure, il m’en demande vingt minutes.',
      { n: 3, per: 'week' },
    ],
    ['We send nine a day. It saves 10 minutes per letter.', { n: 9, per: 'day' }],
    ['J’en fais 6 par mois. Pour Claude, 15 min gagnées par devis.', { n: 6, per: 'month' }],
    ['We send nine a day, and we write two a month. It saves 10 minutes per letter.', undefined],
  ] as const)
    assert.deepEqual(readGain(text)?.freq, freq, text);
});

test('a label tells how often', () => {
  assert.equal(readTimeSaved('20-30 min', { often: 'temps gagne (par jour)' })?.per, 'day');
  assert.equal(readTimeSaved('20-30 min', { often: 'gain (per pr)' })?.item, 'pr');
  assert.equal(readTimeSaved('1 h par mois', { often: 'gain par semaine' })?.per, 'month');
});

test('too much to be believed has its words and no figure, so that its author is asked', () => {
  const gain = readGain('On gagne 12 semaines par dossier avec Claude.');
  assert.equal(gain && hasFigure(gain), false);
  assert.match(gain?.quote ?? '', /12 semaines/);
  const text = "J'ai utilisé Claude pour relire les baux. On gagne 60 h par semaine.";
  const reading = readMessage({ format: 'plain', locale: 'fr', text });
  assert.equal(reading.gain, null);
  assert.match(reading.fields.timeSaved ?? '', /60 h par semaine/);
});
