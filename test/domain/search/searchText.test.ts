import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { SECTIONS } from '../../../src/domain/share/fields.ts';
import { shareSearchText } from '../../../src/domain/search/searchText.ts';
import { fold } from '../../../src/domain/text/fold.ts';
import { stemsOf } from '../../../src/domain/text/words.ts';
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

describe('the stems of a text', () => {
  test('leave small words out and meet singular and plural', () => {
    assert.deepEqual(stemsOf('Les contrats de la direction'), stemsOf('un contrat par direction'));
    assert.deepEqual(stemsOf('journaux'), stemsOf('journal'));
    assert.deepEqual(stemsOf('R&D'), ['rd']);
    assert.deepEqual(stemsOf('à la, de !'), []);
  });

  test('are the same for one thing written several ways', () => {
    for (const [one, other] of [
      ['F.A.Q.', 'FAQ'],
      ['C.V', 'cv'],
      ['10 000 lignes', '10000 lignes'],
      ['10\u202f000', '10000'],
      ['élec\u00adtrique', 'electrique'],
      ['ﬁches', 'fiches'],
      ['Straße', 'strasse'],
    ])
      assert.deepEqual(stemsOf(one ?? ''), stemsOf(other ?? ''), one);
    assert.deepEqual(stemsOf('翻译合同的提示'), ['翻译', '译合', '合同', '同的', '的提', '提示']);
  });

  test('hold letters and figures alone, whatever was typed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const stem of stemsOf(text)) assert.match(stem, /^[\p{L}\p{N}]+$/u);
      }),
    );
  });
});

describe('a share’s text for the search', () => {
  test('holds the words of a title that its author wrote; one that was proposed adds nothing', () => {
    const useCase = 'Relire un bail commercial avant signature';
    const untitled = shareSearchText(share({ useCase, title: '' }));
    assert.equal(shareSearchText(share({ useCase, title: 'Relire un bail' })), untitled);
    assert.match(shareSearchText(share({ useCase, title: 'Nos dépôts' })), /depot/);
  });

  const told = share({
    tool: 'ChatGPT',
    toolIds: ['chatgpt', 'power-bi'],
    kind: 'failure',
    jobFamilyId: 'controle-de-gestion',
    useCase: 'Rapprocher des factures',
    limits: 'Jamais les avoirs',
    prompt: 'Compare ligne à ligne',
  });

  test('is a line for each section, then the words of what it is about, marked', () => {
    const lines = shareSearchText(told).split('\n');
    assert.equal(lines.length, SECTIONS.length + 1);
    const [facts = '', tool, useCase] = lines;
    for (const fact of ['kind0failure', 'job0controle0de0gestion', 'control'])
      assert.ok(facts.split(' ').includes(fact), fact);
    assert.equal(tool, `tool0chatgpt tool0power0bi ${stemsOf('ChatGPT').join(' ')}`);
    assert.equal(useCase, stemsOf('Rapprocher des factures').join(' '));
    assert.match(lines.at(-1) ?? '', /\bhead0factur\b/);
    assert.doesNotMatch(lines.at(-1) ?? '', /head0avoir/);
  });

  test('holds a compound whole and in two, so that it is found however it is written', () => {
    const [, , said = ''] = shareSearchText(
      share({ useCase: 'Plan ISO-9001, puce RS485, e-learning' }),
    ).split('\n');
    for (const word of ['iso', '9001', 'iso9001', 'rs', '485', 'rs485', ...stemsOf('elearning')])
      assert.ok(said.split(' ').includes(word), word);
  });

  test('stops growing with a very long prompt, and is empty for an emptied share', () => {
    assert.ok(shareSearchText(share({ prompt: 'mot '.repeat(50_000) })).length < 10_000);
    assert.equal(shareSearchText(share({ tool: '', useCase: '', prompt: null })), '');
  });
});
