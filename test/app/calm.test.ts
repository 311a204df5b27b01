import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { disturb, mayDisturb, nextCalmMoment } from '../../src/app/rhythm/calm.ts';
import { pauseMember, pauseSpace } from '../../src/app/rhythm/pause.ts';
import { saveRhythm } from '../../src/app/rhythm/saveRhythm.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/rhythm/rhythm.ts';
import { publicHolidays } from '../../src/program/holidays/holidays.ts';
import { somebody } from '../../src/app/actor.ts';
import { refused } from '../../src/app/desk.ts';
import { inHouse, SPACE_ID, as, type House } from './house.ts';

/** As a surface does it: whoever is no member of the space makes no gesture there. */
async function pause(house: House, memberId: string, on: boolean) {
  const member = await house.store.members.get(SPACE_ID, memberId);
  const actor = somebody({ ...house.viewer('claire'), member });
  return actor === null ? refused('notFound') : pauseMember(house.desk, actor, on);
}

describe('something unasked', () => {
  test('is told to a person once a week, to each apart, and to the channel once a day', () =>
    inHouse(async (house) => {
      const { desk, workspace } = house;
      const all = async () => [
        await disturb(desk, workspace, 'nadia'),
        await disturb(desk, workspace, 'hugo'),
        await disturb(desk, workspace, null),
      ];
      assert.deepEqual(await all(), [true, true, true]);
      assert.deepEqual(await all(), [false, false, false]);
      house.at('2026-11-17T09:00:00.000Z');
      assert.deepEqual(await all(), [false, false, true]);
      house.at('2026-11-23T09:00:00.000Z');
      assert.deepEqual(await all(), [true, true, true]);
    }));

  test('of which two come at once is told once', () =>
    inHouse(async ({ desk, workspace, store }) => {
      const tell = () => store.transact((store_) => disturb({ ...desk, store: store_ }, workspace, 'nadia'));
      const told = await Promise.all([tell(), tell(), tell()]);
      assert.deepEqual(told.toSorted(), [false, false, true]);
    }));

  test('waits for the morning, and asking changes nothing', () =>
    inHouse(async (house) => {
      house.at('2026-11-16T20:00:00.000Z');
      const next = await nextCalmMoment(house.desk, house.workspace, 'nadia');
      assert.equal(next, '2026-11-17T07:00:00.000Z');
      assert.equal(await disturb(house.desk, house.workspace, 'nadia'), false);
      assert.equal(await house.store.calms.get(SPACE_ID, 'nadia'), null);
    }));

  test('does not reach who asked for a pause, until they resume; what they were told is remembered', () =>
    inHouse(async (house) => {
      const { desk, workspace } = house;
      await pause(house, 'nadia', true);
      assert.equal(await mayDisturb(desk, workspace, 'nadia'), false);
      assert.equal(await mayDisturb(desk, workspace, 'hugo'), true);
      await pause(house, 'nadia', false);
      assert.equal(await disturb(desk, workspace, 'nadia'), true);
      await pause(house, 'nadia', true);
      await pause(house, 'nadia', false);
      assert.equal(await mayDisturb(desk, workspace, 'nadia'), false);
      assert.deepEqual(await pause(house, 'nobody', true), { ok: false, refusal: 'notFound' });
    }));

  test('is told to nobody while who facilitates pauses the space; nobody else may', () =>
    inHouse(async ({ desk, workspace }) => {
      const refused = await pauseSpace(desk, as('nadia'), true);
      assert.deepEqual(refused, { ok: false, refusal: 'onlyFacilitator' });
      assert.equal(await mayDisturb(desk, workspace, null), true);
      await pauseSpace(desk, as('claire'), true);
      for (const whom of [null, 'nadia']) assert.equal(await mayDisturb(desk, workspace, whom), false);
      await pauseSpace(desk, as('claire'), false);
      for (const whom of [null, 'nadia']) assert.equal(await mayDisturb(desk, workspace, whom), true);
    }));
});

describe('public holidays', () => {
  const holidays = publicHolidays();

  test('are those of France by default, of another place when it is chosen', () =>
    inHouse(async (house) => {
      const desk = { ...house.desk, holidays };
      house.at('2026-07-14T09:00:00.000Z');
      assert.equal(await mayDisturb(desk, house.workspace, 'nadia'), false);
      await saveRhythm(desk, as('claire'), { ...DEFAULT_SETTINGS, place: 'US' });
      assert.equal(await mayDisturb(desk, house.workspace, 'nadia'), true);
      house.at('2026-11-26T09:00:00.000Z');
      assert.equal(await mayDisturb(desk, house.workspace, 'nadia'), false);
    }));

  test('of a region are its own besides', async () => {
    // Good Friday and 26 December are days off in Alsace and Moselle.
    assert.equal((await holidays.of('FR', 2026)).includes('2026-04-03'), false);
    assert.equal((await holidays.of('FR-67', 2026)).includes('2026-04-03'), true);
    assert.equal((await holidays.of('FR-67', 2026)).includes('2026-12-26'), true);
    assert.ok((await holidays.regions('FR')).some(({ place }) => place === 'FR-67'));
  });

  test('of several days are each of them', async () => {
    const days = await holidays.of('ID', 2026);
    assert.deepEqual(days, [...new Set(days)]);
    for (const day of days) assert.match(day, /^\d{4}-\d\d-\d\d$/);
  });

  test('of no place, or of one that is not known, are none', async () => {
    assert.deepEqual(await holidays.of('', 2026), []);
    assert.deepEqual(await holidays.of('ZZ', 2026), []);
    assert.ok((await holidays.countries()).length > 150);
  });
});
