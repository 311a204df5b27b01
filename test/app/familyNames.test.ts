import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { askable } from '../../src/app/bridger/nominate.ts';
import { familyNames, namesOfOneJob } from '../../src/app/names.ts';
import { openHouse, SPACE_ID } from './house.ts';

describe('the name of a job family', () => {
  test('is in the reader’s language, else in the space’s, else in any', async () => {
    const { store } = await openHouse();
    const family = { workspaceId: SPACE_ID, position: 99 };
    await store.jobFamilies.addAll([
      { ...family, id: 'forge', names: { en: 'Smithy', fr: 'Forge' } },
      { ...family, id: 'tissage', names: { fr: 'Tissage' } },
      { ...family, id: 'weaving', names: { en: 'Weaving' } },
    ]);
    const french = await familyNames(store, SPACE_ID, 'fr');
    const english = await familyNames(store, SPACE_ID, 'en');
    const three = ['forge', 'tissage', 'weaving'];
    assert.deepEqual(
      three.map((id) => french.get(id)),
      ['Forge', 'Tissage', 'Weaving'],
    );
    assert.deepEqual(
      three.map((id) => english.get(id)),
      ['Smithy', 'Tissage', 'Weaving'],
    );
    await store.close();
  });

  test('that another says too is told, and whoever is of either is of one job for Bridgers', async () => {
    const { store } = await openHouse();
    assert.deepEqual(await namesOfOneJob(store, SPACE_ID, 'fr'), []);
    const families = await store.jobFamilies.list(SPACE_ID);
    await store.jobFamilies.addAll([
      {
        id: 'legal',
        workspaceId: SPACE_ID,
        names: { fr: 'Le service juridique' },
        position: families.length,
      },
    ]);
    assert.deepEqual(await namesOfOneJob(store, SPACE_ID, 'fr'), [['Juridique', 'Le service juridique']]);
    const nadia = await store.members.get(SPACE_ID, 'nadia');
    assert.equal(nadia?.jobFamilyId, 'juridique');
    await store.members.save({ ...nadia, jobFamilyId: 'legal' });
    assert.equal((await askable(store, SPACE_ID)).get('nadia'), 'juridique');
    await store.close();
  });

  test('is read of an export made when there was one for each of two languages', async () => {
    const { store } = await openHouse();
    const kind = store.kinds().find(({ type }) => type === 'jobFamily')!;
    const read = (id: string, told: object) =>
      kind.read({ workspaceId: SPACE_ID, id, position: 99, ...told });
    await read('teinture', { nameFr: 'Teinture', nameEn: 'Dyeing' })?.keep();
    await read('forge', { names: { fr: 'Forge' } })?.keep();
    const named = new Map((await store.jobFamilies.list(SPACE_ID)).map(({ id, names }) => [id, names]));
    assert.deepEqual(named.get('teinture'), { fr: 'Teinture', en: 'Dyeing' });
    assert.deepEqual(named.get('forge'), { fr: 'Forge' });
    for (const broken of [{}, { names: {} }, { names: { fr: 1 } }, { names: null }, { nameFr: 'RH' }])
      assert.equal(read('rh', broken), null);
    await store.close();
  });
});
