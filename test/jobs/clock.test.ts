import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepRituals } from '../../src/app/rhythm/keepRituals.ts';
import { channelOf, inHouse, shared, SPACE_ID, TEMPLATE, wrote } from '../app/house.ts';

test('a clock that is put back a day keeps nothing waiting, loses no card and keeps no ritual twice', () =>
  inHouse(async (house) => {
    const { desk, store } = house;
    await shared(house);
    house.at('2026-11-24T12:00:00.000Z');
    const kept = await keepRituals(desk);
    await house.settle();
    await wrote(house, 'julien', TEMPLATE, { postId: 'before' });
    const runs = await store.calendar.runs(SPACE_ID, 'recap', 9);
    assert.ok(kept > 0 && runs.length > 0);
    house.at('2026-11-23T12:00:00.000Z');
    await wrote(house, 'julien', TEMPLATE, { postId: 'after' });
    await keepRituals(desk);
    await house.settle();
    assert.deepEqual(await store.calendar.runs(SPACE_ID, 'recap', 9), runs);
    const threads = await channelOf(house, 'julien');
    for (const id of ['before', 'after'])
      assert.equal(threads.find(({ first }) => first.id === id)?.replies.length, 1, id);
    for (const week of runs) assert.ok((await store.posts.about(SPACE_ID, 'recap', week)).length <= 1, week);
  }));
