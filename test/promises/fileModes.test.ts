import assert from 'node:assert/strict';
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { newTerminal } from '../cli/terminal.ts';
import { startProgram } from './program.ts';

/** Starts a process as most shells and services do: what it makes is for everyone to read, unless it says otherwise. */
function forAll<T>(start: () => T): T {
  const before = process.umask(0o022);
  try {
    return start();
  } finally {
    process.umask(before);
  }
}

/** What a folder holds, at any depth, by its path, with its mode: `600`. */
function modesIn(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    paths.map((path) => [path, (lstatSync(join(folder, path)).mode & 0o777).toString(8)] as const),
  );
}

const skip = process.platform === 'win32' ? 'Windows has other rights than modes' : false;

test('what is kept, backed up, exported and written is for its owner alone', { skip }, async () => {
  const { folder, type } = newTerminal();
  const program = await forAll(() => startProgram(join(folder, 'data')));
  const kept = join(folder, 'backups', 'kept.sqlite');
  assert.equal(forAll(() => type(['backup', kept])).code, 0);
  const inUse = modesIn(folder);
  await program.stop();
  for (const file of ['passerelle.sqlite', 'passerelle.sqlite-wal', 'passerelle.sqlite-shm'])
    assert.equal(inUse.get(join('data', file)), '600', file);
  for (const words of [
    ['export', '--out', join(folder, 'exports', 'today', 'space.ndjson')],
    ['brief', '--out', join(folder, 'briefs')],
  ])
    assert.equal(forAll(() => type(words)).code, 0);
  const { type: elsewhere, folder: other } = newTerminal();
  assert.equal(forAll(() => elsewhere(['restore', kept])).code, 0);
  for (const modes of [modesIn(folder), modesIn(other)])
    for (const [path, mode] of modes) assert.match(mode, /^[67]00$/, path);
  const endings = [...modesIn(folder).keys()].map((path) => path.replace(/.*[.]/, ''));
  for (const ending of ['sqlite', 'ndjson', 'pptx', 'pdf', 'html'])
    assert.ok(endings.includes(ending), ending);
});
