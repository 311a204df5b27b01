import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { reading } from '../../src/chat/reply.ts';
import { section } from '../../src/chat/section.ts';
import { wordDiff } from '../../src/domain/variation/wordDiff.ts';
import { renderAnswer } from '../../src/surfaces/slack/section.ts';
import { windowOf } from '../../src/surfaces/slack/windows.ts';
import { wordsFor } from '../../src/words/words.ts';
import { viewProblems } from './shapes/judge.ts';

const words = wordsFor('fr');
const TABLE = {
  caption: 'Relire un bail',
  columns: ['Outil', 'Ce qui marche'],
  lines: [
    ['Claude', 'Les clauses <!channel>'],
    ['ChatGPT', 'Pas encore dit'],
  ],
};

/** All the words that some blocks show. */
function wordsIn(node: unknown): string {
  if (Array.isArray(node)) return node.map(wordsIn).join('');
  if (typeof node !== 'object' || node === null) return '';
  const { text } = node as { readonly text?: unknown };
  return typeof text === 'string' ? text : Object.values(node).map(wordsIn).join('');
}

describe('a table', () => {
  test('is one in a message, with its caption, its header and the column that names each line', () => {
    const { blocks } = renderAnswer(section('Banc d’essai', { table: TABLE }), words);
    const table = blocks.find(({ type }) => type === 'data_table');
    assert.deepEqual(table, {
      type: 'data_table',
      caption: 'Relire un bail',
      row_header_column_index: 0,
      page_size: 100,
      rows: [TABLE.columns, ...TABLE.lines].map((line) => line.map((text) => ({ type: 'raw_text', text }))),
    });
  });

  test('is told line by line where Slack draws none, and where it is too large for one', () => {
    const window = windowOf(reading('Banc', [section('Banc', { table: TABLE })]), words, null);
    const long = { ...TABLE, lines: [['Claude', 'très '.repeat(3_000)]] };
    const { blocks } = renderAnswer(section('Banc', { table: long }), words);
    for (const all of [window.blocks, blocks]) assert.ok(all.every(({ type }) => type !== 'data_table'));
    assert.match(wordsIn(window.blocks), /Claude.*Ce qui marche\nLes clauses <!channel>/);
    assert.deepEqual(viewProblems(window), []);
  });
});

describe('what changes in a prompt', () => {
  test('is told whole by words and signs, whatever the prompts', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab .\n&é'), maxLength: 400 });
    fc.assert(
      fc.property(text, text, (older, newer) => {
        const change = wordDiff(older, newer);
        const row = { title: 'Un bail', line: '', buttons: [], change };
        const window = windowOf(reading('Variations', [section('', { rows: [row] })]), words, null);
        assert.deepEqual(viewProblems(window), []);
        const told = wordsIn(window.blocks);
        for (const piece of change) assert.ok(told.includes(piece.text.trim()), piece.text);
      }),
    );
  });

  test('is not left to what is bold or struck through', () => {
    const change = wordDiff('Relis ce bail', 'Relis vite ce contrat');
    const row = { title: '', line: '', buttons: [], change };
    const window = windowOf(reading('Variations', [section('', { rows: [row] })]), words, null);
    assert.match(wordsIn(window.blocks), /Relis \[\+ vite\] ce \[− bail\] ?\[\+ contrat\]/);
  });
});
