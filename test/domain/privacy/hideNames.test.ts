import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { nameHider } from '../../../src/domain/privacy/hideNames.ts';

const PEOPLE = [
  'Léa Quintrec',
  'Mehdi Tazeroute',
  'Claire Audouin',
  'Pierre Petit',
  'Rose-Marie Blanc',
  'Jean-Paul Castagnède',
  'Jean Paul Besnard',
  'CARVALHAL Inês',
  'Ferhaoui, Nadia',
  'Sandrine Le Goazic',
  'Fatou Diagne-Morel',
  'Claude Martin',
  'An Nguyen',
  'Jo Li',
  'Karim Belouadi (RH)',
  'Aimé Vauquelin',
  'Élodie Vasseron',
  'Antoine Delvigne',
  'Marie-Jo Laurédan',
  'Zoë Müller',
  'Thomas',
  'نادية فرحاوي',
];

const hide = nameHider({
  people: PEOPLE.map((name) => ({ name })),
  products: new Set(['claude']),
  label: '[x]',
});

/** Texts, and the same without a name. */
function become(told: Readonly<Record<string, string>>): void {
  for (const [text, hidden] of Object.entries(told)) assert.equal(hide(text), hidden);
}

describe('a text whose names are hidden', () => {
  test('holds no first name, whatever its accents and case', () =>
    become({
      'un modèle Canva que Léa a préparé': 'un modèle Canva que [x] a préparé',
      'Monté avec Mehdi en trois demi-journées': 'Monté avec [x] en trois demi-journées',
      'lea, LÉA, Lea et Le\u0301a': '[x], [x], [x] et [x]',
      'Inès ou Ines, Elodie, Zoe': '[x] ou [x], [x], [x]',
      'vu par qu’Inês, d’Antoine, l’Antoine': 'vu par qu’[x], d’[x], l’[x]',
      'Nadia’s template, @nadia': '[x]’s template, @[x]',
      'thomas/mehdi': '[x]/[x]',
      'مع نادية': 'مع [x]',
    }));

  test('holds no full name and no surname, however they are written', () =>
    become({
      'Nadia Ferhaoui et FERHAOUI Nadia': '[x] et [x]',
      'N. Ferhaoui, Mme Ferhaoui': '[x], Mme [x]',
      'nadia ferhaoui': '[x]',
      'Sandrine Le Goazic, sandrine': '[x], [x]',
      'Fatou Diagne-Morel ou Mme Diagne': '[x] ou Mme [x]',
      'nadia.ferhaoui@exemple.fr': '[x]@exemple.fr',
      'Karim Belouadi, du service RH': '[x], du service RH',
      'Pierre Petit, M. Petit, chez Petit': '[x], [x], chez [x]',
      'Claire Audouin puis Claire': '[x] puis [x]',
    }));

  test('holds no name of several words, with its hyphen or without', () =>
    become({
      'Jean-Paul, Jean Paul, Jean‑Paul et jean-paul': '[x], [x], [x] et [x]',
      'Marie-Jo, Marie Jo, marie-jo': '[x], [x], [x]',
      'Rose-Marie': '[x]',
      'le binôme Nadia-Karim, post-Léa': 'le binôme [x]-[x], post-[x]',
      'Saint-Pierre, Anne-Claire': 'Saint-Pierre, Anne-Claire',
    }));

  test('keeps the words that names are made of', () =>
    become({
      'une réponse claire et précise': 'une réponse claire et précise',
      'pierre par pierre, rose pâle, un petit budget': 'pierre par pierre, rose pâle, un petit budget',
      'Petit modèle de lettre. Blanc sur noir.': 'Petit modèle de lettre. Blanc sur noir.',
      'on aime bien, an hour, le jean': 'on aime bien, an hour, le jean',
      'les JO, une martingale': 'les JO, une martingale',
      'le goût, la léalité, claireté': 'le goût, la léalité, claireté',
    }));

  test('hides those words where they name someone', () =>
    become({
      'Claire a relu, Pierre aussi': '[x] a relu, [x] aussi',
      'vu avec Claire, avec Aimé et avec Rose-Marie': 'vu avec [x], avec [x] et avec [x]',
      'merci claire, bravo à pierre': 'merci [x], bravo à [x]',
      'An Nguyen et Jo Li, puis Jo': '[x] et [x], puis [x]',
    }));

  test('keeps a tool that bears a name, unless it is someone', () =>
    become({
      'Relire avec Claude, puis claude': 'Relire avec Claude, puis claude',
      'Claude Martin relit avec Claude': '[x] relit avec Claude',
      'Merci Claude': 'Merci [x]',
    }));

  test('is as it was where nobody is named', () => {
    const other = fc.string({ unit: fc.constantFrom('b', ' ', '-', '.', '’', '5', 'é', '\n') });
    fc.assert(fc.property(other, (text) => assert.equal(hide(text), text.normalize('NFC'))));
  });

  test('holds none of these names, wherever they stand', () => {
    const only = PEOPLE.slice(0, 2).concat('Nadia Ferhaoui');
    const around = fc.string({ unit: fc.constantFrom('b', ' ', '.', ',', '’', '(', '\n', '« ') });
    fc.assert(
      fc.property(around, around, fc.constantFrom(...only), (left, right, name) => {
        const hidden = hide(`${left} ${name} ${right}`);
        for (const word of name.split(' ')) assert.ok(!hidden.includes(word), hidden);
      }),
    );
  });

  test('keeps all of it where the space has nobody', () => {
    const none = nameHider({ people: [], products: new Set(), label: '[x]' });
    assert.equal(none('Léa et Mehdi'), 'Léa et Mehdi');
  });
});
