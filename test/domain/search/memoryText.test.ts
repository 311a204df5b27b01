import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SECTIONS } from '../../../src/domain/share/fields.ts';
import {
  comparisonSearchText,
  questionSearchText,
  sheetSearchText,
} from '../../../src/domain/search/memoryText.ts';
import { shareSearchText } from '../../../src/domain/search/searchText.ts';
import { readSections } from '../../../src/domain/search/sections.ts';
import { caution } from '../../store/bridgesContract.ts';
import { at, question, share, SPACE, trial } from '../../store/samples.ts';

/** What is said in each section, the line of marked words aside. */
const saidIn = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(readSections(text).all.map(({ name, words }) => [name, words.join(' ')]));

const finding = {
  workspaceId: SPACE,
  id: 'f1',
  comparisonId: 'c1',
  authorId: null,
  tool: 'Whisper',
  toolId: 'whisper',
  works: 'Les accents',
  fails: 'Le bruit',
  cost: null,
  at: at(1),
};

describe('the text by which a search finds', () => {
  test('a share holds what colleagues said on it, each trial’s outcome once', () => {
    const trials = [
      trial({ line: 'Vu sur un bail' }),
      trial({ id: 't2' }),
      trial({ id: 't3', line: 'Un loyer' }),
    ];
    const text = shareSearchText(share(), { trials, cautions: [caution({ text: 'Le secret' })] });
    const { facts = '', trials: tried = '', cautions = '' } = saidIn(text);
    assert.equal(facts.split(' ').filter((word) => word === 'trial0works').length, 1);
    assert.match(tried, /bail.*loyer/);
    assert.match(cautions, /secret/);
    assert.equal(text.split('\n').length, SECTIONS.length + 1);
  });

  test('a share of which nothing is said holds what it says alone', () => {
    assert.equal(shareSearchText(share()), shareSearchText(share(), { trials: [], cautions: [] }));
    const emptied = share({ tool: '', useCase: '', title: '', prompt: null });
    assert.equal(shareSearchText(emptied, { trials: [trial({ line: 'Vu' })], cautions: [] }), '');
  });

  test('a share bears a thousand trials', () => {
    const trials = Array.from({ length: 1_000 }, (_, n) => trial({ id: `t${n}`, line: 'mot '.repeat(500) }));
    assert.ok(shareSearchText(share(), { trials, cautions: [] }).length < 20_000);
  });

  test('a question is its words and its job, and nothing once it is emptied', () => {
    const text = questionSearchText(question({ text: 'Qui lit des factures scannées ?', jobFamilyId: 'rh' }));
    assert.match(saidIn(text)['useCase'] ?? '', /factur/);
    assert.equal(saidIn(text)['facts'], 'job0rh');
    assert.equal(questionSearchText(question({ text: '', jobFamilyId: 'rh' })), '');
  });

  test('a sheet is what no share says, under the name of its tool, and nothing where that is nothing', () => {
    const none = { toolIds: ['claude'], names: ['Claude'], policies: [], cautions: [], notes: [''] };
    assert.equal(sheetSearchText(none), '');
    const said = saidIn(sheetSearchText({ ...none, policies: ['Compte d’équipe'] }));
    assert.deepEqual([said['tool'], said['limits']?.includes('equip')], ['tool0claude claud', true]);
  });

  test('a comparison is its task, the tools that were tried, and what was told of them', () => {
    const comparison = { workspaceId: SPACE, id: 'c1', authorId: null, task: 'Transcrire', at: at(0) };
    const said = saidIn(comparisonSearchText(comparison, [finding, { ...finding, id: 'f2' }]));
    assert.deepEqual(Object.keys(said), ['tool', 'useCase', 'limits']);
    assert.equal(said['tool'], 'tool0whisper whisp');
  });
});
