import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import type { Handle } from '../../src/app/ports/surface.ts';
import { workInbox } from '../../src/jobs/inbox.ts';
import { openHouse, SPACE_ID, type House } from '../app/house.ts';
import { newTerminal } from '../cli/terminal.ts';
import { startChild } from '../store/children.ts';
import { dropDatabase, newDatabase, testServer } from '../store/postgresServer.ts';
import { event, post } from '../store/samples.ts';

/** Lives of a program on one place, each longer after the one before than any lease. */
interface Lives {
  /**
   * Works the inbox, where each event becomes a post. It ends as it begins the event of this id, or its so many-th event:
   * from then on it neither writes nor says anything, as a process that is killed.
   */
  live(fatal: string | number): Promise<'killed' | 'emptied'>;
  look<T>(at: (house: House) => Promise<T>): Promise<T>;
}

function livesOn(place: string): Lives {
  let minutes = 0;
  const look: Lives['look'] = async (at) => {
    const house = await openHouse(place, `i${minutes}`);
    house.later((minutes += 2));
    try {
      return await at(house);
    } finally {
      await house.store.close();
    }
  };
  return { look, live: (fatal) => look((house) => lifeIn(house, fatal)) };
}

async function lifeIn({ desk, store }: House, fatal: string | number): Promise<'killed' | 'emptied'> {
  let isKilled = false;
  const untilKilled = <A extends unknown[], R>(ask: (...asked: A) => Promise<R>) => {
    return async (...asked: A): Promise<R> => {
      if (isKilled) throw new Error('killed');
      return ask(...asked);
    };
  };
  const mortal = {
    ...store,
    transact: untilKilled(store.transact) as typeof store.transact,
    inbox: {
      ...store.inbox,
      failed: untilKilled(store.inbox.failed),
      putOff: untilKilled(store.inbox.putOff),
    },
  };
  let begun = 0;
  const handle: Handle = async ({ store: within }, { id }) => {
    begun += 1;
    isKilled = id === fatal || begun === fatal;
    if (isKilled) throw new Error('killed');
    await within.posts.add(post({ workspaceId: SPACE_ID, id }));
  };
  try {
    while ((await workInbox({ ...desk, store: mortal }, { web: handle })) > 0);
    return 'emptied';
  } catch (error) {
    if (!isKilled) throw error;
    return 'killed';
  }
}

const received = (id: string) => event({ workspaceId: SPACE_ID, id, threadId: id });
const receive = ({ look }: Lives, ids: readonly string[]): Promise<void> =>
  look(async ({ store }) => {
    for (const id of ids) await store.inbox.receive(received(id));
  });
const handled = ({ look }: Lives): Promise<readonly string[]> =>
  look(async ({ store }) => (await store.posts.page(SPACE_ID, '', 100)).map(({ id }) => id));
const dead = ({ look }: Lives): Promise<readonly (string | null)[][]> =>
  look(async ({ store }) => (await store.inbox.dead(100)).map(({ item, errorCode }) => [item.id, errorCode]));

const MANY = Array.from({ length: 30 }, (_, i) => `e${String(i).padStart(2, '0')}`);

function stopped(name: string, newPlace: () => Promise<string>): void {
  describe(`an event on ${name}`, () => {
    test('that stopped its process twice is given to no third one, and is tried again when it is replayed', async () => {
      const lives = livesOn(await newPlace());
      await receive(lives, ['poison']);
      assert.equal(await lives.live('poison'), 'killed');
      assert.equal(await lives.live('poison'), 'killed');
      assert.deepEqual(await dead(lives), []);
      assert.equal(await lives.live('poison'), 'emptied');
      assert.deepEqual(await dead(lives), [['poison', 'stopped']]);
      await receive(lives, ['poison']);
      assert.equal(await lives.live('poison'), 'emptied');
      assert.equal(await lives.look(({ store }) => store.inbox.replay(SPACE_ID, 'poison')), true);
      assert.equal(await lives.live('poison'), 'killed');
      assert.equal(await lives.live('none'), 'emptied');
      assert.deepEqual(await handled(lives), ['poison']);
      assert.deepEqual(await dead(lives), []);
    });

    test('that stops its process among others becomes a dead letter alone, and the others are handled once', async () => {
      const lives = livesOn(await newPlace());
      await receive(lives, [...MANY.slice(0, 15), 'poison', ...MANY.slice(15)]);
      for (let life = 1; (await lives.live('poison')) === 'killed'; life++) assert.ok(life < 4);
      assert.deepEqual(await dead(lives), [['poison', 'stopped']]);
      assert.deepEqual(await handled(lives), MANY);
    });

    test('that was in hand when its process was killed for another reason is no dead letter', async () => {
      const lives = livesOn(await newPlace());
      await receive(lives, MANY);
      // The second kill is at the first event that the first one left: it is tried once more all the same.
      for (const fatal of [7, 1, 4, 9, 2]) assert.equal(await lives.live(fatal), 'killed');
      assert.equal(await lives.live('none'), 'emptied');
      assert.deepEqual(await dead(lives), []);
      assert.deepEqual(await handled(lives), MANY);
    });

    test('that failed between two kills is counted from the beginning', async () => {
      const lives = livesOn(await newPlace());
      await receive(lives, ['e1']);
      assert.equal(await lives.live('e1'), 'killed');
      await lives.look(({ store, desk }) =>
        store.inbox.failed(SPACE_ID, 'e1', desk.clock.now(), 'TypeError'),
      );
      assert.equal(await lives.live('e1'), 'killed');
      assert.equal(await lives.live('none'), 'emptied');
      assert.deepEqual(await handled(lives), ['e1']);
    });

    test('that one process could not settle, and took again, has not stopped it', async () => {
      const lives = livesOn(await newPlace());
      await receive(lives, ['e1']);
      await lives.look(async ({ store, desk }) => {
        const ask = { now: desk.clock.now(), leaseMs: -1, limit: 9 };
        for (let times = 0; times < 3; times++) assert.equal((await store.inbox.claim(ask)).length, 1);
        assert.equal(await store.inbox.stopped(SPACE_ID, 'e1'), 0);
      });
      assert.equal(await lives.live('none'), 'emptied');
      assert.deepEqual(await handled(lives), ['e1']);
    });
  });
}

stopped('SQLite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
});

const server = await testServer();
if (typeof server === 'string')
  describe('an event on PostgreSQL', () => test('is not proved here', { skip: server }, () => {}));
else
  stopped('PostgreSQL', async () => {
    const database = await newDatabase(server);
    after(() => dropDatabase(server, database));
    return server.url(database);
  });

test('what stopped its process twice is told by the doctor, and named by replay', async () => {
  const { folder, type } = newTerminal();
  const data = join(folder, 'data');
  await receive(livesOn(data), ['poison']);
  const live = (): Promise<string | null> =>
    startChild('../../jobs/fixtures/work.ts', [data, 'poison']).line();
  assert.deepEqual([await live(), await live(), await live()], [null, null, 'empty']);
  const told = JSON.parse(type(['doctor', '--json']).out) as {
    readonly findings: readonly { readonly name: string; readonly counts?: object }[];
  };
  assert.deepEqual(told.findings.find(({ name }) => name === 'queues')?.counts, { waiting: 0, failed: 1 });
  assert.match(type(['replay']).out, /atelier {2}poison {2}stopped/);
  assert.match(type(['replay', '--all']).out, /1\sélément sera repris/);
});
