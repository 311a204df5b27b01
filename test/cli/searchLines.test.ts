import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { question } from '../store/samples.ts';
import { newTerminal } from './terminal.ts';

const SHARES = [
  { id: 'bail', jobFamily: 'Juridique', tool: 'Claude', useCase: 'Relire un contrat de bail' },
  { id: 'achat', jobFamily: 'Achats', tool: 'Claude', useCase: 'Relire un contrat fournisseur' },
  { id: 'reunion', jobFamily: 'RH', tool: 'Noota', useCase: 'Rédiger le compte rendu d’une réunion' },
];

const line = (told: unknown): string => JSON.stringify(told);
const answered = (out: string): readonly unknown[] =>
  out
    .trim()
    .split('\n')
    .map((one) => JSON.parse(one) as unknown);

test('search answers one search a line, by the ids of the imported file, and names the lines that are none', () => {
  const { folder, type } = newTerminal();
  const file = join(folder, 'shares.ndjson');
  writeFileSync(file, SHARES.map(line).join('\n'));
  assert.equal(type(['import', 'shares', file]).code, 0);
  const input = [
    line({ id: 'a', text: 'relecture de contrats', jobFamily: 'Achats' }),
    'not json',
    line({ id: 'b', text: 'CR de réu' }),
    line({ id: 'c', text: 'horoscope du jour' }),
    line({ id: 'd', text: '' }),
    '',
    line({ id: 7 }),
    line({ id: 'e', text: '"; drop table shares; --' }),
    line({ id: 'f', text: 'relire un devis urgent' }),
  ].join('\n');
  const { code, out, err } = type(['search', '--lines'], input);
  assert.equal(code, 1);
  assert.match(err, /Ligne 2\u00a0.*\n.*Ligne 7\u00a0/);
  assert.deepEqual(answered(out), [
    { id: 'a', hits: ['achat', 'bail'], close: [] },
    { id: 'b', hits: ['reunion'], close: [] },
    { id: 'c', hits: [], close: [] },
    { id: 'd', hits: [], close: [] },
    { id: 'e', hits: [], close: [] },
    { id: 'f', hits: [], close: ['bail', 'achat'] },
  ]);
  assert.match(type(['search', 'contrat', '--job-family', 'Juridique']).out, /^bail/);
  assert.match(type(['search', 'contrat', '--job-family', 'Plombier']).err, /Aucun métier.*Achats/);
});

test('search finds a question as it finds shares, in words, as JSON and by the line', async () => {
  const { folder, type } = newTerminal();
  const file = join(folder, 'shares.ndjson');
  writeFileSync(file, SHARES.map(line).join('\n'));
  assert.equal(type(['import', 'shares', file]).code, 0);
  const store = await openSqliteStore(join(folder, 'data'));
  const [space] = await store.workspaces.list();
  const text = 'Qui a déjà lu des factures scannées ?';
  await store.questions.add(question({ workspaceId: space?.id ?? '', id: 'q1', text, postId: null }));
  await store.close();
  assert.equal(type(['search', 'factures', 'scannées']).out, `q1  Question ouverte\n  ${text}\n`);
  const [found] = answered(type(['search', 'factures scannées', '--json']).out);
  const { subject, id, step, answeredAt } = found as Record<string, unknown>;
  assert.deepEqual([subject, id, step, answeredAt], ['question', 'q1', 'found', null]);
  const input = line({ id: 'a', text: 'factures scannées' });
  assert.deepEqual(answered(type(['search', '--lines'], input).out), [{ id: 'a', hits: ['q1'], close: [] }]);
});

test('variations compares two prompts a line, without a store', () => {
  const { type } = newTerminal();
  const prompt = 'Relis le bail commercial ci-joint et liste les charges refacturées, avec leur article.';
  const input = [
    line({ id: 'a', a: prompt, b: prompt.toUpperCase() }),
    line({ id: 'b', a: prompt, b: prompt.replace('commercial', 'professionnel') }),
    line({ id: 'c', a: prompt, b: 'Compose une berceuse pour un hérisson qui a peur du noir.' }),
    line({
      id: 'e',
      a: 'Écris un script Python qui trie des factures.',
      b: 'Écris un script Python qui surveille un dossier.',
    }),
    '{"id":"d","a":"seul"}',
  ].join('\n');
  const { code, out, err } = type(['variations', '--lines'], input);
  assert.equal(code, 1);
  assert.match(err, /Ligne 5/);
  assert.deepEqual(answered(out), [
    { id: 'a', label: 'same' },
    { id: 'b', label: 'variation' },
    { id: 'c', label: 'unrelated' },
    { id: 'e', label: 'unrelated', resembles: true },
  ]);
});

test('search keeps to a tool or a job, by its name, and names those there are where it knows none', () => {
  const { folder, type } = newTerminal();
  const file = join(folder, 'shares.ndjson');
  writeFileSync(file, SHARES.map(line).join('\n'));
  assert.equal(type(['import', 'shares', file]).code, 0);
  assert.match(type(['search', 'contrat', '--job', 'achats']).out, /^achat/);
  assert.doesNotMatch(type(['search', 'contrat', '--job', 'achats']).out, /bail/);
  assert.match(type(['search', '--tool', 'noota']).out, /^reunion/);
  const refused = type(['search', 'contrat', '--tool', 'Zorglub']);
  assert.equal(refused.code, 1);
  assert.match(refused.err, /--tool ne connaît pas.*Zorglub.*Claude, Noota/);
});
