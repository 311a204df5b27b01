import assert from 'node:assert/strict';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { startProgram } from '../promises/program.ts';
import { newTerminal } from './terminal.ts';

const SHARE = JSON.stringify({ id: 's1', tool: 'Claude', useCase: 'Relire des baux commerciaux' });

/** A data folder with a share in it, and a backup of it made while its program ran; the program was then killed. */
async function killedHouse(): Promise<{ readonly data: string; readonly kept: string }> {
  const { folder, type } = newTerminal();
  const [file, data, kept] = ['shares.ndjson', 'data', 'kept.sqlite'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(file, SHARE);
  type(['import', 'shares', file]);
  const program = await startProgram(data);
  type(['backup', kept]);
  await program.kill();
  assert.ok(existsSync(join(data, 'passerelle.sqlite-wal')));
  return { data, kept };
}

const { data, kept } = await killedHouse();

test('a restore refuses a folder where the journal of another database was left, until it is moved away', async () => {
  const { folder, type } = newTerminal();
  const target = join(folder, 'data');
  mkdirSync(target);
  for (const journal of ['-wal', '-shm', '-journal']) {
    const left = join(target, `passerelle.sqlite${journal}`);
    copyFileSync(join(data, 'passerelle.sqlite-wal'), left);
    const { code, out, err } = type(['restore', kept]);
    assert.deepEqual([code, out], [1, ''], journal);
    assert.ok(err.includes(left), err);
    assert.match(err, /Rien n’a été restauré.*[Dd]éplacez/s);
    assert.equal(existsSync(join(target, 'passerelle.sqlite')), false);
    renameSync(left, join(folder, `moved${journal}`));
  }
  assert.match(type(['restore', kept]).out, /Restauré/);
  assert.match(type(['search', 'baux']).out, /s1 {2}Claude/);
});

test('a restore refuses the file of a folder that is in use or was killed, and says how to make a backup of it', async () => {
  const { folder, type } = newTerminal();
  const live = join(data, 'passerelle.sqlite');
  const link = join(folder, 'link.sqlite');
  symlinkSync(live, link);
  for (const source of [live, link]) {
    const { code, out, err } = type(['restore', source]);
    assert.deepEqual([code, out], [1, ''], source);
    assert.match(err, /passerelle\.sqlite-wal.*passerelle backup/s);
    assert.match(type(['--lang', 'en', 'restore', source]).err, /Nothing was restored.*passerelle backup/s);
  }
  assert.equal(existsSync(join(folder, 'data', 'passerelle.sqlite')), false);
  assert.match(type(['restore', kept]).out, /Restauré/);
});

test('a restore leaves nothing beside the backup, and nothing half-made in the folder', async () => {
  const { folder, type } = newTerminal();
  // A program that stops by itself leaves one whole file.
  const whole = await startProgram(data);
  assert.equal((await whole.stop()).code, 0);
  const alone = join(folder, 'alone', 'kept.sqlite');
  mkdirSync(dirname(alone));
  copyFileSync(join(data, 'passerelle.sqlite'), alone);
  assert.match(type(['restore', alone]).out, /Restauré/);
  assert.deepEqual(readdirSync(dirname(alone)), ['kept.sqlite']);
  assert.deepEqual(readdirSync(join(folder, 'data')).toSorted(), ['passerelle.lock', 'passerelle.sqlite']);
  rmSync(join(folder, 'data'), { recursive: true });
  assert.match(type(['restore', alone]).out, /Restauré/);
});
