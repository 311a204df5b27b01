import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { seeded } from '../../scripts/benchData.ts';
import { measureWordForWord } from '../../scripts/eval/wordForWord.ts';
import { SPACE } from '../../scripts/eval/library.ts';
import { officeShares, runsSaid } from '../../scripts/officeShares.ts';
import { findShares } from '../../src/app/search/findShares.ts';
import { shareSearchText } from '../../src/domain/search/searchText.ts';
import { openPostgresStore } from '../../src/store/postgres.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import type { OpenStore } from '../../src/store/store.ts';
import { dropDatabase, newDatabase, testServer } from './postgresServer.ts';

const server = await testServer();
const SHARES = officeShares(3_000, seeded(51), SPACE);

async function fill(store: OpenStore): Promise<void> {
  await store.shares.addAll(SHARES.map((share) => ({ share, searchText: shareSearchText(share) })));
}

/** The first thing that anyone checks: what they know is there, typed as it is there. */
describe('words that several of 3,000 shares say one after another', () => {
  let sqlite: OpenStore;
  before(async () => {
    sqlite = await openSqliteStore(':memory:');
    await fill(sqlite);
  });
  after(() => sqlite.close());

  it('are found, by those that say them so first', async () => {
    const { runs, silent, otherFirst } = await measureWordForWord(sqlite, SHARES);
    assert.equal(runs, 300);
    assert.deepEqual([silent, otherFirst], [[], []]);
  });

  const skip = typeof server === 'string' ? server : false;
  it('are found the same in the same order by both engines', { skip }, async () => {
    if (typeof server === 'string') return;
    const database = await newDatabase(server);
    const postgres = await openPostgresStore(server.url(database));
    await fill(postgres);
    for (const typed of runsSaid(SHARES, seeded(52), 40)) {
      const idsIn = async (store: OpenStore) =>
        (await findShares(store, { workspaceId: SPACE, typed, limit: 20 })).hits.map(({ id }) => id);
      assert.deepEqual(await idsIn(postgres), await idsIn(sqlite), typed);
    }
    await postgres.close();
    await dropDatabase(server, database);
  });
});
