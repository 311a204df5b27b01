import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { saveProfile } from '../../src/app/workspace/saveProfile.ts';
import { wordsFor } from '../../src/words/words.ts';
import { inHouse, SPACE_ID, as, type House } from './house.ts';

const asked = {
  jobFamilyId: 'achats',
  agreesToBeNamed: true,
  declinesRequests: false,
  address: 'tu',
} as const;
const addressOf = async (house: House): Promise<string | undefined> =>
  (await house.store.workspaces.get(SPACE_ID))?.address;

describe('preferences', () => {
  test('of a member change that member only', () =>
    inHouse(async (house) => {
      assert.ok((await saveProfile(house.desk, as('nadia'), asked)).ok);
      const nadia = await house.store.members.get(SPACE_ID, 'nadia');
      assert.deepEqual([nadia?.jobFamilyId, nadia?.agreesToBeNamed], ['achats', true]);
      assert.equal(await addressOf(house), 'vous');
    }));

  test('of the person who facilitates choose how everyone is addressed', () =>
    inHouse(async (house) => {
      assert.ok((await saveProfile(house.desk, as('claire'), asked)).ok);
      assert.equal(await addressOf(house), 'tu');
      assert.equal(wordsFor('fr', 'tu').forms.question.label, 'Ta question');
    }));
});
