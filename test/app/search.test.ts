import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Filter } from '../../src/domain/search/filter.ts';
import { offerShares } from '../../src/app/search/searchShares.ts';
import { deleteShare } from '../../src/app/share/deleteShare.ts';
import { shareSearchText } from '../../src/domain/search/searchText.ts';
import { dropDatabase, newDatabase, testServer } from '../store/postgresServer.ts';
import { inHouse, openHouse, shared, SPACE_ID, type House } from './house.ts';

const offered = async (house: House, typed: string, filter: Filter = {}) => {
  const offer = await offerShares(house.desk, { workspaceId: SPACE_ID, typed, limit: 5, filter });
  return { step: offer.step, ids: offer.hits.map(({ share }) => share.id), meant: offer.meant };
};

async function fill(house: House): Promise<void> {
  const tell = (shareId: string, memberId: string, tool: string, useCase: string) =>
    shared(house, { shareId, memberId, fields: { tool, useCase, limits: 'À relire' } });
  await tell('deepl', 'nadia', 'DeepL', 'Traduire les notices de pose');
  await tell('chatgpt', 'nadia', 'ChatGPT', 'Préparer une réunion d’équipe');
  await tell('notebook', 'simon', 'NotebookLM', 'Interroger les comptes rendus de chantier');
  await tell('own', 'simon', 'Menuisia', 'Chiffrer un escalier');
}

describe('a search', () => {
  test('finds a tool by its name with blanks, by its alias or with a slip, and says what was meant', () =>
    inHouse(async (house) => {
      await fill(house);
      for (const [typed, id] of [
        ['deep l', 'deepl'],
        ['chat gpt', 'chatgpt'],
        ['note book lm', 'notebook'],
      ])
        assert.deepEqual(await offered(house, typed ?? ''), { step: 'found', ids: [id], meant: [] }, typed);
      assert.deepEqual(await offered(house, 'dipl'), { step: 'nothing', ids: [], meant: [] });
      assert.deepEqual(await offered(house, 'teepl'), { step: 'found', ids: ['deepl'], meant: ['DeepL'] });
      assert.deepEqual(await offered(house, 'menuizia'), {
        step: 'found',
        ids: ['own'],
        meant: ['Menuisia'],
      });
      assert.deepEqual((await offered(house, 'reunoin')).meant, ['réunion']);
    }));

  test('finds what a colleague told who agrees to be named, and nobody else', () =>
    inHouse(async (house) => {
      await fill(house);
      for (const person of ['nadia', 'simon'] as const) {
        const { name, agreesToBeNamed } = house.person(person);
        const { ids } = await offered(house, name);
        assert.equal(ids.length, agreesToBeNamed ? 2 : 0, name);
      }
      const agreeing = { ...house.person('simon'), agreesToBeNamed: true };
      await house.store.members.save(agreeing);
      assert.deepEqual((await offered(house, agreeing.name)).ids.toSorted(), ['notebook', 'own']);
      assert.deepEqual((await offered(house, `escalier de ${agreeing.name}`)).ids[0], 'own');
      await house.store.members.save({ ...agreeing, agreesToBeNamed: false });
      assert.deepEqual((await offered(house, agreeing.name)).ids, []);
    }));

  test('finds what a colleague told by a first name that is a word too, when nothing else is typed', () =>
    inHouse(async (house) => {
      await shared(house, { shareId: 'own', memberId: 'claire', fields: { useCase: 'Raccourcir une note' } });
      await shared(house, {
        shareId: 'other',
        memberId: 'nadia',
        fields: { useCase: 'Titre clair et lisible' },
      });
      assert.equal((await offered(house, 'Claire')).ids[0], 'own');
      assert.equal((await offered(house, 'titre clair')).ids[0], 'other');
    }));

  test('of failures alone finds what failed', () =>
    inHouse(async (house) => {
      await fill(house);
      await shared(house, {
        shareId: 'failed',
        kind: 'failure',
        fields: { useCase: 'Compter des vis en photo' },
      });
      for (const typed of ['les échecs', 'pièges', 'failures'])
        assert.deepEqual(await offered(house, typed), { step: 'found', ids: ['failed'], meant: [] }, typed);
    }));

  test('keeps to what a filter asks, whether words are typed or not', () =>
    inHouse(async (house) => {
      await fill(house);
      assert.deepEqual((await offered(house, '', { tool: 'deepl' })).ids, ['deepl']);
      assert.deepEqual((await offered(house, 'comptes rendus', { tool: 'deepl' })).ids, []);
      assert.deepEqual((await offered(house, 'comptes rendus', { tool: 'notebooklm' })).ids, ['notebook']);
      assert.deepEqual((await offered(house, '', { kind: 'failure' })).ids, []);
      assert.equal((await offered(house, '', { kind: 'success' })).ids.length, 4);
    }));
});

const server = await testServer();

/** Lives in a new house on each engine. */
function onBothEngines(what: string, life: (house: House) => Promise<void>): void {
  test(`${what}, over SQLite`, () => inHouse(life));
  const skip = typeof server === 'string' ? server : false;
  test(`${what}, over PostgreSQL`, { skip }, async () => {
    if (typeof server === 'string') return;
    const database = await newDatabase(server);
    const house = await openHouse(server.url(database));
    try {
      await life(house);
    } finally {
      await house.store.close();
      await dropDatabase(server, database);
    }
  });
}

/** What people paste, and what means something to an engine; « relire un bail » is said besides. */
const TYPED = [
  'relire un bail '.repeat(700),
  `relire un bail ${'x'.repeat(9_985)}`,
  'relire:bail* OR "un" NEAR(relire, bail) ^un {tool use_case}: -bail',
  "relire & bail | !un <-> 'bail':*A",
  "relire'; drop table shares; -- bail",
  '%relire_un\\bail%',
  '(relire) AND NOT (bail))',
];

describe('whatever the library holds', () => {
  onBothEngines('an empty one offers nothing to any text', async (house) => {
    for (const typed of TYPED)
      assert.deepEqual(
        await offered(house, typed),
        { step: 'nothing', ids: [], meant: [] },
        typed.slice(0, 40),
      );
  });

  onBothEngines('a share alone is found by any text that says it', async (house) => {
    await shared(house, { shareId: 'bail', fields: { tool: 'Claude', useCase: 'Relire un bail' } });
    for (const typed of TYPED)
      assert.deepEqual((await offered(house, typed)).ids, ['bail'], typed.slice(0, 40));
    for (const typed of ['', ' \n', '""', '***', '🙂', 'le la les'])
      assert.ok((await offered(house, typed)).ids.length <= 1, typed);
  });

  onBothEngines('one that was deleted is nowhere, one whose author left stays', async (house) => {
    const bail = { tool: 'Claude', useCase: 'Relire un bail commercial' };
    await shared(house, { shareId: 'gone', memberId: 'nadia', fields: bail });
    await shared(house, { shareId: 'kept', memberId: 'hugo', fields: bail });
    assert.ok((await deleteShare(house.desk, house.viewer('nadia'), 'gone')).ok);
    const kept = await house.store.shares.get(SPACE_ID, 'kept');
    assert.ok(kept);
    await house.store.shares.save({ ...kept, authorId: null }, shareSearchText(kept));
    assert.deepEqual((await offered(house, 'relire un bail commercial')).ids, ['kept']);
    assert.deepEqual((await offered(house, 'Hugo Marchenoir')).ids, []);
  });
});
