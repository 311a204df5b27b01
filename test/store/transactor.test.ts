import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { describe, it } from 'node:test';
import { sqliteProfile } from '../../src/store/sqlite.ts';
import { openStore, type OpenStore } from '../../src/store/store.ts';
import { member, SPACE } from './samples.ts';

const MANY = 20;

/** A store in memory that tells each of its commits, and may be made to refuse them. */
async function watched(work: (store: OpenStore, commits: { made: number; full: boolean }) => Promise<void>) {
  const commits = { made: 0, full: false };
  const database = new DatabaseSync(':memory:');
  const prepare = database.prepare.bind(database);
  database.prepare = (text: string) => {
    const statement = prepare(text);
    if (text !== 'commit') return statement;
    const run = statement.run.bind(statement);
    statement.run = () => {
      if (commits.full) throw new Error('database or disk is full');
      commits.made += 1;
      return run();
    };
    return statement;
  };
  const store = await openStore(sqliteProfile(database, ':memory:'));
  commits.made = 0;
  try {
    await work(store, commits);
  } finally {
    commits.full = false;
    await store.close();
  }
}

const numbers = Array.from({ length: MANY }, (_, number) => number);
const enter = (store: OpenStore, number: number): Promise<void> =>
  store.transact((tx) => tx.members.add(member({ id: `m${number}` })));

describe('transactions of the embedded store that wait at the same time', () => {
  it('are flushed to the disk together, and each is answered', () =>
    watched(async (store, commits) => {
      await Promise.all(numbers.map((number) => enter(store, number)));
      assert.equal((await store.members.list(SPACE)).length, MANY);
      assert.equal(commits.made, 1);
    }));

  it('are undone alone when they fail, in a query or of themselves', () =>
    watched(async (store) => {
      const ends = await Promise.allSettled([
        enter(store, 1),
        enter(store, 1),
        store.transact(async (tx) => {
          await tx.members.add(member({ id: 'half' }));
          throw new Error('of itself');
        }),
        enter(store, 2),
      ]);
      assert.deepEqual(
        ends.map(({ status }) => status),
        ['fulfilled', 'rejected', 'rejected', 'fulfilled'],
      );
      assert.deepEqual((await store.members.list(SPACE)).map(({ id }) => id).toSorted(), ['m1', 'm2']);
    }));

  it('all fail when the disk takes none, nothing being kept or acknowledged, and do once it does', () =>
    watched(async (store, commits) => {
      commits.full = true;
      const ends = await Promise.allSettled(numbers.map((number) => enter(store, number)));
      assert.ok(ends.every(({ status }) => status === 'rejected'));
      commits.full = false;
      assert.deepEqual(await store.members.list(SPACE), []);
      await enter(store, 1);
      assert.equal((await store.members.list(SPACE)).length, 1);
    }));

  it('that were asked before it closes are done', () =>
    watched(async (store, commits) => {
      const asked = enter(store, 1);
      await store.close();
      await asked;
      assert.equal(commits.made, 1);
    }));
});
