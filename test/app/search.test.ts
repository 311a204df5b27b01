import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Filter } from '../../src/app/search/findShares.ts';
import { offerShares } from '../../src/app/search/searchShares.ts';
import { inHouse, shared, SPACE_ID, type House } from './house.ts';

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

  test('keeps to what a filter asks, whether words are typed or not', () =>
    inHouse(async (house) => {
      await fill(house);
      assert.deepEqual((await offered(house, '', { toolId: 'deepl' })).ids, ['deepl']);
      assert.deepEqual((await offered(house, 'comptes rendus', { toolId: 'deepl' })).ids, []);
      assert.deepEqual((await offered(house, 'comptes rendus', { toolId: 'notebooklm' })).ids, ['notebook']);
      assert.deepEqual((await offered(house, '', { kind: 'failure' })).ids, []);
      assert.equal((await offered(house, '', { kind: 'success' })).ids.length, 4);
    }));
});
