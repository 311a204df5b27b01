import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { withinBudget } from '../../src/program/budget.ts';
import { exportWorkspace } from '../../src/app/exchange/exportWorkspace.ts';
import { importWorkspace } from '../../src/app/exchange/importWorkspace.ts';
import { say } from '../../src/app/say.ts';
import { homeOf } from '../../src/app/surface/spaceSurfaces.ts';
import type { OpenStore } from '../../src/store/store.ts';
import { HEARS } from '../../src/app/fact/hears.ts';
import { dataFile } from '../data.ts';
import { noHolidays } from '../noHolidays.ts';
import { SPACE_ID } from '../app/house.ts';
import { ENGINES } from './life.ts';

const LINES = readFileSync(dataFile('export-of-relays.ndjson'), 'utf8').trim().split('\n');

async function* linesOf(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

function deskOn(store: OpenStore) {
  let made = 0;
  const ids = { next: () => `n${(made += 1)}`, random: (below: number) => (made += 7) % below };
  return {
    store,
    clock: { now: () => '2026-11-24T09:00:00.000Z' },
    holidays: noHolidays,
    withinBudget,
    hears: HEARS,
    ids,
  };
}

const read = (store: OpenStore, lines: readonly string[]) =>
  importWorkspace(
    deskOn(store),
    () => linesOf(lines),
    () => {},
  );

async function exported(store: OpenStore): Promise<readonly string[]> {
  const lines = await Array.fromAsync(exportWorkspace(store, { id: SPACE_ID }));
  return lines.map((line) => JSON.stringify(line));
}

for (const { engine, openStore } of ENGINES)
  describe(`an export of when a space had one surface, and relays (${engine})`, () => {
    const on = (what: string, work: (store: OpenStore) => Promise<void>): void =>
      void test(what, async (t) => {
        const store = await openStore();
        if (typeof store === 'string') return t.skip(store);
        try {
          await work(store);
        } finally {
          await store.close();
        }
      });

    on('is read back whole, under the names of today', async (store) => {
      const result = await read(store, LINES);
      assert.ok(result.ok, JSON.stringify(result));
      assert.equal(result.lines, LINES.length);
      assert.equal(await homeOf(store, SPACE_ID), 'slack');
      assert.deepEqual(
        (await store.bridgers.list(SPACE_ID)).map(({ memberId, state }) => `${memberId} ${state}`).toSorted(),
        ['hugo declined', 'julien asked', 'samira accepted'],
      );
      const posts = await store.posts.page(SPACE_ID, '', 99);
      assert.deepEqual(
        posts.map(({ about }) => about?.subject),
        ['share', 'trial', 'nomination', 'bridgerAsk', 'bridgerAsk', 'bridgerAsk', 'bridgerWelcome'],
      );
      assert.equal((await store.trials.ofShares(SPACE_ID, ['s1']))[0]?.memberId, 'julien');
      assert.equal((await store.auditEntries.list(SPACE_ID)).length, 2);
      // No share had a title.
      assert.equal((await store.shares.get(SPACE_ID, 's1'))?.title, 'Relire les clauses de responsabilité');
    });

    on('goes on where its space lived', async (store) => {
      assert.ok((await read(store, LINES)).ok);
      const desk = deskOn(store);
      await say(desk, { workspaceId: SPACE_ID, about: { subject: 'share', id: 's1' } });
      const waiting = await store.outbox.waiting(desk.clock.now(), 9);
      assert.deepEqual(
        waiting.map(({ surface }) => surface),
        ['slack'],
      );
    });

    on('is the same once exported and read again', async (store) => {
      assert.ok((await read(store, LINES)).ok);
      const lines = await exported(store);
      const other = await openStore();
      assert.ok(typeof other !== 'string');
      assert.ok((await read(other, lines)).ok);
      assert.deepEqual(await exported(other), lines);
      await other.close();
    });
  });
