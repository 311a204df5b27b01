import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { bridgesContract } from './bridgesContract.ts';
import { storeContract } from './contract.ts';
import { bridgersContract } from './bridgersContract.ts';
import { rhythmContract } from './rhythmContract.ts';

storeContract('SQLite in memory', () => openSqliteStore(':memory:'));
bridgersContract('SQLite', () => openSqliteStore(':memory:'));
rhythmContract('SQLite', () => openSqliteStore(':memory:'));
bridgesContract('SQLite', () => openSqliteStore(':memory:'));

storeContract('SQLite in a folder', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-'));
  const store = await openSqliteStore(folder);
  const close = async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...store, close };
});
