import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { newTerminal } from './terminal.ts';

const shares = Array.from({ length: 20 }, (_, at) =>
  JSON.stringify({
    id: `s${at}`,
    tool: at % 2 === 0 ? 'Claude' : 'Outil maison',
    useCase: `Usage ${at}`,
    jobFamily: at % 3 === 0 ? 'Juridique' : 'Chant choral',
    timeSaved: '2 h par semaine',
  }),
).join('\n');

test('a space that is exported, imported elsewhere and exported again is the same to the byte', () => {
  const here = newTerminal();
  const there = newTerminal();
  const file = join(here.folder, 'shares.ndjson');
  const [first, second] = [join(here.folder, 'first.ndjson'), join(there.folder, 'second.ndjson')];
  writeFileSync(file, shares);
  here.type(['import', 'shares', file]);
  here.type(['export', '--out', first]);
  assert.match(there.type(['import', 'space', first]).out, /est restauré/);
  there.type(['export', '--out', second]);
  assert.deepEqual(readFileSync(second), readFileSync(first));
  assert.match(there.type(['search', 'usage']).out, /s\d+ {2}(?:Claude|Outil maison)/);
});

test('without a file, the export goes to standard output, one JSON object a line', () => {
  const { type, folder } = newTerminal();
  const file = join(folder, 'shares.ndjson');
  writeFileSync(file, shares);
  type(['import', 'shares', file]);
  const lines = type(['export']).out.trim().split('\n');
  const types = lines.map((line) => JSON.parse(line).type);
  assert.equal(types[0], 'workspace');
  assert.equal(types.filter((one) => one === 'share').length, 20);
});

test('a space that is there already is not imported over', () => {
  const { type, folder } = newTerminal();
  const [file, exported] = [join(folder, 'shares.ndjson'), join(folder, 'space.ndjson')];
  writeFileSync(file, shares);
  type(['import', 'shares', file]);
  type(['export', '--out', exported]);
  const { code, err } = type(['import', 'space', exported]);
  assert.equal(code, 1);
  assert.match(err, /est déjà dans ce dossier/);
});

test('a line that no export wrote is named, and nothing of the file stays', () => {
  const here = newTerminal();
  const there = newTerminal();
  const [file, exported] = [join(here.folder, 'shares.ndjson'), join(here.folder, 'space.ndjson')];
  writeFileSync(file, shares);
  here.type(['import', 'shares', file]);
  here.type(['export', '--out', exported]);
  const lines = readFileSync(exported, 'utf8').split('\n');
  writeFileSync(exported, lines.with(34, '{"type":"share","workspaceId":"another"}').join('\n'));
  assert.match(there.type(['import', 'space', exported]).err, /Ligne 35\u00a0/);
  assert.match(there.type(['export']).err, /pas encore d’espace/);
});
