import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { reindex } from '../../src/app/search/reindex.ts';
import { findShares } from '../../src/app/search/findShares.ts';
import { shareSearchText } from '../../src/domain/search/searchText.ts';
import type { Share } from '../../src/domain/share/share.ts';
import { openPostgresStore } from '../../src/store/postgres.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import type { OpenStore } from '../../src/store/store.ts';
import { dataFile } from '../data.ts';
import { holding } from './meeting.ts';
import { dropDatabase, newDatabase, testServer } from './postgresServer.ts';
import { share, SPACE, workspace } from './samples.ts';

const server = await testServer();

function linesOf<T>(file: string): readonly T[] {
  const lines = readFileSync(dataFile(file), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as T);
}

interface Told {
  readonly id: string;
  readonly jobFamily: string;
  readonly tool: string;
  readonly useCase: string;
  readonly timeSaved?: string;
  readonly limits?: string;
  readonly link?: string;
  readonly prompt?: string;
}

interface Query {
  readonly text: string;
  readonly relevant: Readonly<Record<string, number>>;
}

function toShare({ timeSaved, limits, link, prompt, ...told }: Told): Share {
  return share({
    id: told.id,
    jobFamilyId: told.jobFamily.toLowerCase(),
    tool: told.tool,
    useCase: told.useCase,
    toolIds: [],
    timeSaved: null,
    timeSavedText: timeSaved ?? null,
    limits: limits ?? null,
    link: link ?? null,
    prompt: prompt ?? null,
  });
}

async function fill(store: OpenStore): Promise<void> {
  const shares = linesOf<Told>('shares.ndjson').map(toShare);
  await store.shares.addAll(shares.map((one) => ({ share: one, searchText: shareSearchText(one) })));
}

async function offered(store: OpenStore, text: string, limit: number): Promise<readonly string[]> {
  const { hits } = await findShares(store, { workspaceId: SPACE, typed: text, limit });
  return hits.map(({ id }) => id);
}

/** The part of what is wanted that the first five hold, and the inverse of the rank of the first one wanted. */
async function quality(
  store: OpenStore,
): Promise<{ readonly queries: number; readonly recall: number; readonly mrr: number }> {
  const queries = linesOf<Query>('queries.dev.ndjson').filter(
    ({ relevant }) => Object.keys(relevant).length > 0,
  );
  let [recall, mrr] = [0, 0];
  for (const { text, relevant } of queries) {
    const ids = await offered(store, text, 10);
    const wanted = Object.keys(relevant);
    const inFive = ids.slice(0, 5).filter((id) => wanted.includes(id)).length;
    const first = ids.findIndex((id) => wanted.includes(id));
    recall += inFive / Math.min(5, wanted.length);
    mrr += first < 0 ? 0 : 1 / (first + 1);
  }
  return { queries: queries.length, recall: recall / queries.length, mrr: mrr / queries.length };
}

describe('the search of 240 shares', () => {
  let sqlite: OpenStore;
  before(async () => {
    sqlite = await openSqliteStore(':memory:');
    await fill(sqlite);
  });
  after(() => sqlite.close());

  it('finds no less than it did', async (context) => {
    const { queries, recall, mrr } = await quality(sqlite);
    context.diagnostic(`${queries} labelled queries: recall@5 ${recall.toFixed(3)}, MRR ${mrr.toFixed(3)}`);
    assert.ok(recall >= 0.55, `recall@5 ${recall}`);
    assert.ok(mrr >= 0.85, `MRR ${mrr}`);
  });

  it('meets words by their forms, without accents, and by their beginning', async () => {
    const asWritten = await offered(sqlite, 'relances de factures impayées', 5);
    assert.deepEqual(await offered(sqlite, 'RELANCER des facture impayee', 5), asWritten);
    assert.ok((await offered(sqlite, 'automatisatio', 5)).length > 0);
  });

  const skip = typeof server === 'string' ? server : false;
  it('finds the same in the same order on both engines', { skip }, async (context) => {
    if (typeof server === 'string') return;
    const database = await newDatabase(server);
    const postgres = await openPostgresStore(server.url(database));
    await fill(postgres);
    const texts = [
      ...linesOf<Query>('queries.dev.ndjson').map(({ text }) => text),
      ...linesOf<Told>('shares.ndjson').map(({ useCase }) => useCase),
      'e',
      'les',
      'contrat contrats contrat',
      'c++',
      'été 2026',
      "l'ia",
      '%_',
      'a'.repeat(300),
      'contrat '.repeat(1_300),
      "'; drop table shares; --",
      '" OR NEAR( * ^ {head} : -contrat',
      '👩‍⚖️ 🤖',
      'quand ne pas utiliser',
    ];
    for (const text of texts)
      assert.deepEqual(await offered(postgres, text, 20), await offered(sqlite, text, 20), text);
    const { recall, mrr } = await quality(postgres);
    context.diagnostic(
      `${texts.length} searches alike; recall@5 ${recall.toFixed(3)}, MRR ${mrr.toFixed(3)}`,
    );
    await postgres.close();
    await dropDatabase(server, database);
  });
});

describe('an index made by an earlier version', () => {
  it('is made again when the product starts, for published shares only', async () => {
    const store = await openSqliteStore(':memory:');
    await store.workspaces.add(workspace());
    await store.shares.addAll(
      Array.from({ length: 450 }, (_, at) => ({
        share: share({
          id: `s${String(at).padStart(3, '0')}`,
          status: at % 2 === 0 ? 'published' : 'deleted',
        }),
        searchText: 'contrats',
      })),
    );
    await reindex(store);
    assert.equal((await holding(store, SPACE, ['contrat'], 1000)).length, 225);
    assert.deepEqual(await holding(store, SPACE, ['contrats']), []);
    await store.shares.index([{ share: share({ id: 's000' }), searchText: 'autre' }]);
    await reindex(store);
    assert.equal((await holding(store, SPACE, ['autre'])).length, 1);
    await store.close();
  });
});
