import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { dataFile } from './data.ts';

test('each file of test/data has its source and its licence in the README', () => {
  const rows = readFileSync(dataFile('README.md'), 'utf8').matchAll(/^\| (`.*?) \|/gm);
  const named = [...rows].flatMap(([, cell = '']) => [...cell.matchAll(/`(.+?)`/g)].map(([, name]) => name!));
  const told = new Set(
    named.flatMap((name) => globSync(name.endsWith('/') ? `${name}**` : name, { cwd: dataFile('.') })),
  );
  const files = globSync('**/*.*', { cwd: dataFile('.') });
  assert.deepEqual(
    files.filter((file) => file !== 'README.md' && !told.has(file)),
    [],
  );
});
