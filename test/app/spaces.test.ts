import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inviteMember, openOwnSpace } from '../../src/app/workspace/openOwnSpace.ts';
import { inHouse } from './house.ts';

const own = {
  id: 'mien',
  spaceName: 'Atelier du Pont',
  yourName: 'Inès',
  jobFamilyId: 'achats',
  locale: 'fr',
  timeZone: 'Europe/Paris',
} as const;

describe('a space of one’s own', () => {
  test('is empty, with oneself as its facilitator and the default job families', () =>
    inHouse(async ({ desk, store }) => {
      const opened = await openOwnSpace(desk, own);
      assert.ok(opened.ok && !opened.value.isExample);
      const members = await store.members.list('mien');
      assert.deepEqual(
        members.map((one) => [one.name, one.role, one.jobFamilyId]),
        [['Inès', 'facilitator', 'achats']],
      );
      assert.ok((await store.jobFamilies.list('mien')).length >= 20);
      assert.equal(await store.shares.countPublished('mien'), 0);
    }));

  test('asked for twice is opened once', () =>
    inHouse(async ({ desk, store }) => {
      await Promise.all([openOwnSpace(desk, own), openOwnSpace(desk, own)]);
      assert.ok((await openOwnSpace(desk, own)).ok);
      assert.equal((await store.workspaces.list()).length, 2);
      assert.equal((await store.members.list('mien')).length, 1);
    }));

  test('without a name or with one too long is refused', () =>
    inHouse(async ({ desk, store }) => {
      for (const over of [{ spaceName: ' ' }, { yourName: '\u0000' }, { spaceName: 'x'.repeat(81) }])
        assert.equal((await openOwnSpace(desk, { ...own, ...over })).ok, false);
      assert.equal((await store.workspaces.list()).length, 1);
    }));

  test('receives colleagues, each once, who have not agreed to be named yet', () =>
    inHouse(async ({ desk, store }) => {
      await openOwnSpace(desk, own);
      const asked = { id: 'paul', name: 'Paul', jobFamilyId: 'zorglub' };
      await inviteMember(desk, 'mien', asked);
      await inviteMember(desk, 'mien', asked);
      const members = (await store.members.list('mien')).filter((one) => one.name === 'Paul');
      assert.deepEqual(
        members.map((one) => [one.role, one.jobFamilyId, one.agreesToBeNamed]),
        [['member', null, false]],
      );
    }));
});
