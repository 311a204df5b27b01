import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { fold, foldInPlace } from '../../../src/domain/text/fold.ts';

const same = (...spellings: readonly string[]): void =>
  assert.deepEqual(
    [...new Set(spellings.map(fold))],
    [fold(spellings[0] ?? '')],
    spellings.map((one) => JSON.stringify(fold(one))).join(' '),
  );

describe('folding makes one word', () => {
  test('of case, accents and ligatures', () => {
    same('Élève', 'eleve', 'E\u0301LE\u0300VE');
    same('Cœur', 'coeur', 'COEUR');
    same('Straße', 'STRASSE', 'strasse');
    same('ﬁche', 'fiche');
  });

  test('of what is typed with fancy or wide letters', () => {
    same('𝗖𝗹𝗮𝘂𝗱𝗲', 'Claude', 'Ｃｌａｕｄｅ');
    same('m²', 'm2');
  });

  test('of what holds signs that nobody sees', () =>
    same('Chat\u200bGPT', 'ChatGPT', 'Chat\u00adGPT', '\ufeffchatgpt'));

  test('of apostrophes and blanks', () => {
    same('l’outil', "l'outil", 'lʼoutil', 'l´outil');
    same('un\u00a0mot', 'un mot', 'un\u202fmot', 'un\tmot');
    assert.equal(fold('un\nmot'), 'un\nmot');
  });

  test('in place, as far as the length allows', () => {
    assert.equal(foldInPlace('Élève d’été\u00a0: m²'), "eleve d'ete : m2");
    assert.equal(foldInPlace('Œuvre'), 'œuvre');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) =>
        assert.equal(foldInPlace(text).length, text.length),
      ),
    );
  });
});
