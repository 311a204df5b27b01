import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exportWorkspace } from '../../src/app/exchange/exportWorkspace.ts';
import { figuresInJson } from './personFigures.ts';
import { openPlayedExample } from './playedExample.ts';

test('no figure about a person is in the export', async () => {
  const { store, workspace, people } = await openPlayedExample();
  const complaints: string[] = [];
  let lines = 0;
  for await (const line of exportWorkspace(store, workspace)) {
    lines += 1;
    complaints.push(...figuresInJson(line, people));
  }
  await store.close();
  assert.ok(lines > 100);
  assert.deepEqual(complaints, []);
});
