import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { say, sayLater } from '../../src/app/say.ts';
import { moveHome } from '../../src/app/surface/spaceSurfaces.ts';
import type { Handle, Send } from '../../src/app/ports/surface.ts';
import type { Surface } from '../../src/domain/workspace/workspace.ts';
import { workInbox } from '../../src/jobs/inbox.ts';
import { openOutbox, workOutbox } from '../../src/jobs/outbox.ts';
import { inHouse, openHouse, SPACE_ID } from '../app/house.ts';
import { tablesHolding } from '../app/tables.ts';
import { inNewFolder } from '../store/folders.ts';
import { until } from '../until.ts';
import { event, refresh } from '../store/samples.ts';

const MARK = 'zygomarque';
const ofSlack = event({ workspaceId: SPACE_ID, id: 'Ev1', surface: 'slack', payload: `{"text":"${MARK}"}` });
const ofWeb = event({ workspaceId: SPACE_ID, id: 'p1' });

describe('each surface', () => {
  test('has what it received handled by its own handler, with what came with it', () =>
    inHouse(async ({ desk, store }) => {
      for (const one of [ofSlack, ofWeb]) await store.inbox.receive(one);
      const handled: (string | null)[] = [];
      const by =
        (name: string): Handle =>
        async (_desk, { id, payload }) =>
          void handled.push(name, id, payload);
      await workInbox(desk, { web: by('web'), slack: by('slack') });
      assert.deepEqual(handled, ['slack', 'Ev1', ofSlack.payload, 'web', 'p1', null]);
    }));

  test('says what is for it, whatever another one asks', () =>
    inHouse(async ({ desk, store }) => {
      for (const surface of ['mail', 'web'] as const)
        await store.outbox.add(refresh({ workspaceId: SPACE_ID, id: surface, surface, subjectId: surface }));
      const said: string[] = [];
      const send: Send = async ({ id }) => void said.push(id);
      await workOutbox(desk, { web: { send }, mail: { send: async () => ({ retryAfterSeconds: 90 }) } });
      assert.deepEqual(said, ['web']);
    }));

  test('that does not take what it is given keeps no other waiting, in the same thread and in other spaces', () =>
    inHouse(async ({ desk, store }) => {
      const told = { createdAt: desk.clock.now(), is: 'post', postId: 'p1', threadId: null } as const;
      const add = (surface: Surface, id: string, workspaceId = SPACE_ID) =>
        store.outbox.add({ ...told, surface, id, workspaceId });
      await add('slack', 'a');
      await add('slack', 'b');
      await add('mail', 'c');
      await add('slack', 'd', 'w2');
      const said: string[] = [];
      const { promise: taken, resolve: take } = Promise.withResolvers<void>();
      const slow: Send = async ({ workspaceId, id }) => {
        if (workspaceId === SPACE_ID) await taken;
        said.push(id);
      };
      const quick: Send = async ({ id }) => void said.push(id);
      const outbox = openOutbox(desk, { slack: { send: slow }, mail: { send: quick } });
      await outbox.round();
      await until(() => said.length === 2);
      assert.deepEqual(said.toSorted(), ['c', 'd']);
      await add('mail', 'e');
      await add('slack', 'f', 'w2');
      await until(async () => (await outbox.round()) === 0 && said.length === 4);
      assert.deepEqual(said.toSorted(), ['c', 'd', 'e', 'f']);
      take();
      await outbox.idle();
      await outbox.round();
      await outbox.idle();
      assert.deepEqual(said.slice(4), ['a', 'b']);
    }));

  test('says nothing before its time, and what was to be said later once', () =>
    inHouse(async (house) => {
      const { desk, store } = house;
      const about = { subject: 'recapReady', id: '2026-W47' } as const;
      await sayLater(desk, { workspaceId: SPACE_ID, about }, '2026-11-17T09:00:00.000Z');
      await house.settle();
      assert.deepEqual(await store.posts.about(SPACE_ID, about.subject, about.id), []);
      house.at('2026-11-17T09:00:00.000Z');
      for (let turn = 0; turn < 2; turn++) await house.settle();
      const said = await store.posts.about(SPACE_ID, about.subject, about.id);
      assert.deepEqual(
        said.map(({ at }) => at),
        ['2026-11-17T09:00:00.000Z'],
      );
    }));

  test('that is not plugged in has what is for it wait, without counting a failure', () =>
    inHouse(async ({ desk, store, later }) => {
      await store.inbox.receive(ofSlack);
      await store.outbox.add(refresh({ workspaceId: SPACE_ID, surface: 'slack' }));
      const said: string[] = [];
      const slack = { send: async ({ id }: { readonly id: string }): Promise<void> => void said.push(id) };
      const handle: Handle = async (_desk, { id }) => void said.push(id);
      assert.equal(await workInbox(desk, {}), 1);
      assert.equal(await workOutbox(desk, {}), 1);
      assert.equal((await workInbox(desk, {})) + (await workOutbox(desk, {})), 0);
      later(61);
      await workInbox(desk, { slack: handle });
      await workOutbox(desk, { slack });
      assert.deepEqual(said, ['Ev1', 'd1']);
    }));

  test('where a space lives is where its companion speaks', () =>
    inHouse(async ({ desk, store }) => {
      await moveHome(desk, SPACE_ID, 'slack');
      await say(desk, {
        workspaceId: SPACE_ID,
        threadId: null,
        about: { subject: 'recapReady', id: '2026-W47' },
      });
      const [delivery] = await store.outbox.waiting(desk.clock.now(), 9);
      assert.equal(delivery?.surface, 'slack');
    }));

  test('leaves nothing of what came with an event, once it is handled', () =>
    inNewFolder(async (folder) => {
      const house = await openHouse(folder);
      await house.store.inbox.receive(ofSlack);
      await workInbox(house.desk, { slack: async () => {} });
      await house.store.close();
      assert.deepEqual(tablesHolding(folder, MARK), []);
    }));
});
