import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Delivery, InboxEvent } from '../../src/app/ports/queue.ts';
import type { Handle, Send } from '../../src/app/ports/surface.ts';
import { codeOf, workInbox } from '../../src/jobs/inbox.ts';
import { workOutbox } from '../../src/jobs/outbox.ts';
import { tokenBuckets } from '../../src/jobs/pace.ts';
import { retryAfter } from '../../src/jobs/retry.ts';
import { startWorker } from '../../src/jobs/worker.ts';
import { inHouse, SPACE_ID, type House } from '../app/house.ts';
import { event, post, refresh } from '../store/samples.ts';

const received = (id: string, receivedAt: string): InboxEvent =>
  event({ workspaceId: SPACE_ID, id, receivedAt });
const delivery = (id: string): Delivery => refresh({ workspaceId: SPACE_ID, id });
const fail = async (): Promise<never> => {
  throw new TypeError('le texte de quelqu’un');
};

describe('the inbox', () => {
  test('handles what waits, oldest first, each once', () =>
    inHouse(async ({ desk, store }) => {
      await store.inbox.receive(received('b', '2026-11-16T08:02:00.000Z'));
      await store.inbox.receive(received('a', '2026-11-16T08:01:00.000Z'));
      const handled: string[] = [];
      const handle = async (_desk: unknown, one: InboxEvent): Promise<void> => void handled.push(one.id);
      assert.equal(await workInbox(desk, { web: handle }), 2);
      assert.equal(await workInbox(desk, { web: handle }), 0);
      assert.deepEqual(handled, ['a', 'b']);
    }));

  test('keeps nothing of what a failed handling wrote, and tries again later', () =>
    inHouse(async (house) => {
      const { desk, store } = house;
      await store.inbox.receive(received('a', '2026-11-16T08:00:00.000Z'));
      const half: Handle = async (inside) => {
        await inside.store.posts.add(post({ workspaceId: SPACE_ID, id: 'half' }));
        await fail();
      };
      await workInbox(desk, { web: half });
      assert.equal(await store.posts.get(SPACE_ID, 'half'), null);
      assert.equal(await workInbox(desk, { web: async () => {} }), 0);
      house.later(1);
      assert.equal(await workInbox(desk, { web: async () => {} }), 1);
    }));

  test('lets one failure keep nothing else waiting', () =>
    inHouse(async ({ desk, store }) => {
      for (const id of ['a', 'b', 'c']) await store.inbox.receive(received(id, '2026-11-16T08:00:00.000Z'));
      const handled: string[] = [];
      const handle: Handle = async (_desk, { id }) => {
        if (id === 'a') await fail();
        handled.push(id);
      };
      await workInbox(desk, { web: handle });
      assert.deepEqual(handled, ['b', 'c']);
    }));
});

describe('the outbox', () => {
  test('sends what waits, and again what failed to be sent', () =>
    inHouse(async (house) => {
      const { desk, store } = house;
      await store.outbox.add(delivery('a'));
      await workOutbox(desk, { web: { send: fail } });
      house.later(1);
      const sent: string[] = [];
      assert.equal(await workOutbox(desk, { web: { send: async (one) => void sent.push(one.id) } }), 1);
      assert.equal(await workOutbox(desk, { web: { send: async (one) => void sent.push(one.id) } }), 0);
      assert.deepEqual(sent, ['a']);
    }));

  test('survives a surface that is down for a day, with nothing lost and nothing said twice', () =>
    inHouse(async (house) => {
      for (const id of ['a', 'b', 'c']) await house.store.outbox.add(delivery(id));
      const sent: string[] = [];
      for (let hour = 0; hour < 24; hour++) {
        await workOutbox(house.desk, { web: { send: fail } });
        house.later(61);
      }
      const send = async ({ id }: Delivery): Promise<void> => void sent.push(id);
      for (let round = 0; round < 3; round++) await workOutbox(house.desk, { web: { send } });
      assert.deepEqual(sent.toSorted(), ['a', 'b', 'c']);
    }));

  test('leaves a surface alone for as long as it asks', () =>
    inHouse(async (house) => {
      await house.store.outbox.add(delivery('a'));
      await workOutbox(house.desk, { web: { send: async () => ({ retryAfterSeconds: 90 }) } });
      const sent: string[] = [];
      const send = async ({ id }: Delivery): Promise<void> => void sent.push(id);
      house.later(1);
      await workOutbox(house.desk, { web: { send } });
      assert.deepEqual(sent, []);
      house.later(1);
      await workOutbox(house.desk, { web: { send } });
      assert.deepEqual(sent, ['a']);
    }));

  test('asks a surface nothing more for a channel that it asks to leave alone', () =>
    inHouse(async ({ desk, store }) => {
      for (const id of ['a', 'b', 'c'])
        await store.outbox.add(refresh({ workspaceId: id === 'c' ? 'w2' : SPACE_ID, id, subjectId: id }));
      const asked: string[] = [];
      const send: Send = async ({ id }) => {
        asked.push(id);
        return id === 'c' ? undefined : { retryAfterSeconds: 90 };
      };
      await workOutbox(desk, { web: { send } });
      assert.deepEqual(asked, ['a', 'c']);
      assert.equal(await store.outbox.attempts(SPACE_ID, 'a'), 0);
    }));

  test('holds nothing longer than its round: what the pace leaves no time for is put off', () =>
    inHouse(async (house) => {
      const { desk, store } = house;
      for (const id of ['a', 'b', 'c', 'd'])
        await store.outbox.add(refresh({ workspaceId: SPACE_ID, id, subjectId: id }));
      const sent: string[] = [];
      const send = async ({ id }: Delivery): Promise<void> => void sent.push(id);
      assert.equal(
        await workOutbox(desk, { web: { send, pace: tokenBuckets({ perSecond: 0.05, burst: 2 }) } }),
        4,
      );
      assert.deepEqual(sent, ['a', 'b']);
      assert.equal(await workOutbox(desk, { web: { send } }), 0);
      house.later(1);
      assert.equal(await workOutbox(desk, { web: { send } }), 2);
      assert.deepEqual(sent, ['a', 'b', 'c', 'd']);
    }));

  test('waits for one channel without keeping another waiting', ({ mock }) =>
    inHouse(async ({ desk, store }) => {
      for (const workspaceId of [SPACE_ID, 'w2'])
        for (const id of ['a', 'b'])
          await store.outbox.add(refresh({ workspaceId, id, subjectId: id, createdAt: desk.clock.now() }));
      const sent: string[] = [];
      const send = async ({ workspaceId, id }: Delivery): Promise<void> =>
        void sent.push(`${workspaceId === SPACE_ID ? 'slow' : 'quick'} ${id}`);
      mock.timers.enable({ apis: ['setTimeout'] });
      const pace = (channel: string): number => (channel === SPACE_ID ? 40 : 0);
      const working = workOutbox(desk, { web: { send, pace } });
      while (sent.length < 2) await nextTurn();
      assert.deepEqual(sent, ['quick a', 'quick b']);
      while (sent.length < 4) {
        mock.timers.tick(40);
        await nextTurn();
      }
      await working;
      assert.deepEqual(sent, ['quick a', 'quick b', 'slow a', 'slow b']);
    }));

  test('gives up after two days of patient tries, keeps the dead letter, and sends it when it is replayed', () =>
    inHouse(async (house) => {
      await house.store.outbox.add(delivery('a'));
      assert.equal(await triesUntilDead(house), 54);
      const [letter] = await house.store.outbox.dead(10);
      assert.deepEqual([letter?.item.id, letter?.errorCode], ['a', 'TypeError']);
      assert.ok(await house.store.outbox.replay(SPACE_ID, 'a'));
      assert.equal(await workOutbox(house.desk, { web: { send: async () => {} } }), 1);
      assert.deepEqual(await house.store.outbox.dead(10), []);
    }));
});

async function triesUntilDead({ desk, later }: House): Promise<number> {
  let tries = 0;
  for (let hours = 0; hours < 100; hours++) {
    later(61);
    tries += await workOutbox(desk, { web: { send: fail } });
  }
  return tries;
}

describe('a failure', () => {
  test('waits longer each time, then is let go', () => {
    const now = '2026-11-16T09:00:00.000Z';
    const waits = [1, 2, 3, 4, 5, 6].map(
      (failures) => (Date.parse(retryAfter('handler', now, failures) ?? '') - Date.parse(now)) / 1_000,
    );
    assert.deepEqual(waits, [1, 5, 30, 120, 600, 3_600]);
    assert.equal(retryAfter('handler', now, 7), null);
  });

  test('is kept by its code or its kind, never by its message', () => {
    assert.equal(codeOf(Object.assign(new Error('le texte de quelqu’un'), { code: 'E_X' })), 'E_X');
    assert.equal(codeOf(new TypeError('le texte de quelqu’un')), 'TypeError');
    assert.equal(codeOf('le texte de quelqu’un'), 'unknown');
  });
});

describe('the worker', () => {
  test('empties its queues before it says that it is settled', async () => {
    let left = 5;
    const worker = startWorker(
      async () => (left > 0 ? left-- : 0),
      () => {},
    );
    await worker.settled();
    assert.equal(left, 0);
    await worker.stop();
  });

  test('never runs two rounds at once', async () => {
    let inside = 0;
    let most = 0;
    let rounds = 0;
    const worker = startWorker(
      async () => {
        most = Math.max(most, (inside += 1));
        await new Promise((later) => setImmediate(later));
        inside -= 1;
        return (rounds += 1) < 20 ? 1 : 0;
      },
      () => {},
    );
    for (let woken = 0; woken < 10; woken++) worker.wake();
    await worker.settled();
    await worker.stop();
    assert.equal(most, 1);
  });

  test('hears of a round that throws, and works on when woken again', async () => {
    const failures: unknown[] = [];
    let rounds = 0;
    const worker = startWorker(
      async () => {
        if ((rounds += 1) === 1) throw new Error('once');
        return 0;
      },
      (error) => void failures.push(error),
    );
    await worker.settled();
    await worker.settled();
    await worker.stop();
    assert.equal(failures.length, 1);
    assert.ok(rounds >= 2);
  });

  test('does nothing more once it is stopped', async () => {
    let rounds = 0;
    const worker = startWorker(
      async () => {
        rounds += 1;
        return 0;
      },
      () => {},
    );
    await worker.stop();
    worker.wake();
    await worker.settled();
    assert.equal(rounds, 0);
  });
});
