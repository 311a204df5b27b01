import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { dataFile } from '../data.ts';
import { newTerminal } from './terminal.ts';

interface Expected {
  readonly id: string;
  readonly first: string;
}

const linesOf = (text: string): readonly unknown[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

test('search finds first what is written with other signs than those typed', () => {
  const { type } = newTerminal();
  assert.equal(type(['import', 'shares', dataFile('field/search/shares.ndjson')]).code, 0);
  const queries = readFileSync(dataFile('field/search/queries.ndjson'), 'utf8');
  const { out } = type(['search', '--lines'], queries);
  const found = linesOf(out) as readonly { readonly id: string; readonly hits: readonly string[] }[];
  const expected = linesOf(
    readFileSync(dataFile('field/search/expected.ndjson'), 'utf8'),
  ) as readonly Expected[];
  assert.deepEqual(
    found.map(({ id, hits: [first] }) => ({ id, first })),
    expected,
  );
});
