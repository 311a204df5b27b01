import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { askingSentence, needIn } from '../../../src/domain/question/need.ts';

describe('what a question is about', () => {
  it('is told without the words in which people ask, greet and thank', () => {
    for (const [text, need] of [
      ['Qui a déjà fait relire un contrat de fournisseur avec une IA ?', 'relire contrat fournisseur'],
      [
        'Bonjour à tous ! Quelqu’un connaît un outil pour sous-titrer des vidéos ? Merci',
        'sous titrer vidéos',
      ],
      ['Hi all, has anyone tried AI for supplier onboarding? Thanks!', 'supplier onboarding'],
      [
        'Puisque les questions sont permises : quelqu’un a-t-il essayé de classer des photos de chantier ?',
        'classer photos chantier',
      ],
    ] as const)
      assert.equal(needIn(text), need);
  });

  it('is the whole text where no sentence asks, or where what asks says too little', () => {
    assert.equal(needIn('Je cherche un retour sur la saisie des notes de frais.'), 'saisie notes frais');
    assert.equal(needIn('J’ai quarante baux à résumer. Des idées ?'), 'quarante baux résumer');
    assert.equal(needIn('Qui a déjà testé ?'), 'Qui a déjà testé ?');
  });

  it('is told in few words, and never in none, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const need = needIn(text);
        assert.ok(need === text || need.split(' ').length <= 24);
        assert.notEqual(need, '');
      }),
    );
    assert.ok(needIn('relire un bail '.repeat(2_000)).length < 500);
  });
});

describe('the sentence that asks', () => {
  it('is given whole, whatever colon or dots it holds', () => {
    for (const sentence of [
      'Puisque les questions sont permises : qui a déjà résumé des appels d’offres ?',
      'Vos relances… partent-elles toutes seules… ou relues par quelqu’un ?',
      'Which tool reads drawings: dimensions, bill of materials ?',
    ])
      assert.equal(askingSentence(`Bonjour. ${sentence} Merci !`), sentence);
  });

  it('is, of several, the one that says what it is about; the first that says most where none asks', () => {
    assert.equal(
      askingSentence('Je peux demander ? Qui a déjà comparé deux versions d’un bail ?'),
      'Qui a déjà comparé deux versions d’un bail ?',
    );
    assert.equal(
      askingSentence('Bonjour. Je cherche un outil pour résumer nos baux commerciaux.'),
      'Je cherche un outil pour résumer nos baux commerciaux.',
    );
  });
});
