import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { fold, searchWords, shareSearchText } from '../../../src/domain/library/searchText.ts';
import { share } from '../../store/samples.ts';

const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

describe('folding', () => {
  test('makes one word of its spellings', () => {
    assert.equal(fold('Œuvre ÉTÉ Noël'), 'oeuvre ete noel');
    assert.equal(fold('e\u0301te\u0301'), fold('été'));
  });

  test('twice is folding once', () => {
    fc.assert(fc.property(anyText, (text) => assert.equal(fold(fold(text)), fold(text))));
  });
});

describe('the words of a search', () => {
  test('leave small words out and meet singular and plural', () => {
    assert.deepEqual(searchWords('Les contrats de la direction'), searchWords('un contrat par direction'));
    assert.deepEqual(searchWords('journaux'), searchWords('journal'));
    assert.deepEqual(searchWords('à la, de !'), []);
  });

  test('are those of the index: what a share says finds it', () => {
    const told = share({
      useCase: 'Rapprocher des factures',
      limits: 'Jamais les avoirs',
      prompt: 'Compare ligne à ligne',
    });
    const indexed = new Set(shareSearchText(told).split(' '));
    for (const typed of ['facture', 'FACTURES', 'avoir', 'comparé', 'ChatGPT'])
      for (const word of searchWords(typed)) assert.ok(indexed.has(word), typed);
  });

  test('hold letters and figures alone, whatever was typed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const word of searchWords(text)) assert.match(word, /^[\p{L}\p{N}]+$/u);
      }),
    );
  });

  test('stop growing with a very long prompt', () => {
    const long = shareSearchText(share({ prompt: 'mot '.repeat(50_000) }));
    assert.ok(long.length < 10_000);
  });

  test('of an emptied share are none', () => {
    const gone = share({ jobFamilyId: null, tool: '', useCase: '', limits: null, timeSavedText: null });
    assert.equal(shareSearchText(gone), '');
  });
});
