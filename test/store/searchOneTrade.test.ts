import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { findShares } from '../../src/app/search/findShares.ts';
import { shareSearchText } from '../../src/domain/search/searchText.ts';
import { openPostgresStore } from '../../src/store/postgres.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import type { OpenStore } from '../../src/store/store.ts';
import { dropDatabase, newDatabase, testServer } from './postgresServer.ts';
import { share, SPACE } from './samples.ts';

const FILE = join(import.meta.dirname, '../data/legal.ndjson');
const server = await testServer();

interface Told {
  readonly id: string;
  readonly jobFamily: string;
  readonly tool: string;
  readonly useCase: string;
  readonly limits?: string;
  readonly prompt?: string;
}

const TOLD = readFileSync(FILE, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Told);

async function fill(store: OpenStore): Promise<void> {
  const shares = TOLD.map((told) =>
    share({
      ...told,
      jobFamilyId: told.jobFamily.toLowerCase(),
      toolIds: [],
      timeSaved: null,
      timeSavedText: null,
      limits: told.limits ?? null,
      prompt: told.prompt ?? null,
    }),
  );
  await store.shares.addAll(shares.map((one) => ({ share: one, searchText: shareSearchText(one) })));
}

/** Searches that many use cases answer to the letter, each with what the first five all say. */
const SAID: readonly (readonly [string, RegExp])[] = [
  ['contrats de sous-traitance', /contrats? de sous-traitance/i],
  ['contrat de sous-traitance', /contrats? de sous-traitance/i],
  ['contrat', /contrat/i],
  ['contrats', /contrat/i],
  ['contrat fournisseur', /contrats? fournisseurs?/i],
  ['résumer un contrat', /contrat/i],
  ['relire un contrat', /contrat/i],
];

/** A library of one trade: the words that matter there are the common ones. */
describe('a search of 200 shares of which more than half say « contrat »', () => {
  let sqlite: OpenStore;
  before(async () => {
    sqlite = await openSqliteStore(':memory:');
    await fill(sqlite);
  });
  after(() => sqlite.close());

  const useCasesFound = async (store: OpenStore, text: string): Promise<readonly string[]> => {
    const { step, hits } = await findShares(store, { workspaceId: SPACE, typed: text, limit: 5 });
    if (step !== 'found') return [];
    return hits.map(({ id: found }) => TOLD.find(({ id }) => id === found)?.useCase ?? '');
  };

  it('is of a library where the words searched are said by many', () => {
    assert.equal(TOLD.length, 200);
    assert.ok(TOLD.filter((told) => /contrat/i.test(JSON.stringify(told))).length > 100);
    assert.ok(TOLD.filter(({ useCase }) => /contrats? de sous-traitance/i.test(useCase)).length > 90);
  });

  for (const [text, said] of SAID)
    it(`finds « ${text} » first where it is said`, async () => {
      const found = await useCasesFound(sqlite, text);
      assert.equal(found.length, 5);
      for (const useCase of found) assert.match(useCase, said);
    });

  it('stays silent on what nobody says', async () => {
    for (const text of ['changer de mutuelle', 'horoscope du jour', 'réserver un court de tennis'])
      assert.deepEqual(await useCasesFound(sqlite, text), [], text);
  });

  const skip = typeof server === 'string' ? server : false;
  it('is answered the same in the same order by both engines', { skip }, async () => {
    if (typeof server === 'string') return;
    const database = await newDatabase(server);
    const postgres = await openPostgresStore(server.url(database));
    await fill(postgres);
    for (const [text] of SAID)
      assert.deepEqual(await useCasesFound(postgres, text), await useCasesFound(sqlite, text), text);
    await postgres.close();
    await dropDatabase(server, database);
  });
});
