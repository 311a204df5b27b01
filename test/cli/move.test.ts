import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { newDatabase, testServer } from '../store/postgresServer.ts';
import { newTerminal } from './terminal.ts';

test('a data folder moves to PostgreSQL with the proof of each table, and not twice', async (context) => {
  const server = await testServer();
  if (typeof server === 'string') {
    process.stderr.write(`\n*** move is not tried: ${server} ***\n\n`);
    return context.skip(server);
  }
  const url = server.url(await newDatabase(server));
  const { type, folder } = newTerminal();
  const file = join(folder, 'shares.ndjson');
  writeFileSync(file, JSON.stringify({ id: 's1', tool: 'Claude', useCase: 'Relire des baux commerciaux' }));
  type(['import', 'shares', file]);
  const moved = JSON.parse(type(['move', '--to', url, '--json']).out);
  assert.equal(moved.find((one: { table: string }) => one.table === 'shares').rows, 1);
  assert.match(type(['move', '--to', url]).err, /contient déjà/);
  assert.match(type(['move', '--to', 'nowhere']).err, /Indiquez où aller/);
  return undefined;
});
