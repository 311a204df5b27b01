import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { openPostgresStore } from '../../src/store/postgres.ts';
import type { OpenStore } from '../../src/store/store.ts';
import { ask, dropDatabase, newDatabase, testServer, type TestServer } from './postgresServer.ts';
import { until } from '../until.ts';
import { at, event, post, SPACE, workspace } from './samples.ts';

const server = await testServer();

if (typeof server === 'string') describe('two replicas', () => it('are not proved here', { skip: server }));
else replicas(server);

function replicas(server: TestServer): void {
  const together = async (work: (one: OpenStore, other: OpenStore, database: string) => Promise<void>) => {
    const database = await newDatabase(server);
    const url = server.url(database);
    const [one, other] = await Promise.all([openPostgresStore(url), openPostgresStore(url)]);
    try {
      await work(one, other, database);
    } finally {
      await Promise.all([one.close(), other.close()]);
      await dropDatabase(server, database);
    }
  };

  describe('two replicas of one database', () => {
    it('start at the same time on an empty one', () =>
      together(async (one, other) => {
        await one.workspaces.add(workspace());
        assert.deepEqual(await other.workspaces.get(SPACE), workspace());
      }));

    it('are never lent the same thing, nor two things of one thread, and empty the queue together', () =>
      together(async (one, other) => {
        const known = Array.from({ length: 300 }, (_, i) => String(i).padStart(3, '0'));
        for (const id of known)
          await one.inbox.receive(event({ id, threadId: `t${Number(id) % 40}`, receivedAt: at(Number(id)) }));
        const lent: string[] = [];
        const inHand = new Set<string>();
        const work = async (store: OpenStore): Promise<void> => {
          for (let idle = 0; idle < 20;) {
            const some = await store.inbox.claim({ now: at(1000), leaseMs: 60_000, limit: 7 });
            idle = some.length === 0 ? idle + 1 : 0;
            for (const { threadId } of some) {
              assert.equal(inHand.has(threadId), false, threadId);
              inHand.add(threadId);
            }
            for (const { id, threadId } of some) {
              lent.push(id);
              await wait(1);
              inHand.delete(threadId);
              await store.inbox.done(SPACE, [id], at(1000));
            }
          }
        };
        await Promise.all([work(one), work(other), work(one), work(other)]);
        assert.deepEqual(lent.toSorted(), known);
        for (let thread = 0; thread < 40; thread++) {
          const order = lent.filter((id) => Number(id) % 40 === thread);
          assert.deepEqual(order, order.toSorted());
        }
      }));

    it('undo what they wrote for an event that the other was done with first', () =>
      together(async (one, other) => {
        await one.inbox.receive(event());
        await one.inbox.claim({ now: at(0), leaseMs: 1000, limit: 1 });
        await other.inbox.claim({ now: at(1), leaseMs: 1000, limit: 1 });
        const handle = (store: OpenStore) =>
          store.transact(async (tx) => {
            await tx.posts.add(post({ id: store === one ? 'one' : 'other' }));
            if (!(await tx.inbox.done(SPACE, ['e1'], at(2)))) throw new Error('done elsewhere');
          });
        const ends = await Promise.allSettled([handle(one), handle(other)]);
        assert.equal(ends.filter((end) => end.status === 'fulfilled').length, 1);
        assert.equal((await one.posts.page(SPACE, '', 9)).length, 1);
      }));

    it('claim each run of the calendar once between them, waiting for the one that began', () =>
      together(async (one, other) => {
        const run = { workspaceId: SPACE, ritual: 'recap', period: '2026-W47' };
        const claims = await Promise.all(
          Array.from({ length: 20 }, (_, i) =>
            (i % 2 === 0 ? one : other).transact(async (tx) => {
              const mine = await tx.calendar.claimRun(run, at(0));
              await wait(2);
              return mine;
            }),
          ),
        );
        assert.equal(claims.filter(Boolean).length, 1);
      }));

    it('change one space as if one by one, a reading that is acted upon still true', () =>
      together(async (one, other) => {
        await one.workspaces.add(workspace({ name: '0' }));
        const addOne = (store: OpenStore) =>
          store.transact(async (tx) => {
            const now = await tx.workspaces.get(SPACE);
            await wait(1);
            await tx.workspaces.save(workspace({ name: String(Number(now?.name) + 1) }));
          });
        await Promise.all(Array.from({ length: 60 }, (_, i) => addOne(i % 2 === 0 ? one : other)));
        assert.equal((await one.workspaces.get(SPACE))?.name, '60');
      }));

    it('that each hold a space and want the other’s are both served, one of them after it was undone', () =>
      together(async (one, other) => {
        for (const id of [SPACE, 'w2']) await one.workspaces.add(workspace({ id, name: '0' }));
        let [runs, held] = [0, 0];
        const ends: Promise<void>[] = [];
        const both = (store: OpenStore, ids: readonly string[]) =>
          store.transact(async (tx) => {
            runs += 1;
            // Who was undone begins again once the other is served.
            if (runs > 2) await Promise.race(ends);
            for (const id of ids) {
              const now = await tx.workspaces.get(id);
              await tx.workspaces.save(workspace({ id, name: String(Number(now?.name) + 1) }));
              held += 1;
              await until(() => held >= 2);
            }
          });
        ends.push(both(one, [SPACE, 'w2']), both(other, ['w2', SPACE]));
        await Promise.all(ends);
        assert.equal((await one.workspaces.get(SPACE))?.name, '2');
        assert.equal((await one.workspaces.get('w2'))?.name, '2');
        assert.equal(runs, 3);
      }));

    it('take new connections after the server closed theirs', () =>
      together(async (one, _, database) => {
        await one.workspaces.add(workspace());
        await ask(
          server.url('postgres'),
          `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}'`,
        );
        // A query that meets a closed connection before it is known to be closed is refused; the next one is not.
        await until(() =>
          one.workspaces.get(SPACE).then(
            (found) => found !== null,
            () => false,
          ),
        );
        assert.deepEqual(await one.workspaces.get(SPACE), workspace());
      }));
  });
}
