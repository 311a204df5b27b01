import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { startProgram } from '../promises/program.ts';
import { newTerminal } from './terminal.ts';

const SHARE = JSON.stringify({ id: 's1', tool: 'Claude', useCase: 'Relire des baux commerciaux' });

test('a backup taken while the channel runs is restored in another folder, with all that was said', async () => {
  const here = newTerminal();
  const there = newTerminal();
  const [file, kept] = [join(here.folder, 'shares.ndjson'), join(here.folder, 'kept.sqlite')];
  writeFileSync(file, SHARE);
  here.type(['import', 'shares', file]);
  const program = await startProgram(join(here.folder, 'data'));
  assert.match(here.type(['backup', kept]).out, /Sauvegardé/);
  await program.stop();
  assert.match(there.type(['restore', kept]).out, /Restauré/);
  assert.match(there.type(['search', 'baux']).out, /s1 {2}Claude/);
});

test('a restore writes over no data, and takes nothing that is no backup', () => {
  const { type, folder } = newTerminal();
  const [file, kept] = [join(folder, 'shares.ndjson'), join(folder, 'kept.sqlite')];
  writeFileSync(file, SHARE);
  assert.match(type(['restore', file]).err, /n’est pas une sauvegarde/);
  assert.match(type(['backup', kept]).err, /encore rien à sauvegarder/);
  type(['import', 'shares', file]);
  type(['backup', kept]);
  assert.match(type(['restore', kept]).err, /contient déjà des données/);
  assert.match(type(['backup', kept]).err, /existe déjà/);
});
