import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { exportWorkspace } from '../../src/app/exchange/exportWorkspace.ts';
import { searchShares } from '../../src/app/search/searchShares.ts';
import { showForm, takeForm } from '../../src/app/form/forms.ts';
import { checkOwnWords, LONGEST_OWN_WORDS } from '../../src/domain/search/ownWords.ts';
import { inHouse, shared, SPACE_ID, type House } from './house.ts';

const save = (house: House, who: 'claire' | 'nadia', text: string) =>
  takeForm(house.desk, house.viewer(who), { name: 'ownWords', id: '', typed: { text } });
const found = async (house: House, typed: string) =>
  (await searchShares(house.desk, { workspaceId: SPACE_ID, typed, limit: 5 })).map(({ id }) => id);

describe('the words of the house', () => {
  test('are saved by a facilitator, and the search uses them at once', () =>
    inHouse(async (house) => {
      await shared(house, { fields: { tool: 'Claude', useCase: 'Rapprocher les écritures de Sirius' } });
      assert.deepEqual(await found(house, 'progiciel comptatruc'), []);
      assert.ok((await save(house, 'claire', 'Sirius, comptatruc\n\nCRA, feuille de temps')).ok);
      assert.deepEqual(await found(house, 'comptatruc'), ['s1']);
      const form = await showForm(house.desk, house.viewer('claire'), { name: 'ownWords', id: '' });
      assert.ok(form.ok);
      assert.equal(form.value.parts[0]?.inputs[0]?.value, 'Sirius, comptatruc\nCRA, feuille de temps');
      const lines = await Array.fromAsync(exportWorkspace(house.store, house.workspace));
      const own = lines.find((line) => line.type === 'ownWords');
      assert.deepEqual(own?.lines, ['Sirius, comptatruc', 'CRA, feuille de temps']);
    }));

  test('are shown to and taken from facilitators only', () =>
    inHouse(async (house) => {
      const shown = await showForm(house.desk, house.viewer('nadia'), { name: 'ownWords', id: '' });
      assert.equal(shown.ok ? null : shown.refusal, 'onlyFacilitator');
      assert.ok(!(await save(house, 'nadia', 'a, b')).ok);
      assert.deepEqual(await house.store.ownWords.list(SPACE_ID), []);
    }));

  test('come back with what was typed when a line says one thing only, or when it is too long', () =>
    inHouse(async (house) => {
      const taken = await save(house, 'claire', 'Sirius, ERP\nCRA');
      assert.ok(!taken.ok && 'form' in taken);
      const [input] = taken.form.parts[0]?.inputs ?? [];
      assert.equal(input?.value, 'Sirius, ERP\nCRA');
      assert.match(input?.problem ?? '', /CRA.*est seul/);
      assert.deepEqual(checkOwnWords('a, b\n'.repeat(LONGEST_OWN_WORDS)), { is: 'tooLong' });
      assert.deepEqual(checkOwnWords('bail / loyer, ~rent'), { lines: ['bail   loyer,  rent'] });
      assert.deepEqual(checkOwnWords(' \n '), { lines: [] });
    }));
});
