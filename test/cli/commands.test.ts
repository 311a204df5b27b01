import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { dataFile } from '../data.ts';
import { workspace } from '../store/samples.ts';
import { newTerminal } from './terminal.ts';

const COMMANDS = [
  'start',
  'search',
  'sheet',
  'recap',
  'coverage',
  'brief',
  'import shares',
  'import csv',
  'import space',
  'export',
  'backup',
  'restore',
  'replay',
  'move',
  'link',
  'surfaces',
  'understand',
  'variations',
  'doctor',
];

test('every command is listed, and helps with an example in French and in English', () => {
  const { type } = newTerminal();
  const list = type(['--help']).out;
  for (const command of COMMANDS) {
    assert.ok(list.includes(`passerelle ${command}`), command);
    assert.match(type([...command.split(' '), '--help']).out, /Exemple\u00a0:\n {2}\S/, command);
    assert.match(type([...command.split(' '), '--help', '--lang', 'en']).out, /Example:\n {2}\S/, command);
  }
});

test('a command or an option that does not exist is refused in words, with exit code 2', () => {
  const { type } = newTerminal();
  assert.deepEqual([type(['recal']).code, type(['recap', '--wek', '2026-W47']).code], [2, 2]);
  assert.match(type(['recal']).err, /«\u00a0recal\u00a0» n’est pas une commande/);
  assert.match(type(['recap', '--wek']).err, /passerelle recap --help/);
});

test('a week or a month that does not exist is refused in words', () => {
  const { type, folder } = newTerminal();
  const file = join(folder, 'one.ndjson');
  writeFileSync(file, JSON.stringify({ id: 1, tool: 'Claude', useCase: 'Usage' }));
  type(['import', 'shares', file]);
  assert.match(type(['recap', '--week', '2026-W60']).err, /n’est pas une semaine/);
  assert.match(type(['brief', '--month', '2026-13']).err, /n’est pas un mois/);
  assert.equal(type(['recap', '--week', '2026-W60']).code, 1);
});

test('a brief that cannot be written says so', () => {
  const { type, folder } = newTerminal();
  const file = join(folder, 'one.ndjson');
  writeFileSync(file, JSON.stringify({ id: 1, tool: 'Claude', useCase: 'Usage' }));
  type(['import', 'shares', file]);
  const { code, err } = type(['brief', '--out', join(file, 'below-a-file')]);
  assert.equal(code, 1);
  assert.match(err, /Impossible d’écrire/);
});

test('without a space, a command says what to do', () => {
  const { code, err } = newTerminal().type(['recap']);
  assert.equal(code, 1);
  assert.match(err, /passerelle start/);
});

test('doctor says that all is well, for people and for programs', () => {
  const { type } = newTerminal();
  assert.match(type(['doctor']).out, /^ok {3}Node 26/);
  assert.equal(JSON.parse(type(['doctor', '--json']).out).ok, true);
});

test('doctor says that all is well while the program runs, and changes nothing', async () => {
  const { type, folder } = newTerminal();
  type(['doctor']);
  const store = await openSqliteStore(join(folder, 'data'));
  await store.workspaces.add(workspace());
  const { code, out } = type(['doctor']);
  await store.close();
  assert.equal(code, 0, out);
  assert.match(out, /tourne sur le dossier de données/);
  assert.ok(out.includes(workspace().name));
});

test('understand reads one message a line and names the lines that are none', () => {
  const { type } = newTerminal();
  const input = [
    '\uFEFF{"id":"a","format":"plain","locale":"fr","text":"Outil : Claude\\nUse case : relire des baux\\nGain : 2 h par bail"}',
    'not json',
    '',
    '{"id":"b","format":"slack","locale":"en","text":"thanks!"}',
  ].join('\r\n');
  const { code, out, err } = type(['understand', '--lines'], input);
  const [first, second] = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.equal(code, 1);
  assert.match(err, /Ligne 2\u00a0/);
  assert.deepEqual(first.fields, { tool: 'Claude', useCase: 'relire des baux', timeSaved: '2 h par bail' });
  assert.deepEqual(first.gain, { savedMin: [120, 120], per: 'item', item: 'bail' });
  assert.equal(second.intent, 'chatter');
});

test('understand answers each of the example messages, in the label format', () => {
  const file = dataFile('messages.dev.ndjson');
  const { type } = newTerminal();
  const input = readLines(file);
  const answers = type(['understand', '--lines'], input.join('\n')).out.trim().split('\n');
  assert.equal(answers.length, input.length);
  const keys = [
    'id',
    'intent',
    'sure',
    'anchored',
    'fields',
    'tools',
    'gain',
    'alerts',
    'inferred',
    'extras',
  ];
  for (const answer of answers) assert.deepEqual(Object.keys(JSON.parse(answer)), keys);
});

test('understand says why, where it is asked', () => {
  const { type } = newTerminal();
  const line = JSON.stringify({
    id: 'a',
    text: 'Claude me résume les baux, 2 h gagnées, à relire quand même.',
  });
  const { why } = JSON.parse(type(['understand', '--lines', '--why'], line).out) as {
    why: readonly { seen: string; weight: number }[];
  };
  assert.equal(why.length, 10);
  assert.ok(why.every(({ seen, weight }) => seen !== '' && Number.isFinite(weight)));
});

function readLines(file: string): readonly string[] {
  return readFileSync(file, 'utf8').trim().split('\n');
}
