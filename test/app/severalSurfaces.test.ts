import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { array, assert as holds, asyncProperty, boolean, constantFrom, subarray } from 'fast-check';
import { MIRRORED, REACH } from '../../src/app/post/reach.ts';
import { redraw, say } from '../../src/app/say.ts';
import { homeOf, joinSurface, moveHome, noteGesture } from '../../src/app/surface/spaceSurfaces.ts';
import { POST_SUBJECTS } from '../../src/domain/workspace/post.ts';
import type { Delivery } from '../../src/app/ports/queue.ts';
import { recordShare } from '../../src/app/share/recordShare.ts';
import { form, inHouse, openHouse, SPACE_ID, type House } from './house.ts';

const waiting = (house: House): Promise<readonly Delivery[]> =>
  house.store.outbox.waiting(house.desk.clock.now(), 999);

/** The space has its channel in Slack, a mirror in Notion and a door for assistants; Nadia is known to all of them. */
async function onSeveral(house: House): Promise<void> {
  const { desk, store } = house;
  await moveHome(desk, SPACE_ID, 'slack');
  await joinSurface(desk, { workspaceId: SPACE_ID, surface: 'notion', role: 'mirror' });
  await joinSurface(desk, { workspaceId: SPACE_ID, surface: 'mcp', role: 'door' });
  for (const surface of ['slack', 'notion', 'mcp'])
    await store.identities.save({
      workspaceId: SPACE_ID,
      surface,
      id: 'nadia-there',
      memberId: 'nadia',
      leftAt: null,
    });
}

describe('a space on several surfaces', () => {
  test('has one post for each thing said, delivered where its surfaces show such things', () =>
    inHouse(async (house) => {
      await onSeveral(house);
      for (const subject of POST_SUBJECTS) {
        const id = await say(house.desk, { workspaceId: SPACE_ID, about: { subject, id: `the-${subject}` } });
        assert.equal((await house.store.posts.get(SPACE_ID, id))?.about?.subject, subject);
        const told = (await waiting(house)).filter((one) => one.is === 'post' && one.postId === id);
        assert.deepEqual(
          told.map(({ surface }) => surface).toSorted(),
          MIRRORED[subject] ? ['notion', 'slack'] : ['slack'],
        );
        // Each has a key of its own.
        assert.equal(new Set(told.map((one) => one.id)).size, told.length);
      }
    }));

  test('has its cards drawn again wherever they may stand', () =>
    inHouse(async (house) => {
      await onSeveral(house);
      await redraw(house.desk, SPACE_ID, { subject: 'share', id: 's1' });
      const told = await waiting(house);
      assert.deepEqual(told.map(({ surface, is }) => `${surface} ${is}`).toSorted(), [
        'notion refresh',
        'slack refresh',
      ]);
    }));

  test('tells one person something once: where they last made a gesture, else at home, else by mail', () =>
    holds(
      asyncProperty(
        constantFrom(...POST_SUBJECTS),
        constantFrom('web', 'slack', 'mail'),
        subarray(['web', 'slack', 'notion', 'mail']),
        subarray(['slack', 'notion']),
        array(constantFrom('web', 'slack', 'notion', 'mail', 'mcp', 'nowhere'), { maxLength: 3 }),
        boolean(),
        async (subject, home, others, identities, gestures, readsMail) => {
          const house = await openHouse();
          const { desk, store } = house;
          await moveHome(desk, SPACE_ID, home);
          for (const surface of others.filter((one) => one !== home))
            await joinSurface(desk, { workspaceId: SPACE_ID, surface, role: 'mirror' });
          for (const surface of identities)
            await store.identities.save({
              workspaceId: SPACE_ID,
              surface,
              id: 'n',
              memberId: 'nadia',
              leftAt: null,
            });
          if (readsMail) await reads(house);
          for (const surface of gestures)
            await noteGesture(store, { workspaceId: SPACE_ID, memberId: 'nadia', surface });
          await say(desk, { workspaceId: SPACE_ID, about: { subject, id: 'x' }, visibleTo: 'nadia' });
          const told = await waiting(house);
          assert.equal(told.length, 1, JSON.stringify(told));
          const [{ surface, is }] = told as [Delivery];
          const spaces = [home, ...others].length;
          const last = gestures.findLast((one) => one === home || others.includes(one));
          const reached = (one: string): boolean =>
            one === 'web' ||
            identities.includes(one) ||
            (one === 'mail' && readsMail && REACH[subject] === 'carried');
          if (last !== undefined && spaces > 1 && reached(last)) assert.equal(surface, last);
          else if (reached(home)) assert.equal(surface, home);
          assert.equal(is, surface === 'mail' ? 'mail' : 'post');
          await store.close();
        },
      ),
      { numRuns: 60 },
    ));

  test('that lives by mail and on its pages is told once on its pages', () =>
    inHouse(async (house) => {
      await joinSurface(house.desk, { workspaceId: SPACE_ID, surface: 'mail', role: 'mirror' });
      await say(house.desk, { workspaceId: SPACE_ID, about: { subject: 'share', id: 's1' } });
      assert.deepEqual(
        (await waiting(house)).map(({ surface }) => surface),
        ['web'],
      );
    }));

  test('draws a share where it was born, and says it again elsewhere only', () =>
    inHouse(async (house) => {
      await onSeveral(house);
      const bornAt = { surface: 'notion', place: 'row-7' };
      const recorded = await recordShare(house.desk, house.viewer('nadia'), form({ shareId: 's9', bornAt }));
      assert.ok(recorded.ok);
      const [post] = await house.store.posts.about(SPACE_ID, 'share', 's9');
      const picture = await house.store.pictures.at(SPACE_ID, 'notion', 'row-7');
      assert.deepEqual([picture?.postId, picture?.drawn], [post?.id, '']);
      assert.equal(await house.store.pictures.get(SPACE_ID, 'slack', post?.id ?? ''), null);
    }));

  test('says nothing on a surface that is paused, and goes on when it is not', () =>
    inHouse(async (house) => {
      await onSeveral(house);
      const { spaceSurfaces } = house.store;
      const mirror = (await spaceSurfaces.list(SPACE_ID)).find(({ role }) => role === 'mirror')!;
      await spaceSurfaces.save({ ...mirror, pausedAt: house.desk.clock.now() });
      await say(house.desk, { workspaceId: SPACE_ID, about: { subject: 'share', id: 's1' } });
      assert.deepEqual(
        (await waiting(house)).map(({ surface }) => surface),
        ['slack'],
      );
      await spaceSurfaces.save(mirror);
      await say(house.desk, { workspaceId: SPACE_ID, about: { subject: 'share', id: 's2' } });
      assert.equal((await waiting(house)).length, 3);
    }));

  test('remembers no gesture where there is one surface only', () =>
    inHouse(async ({ store }) => {
      await noteGesture(store, { workspaceId: SPACE_ID, memberId: 'nadia', surface: 'web' });
      assert.equal(await store.lastGestures.get(SPACE_ID, 'nadia'), null);
    }));

  test('is exported with its surfaces; an export made when a space had one says its home', () =>
    inHouse(async (house) => {
      const { store } = house;
      await onSeveral(house);
      const spaces = store.kinds().find(({ type }) => type === 'workspace')!;
      const [line] = await Array.fromAsync(spaces.all(SPACE_ID));
      assert.equal((line as { surface?: string }).surface, 'slack');
      const there = await openHouse();
      const other = there.store.kinds();
      const read = (type: string, said: object) =>
        other.find((kind) => kind.type === type)?.read({ ...said });
      await read('workspace', { ...line, id: 'w2', surface: 'slack' })?.keep();
      assert.equal(await homeOf(there.store, 'w2'), 'slack');
      const surfaces = store.kinds().find(({ type }) => type === 'spaceSurface')!;
      for await (const one of surfaces.all(SPACE_ID))
        await read('spaceSurface', { ...one, workspaceId: 'w2' })?.keep();
      const roles = (await there.store.spaceSurfaces.list('w2')).map(
        ({ surface, role }) => `${surface} ${role}`,
      );
      assert.deepEqual(roles, ['mcp door', 'notion mirror', 'slack home']);
      // Whatever the file says, a space has one home.
      await read('workspace', { ...line, id: 'w4', surface: 'web' })?.keep();
      const home = { workspaceId: 'w4', surface: 'slack', role: 'home', since: '2026-11-16T09:00:00.000Z' };
      await read('spaceSurface', { ...home, pausedAt: null })?.keep();
      assert.deepEqual(
        (await there.store.spaceSurfaces.list('w4')).map(({ surface }) => surface),
        ['slack'],
      );
      const { surface: _, ...older } = line as { readonly surface: string };
      await read('workspace', { ...older, id: 'w3' })?.keep();
      assert.equal(await homeOf(there.store, 'w3'), 'web');
      await there.store.close();
    }));
});

async function reads({ desk, store }: House): Promise<void> {
  const at = desk.clock.now();
  await store.subscriptions.save({
    workspaceId: SPACE_ID,
    id: 'sub-nadia',
    memberId: 'nadia',
    address: 'nadia@atelier.example',
    status: 'active',
    origin: 'asked',
    createdAt: at,
    changedAt: at,
  });
}
