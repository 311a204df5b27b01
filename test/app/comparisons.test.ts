import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addFinding, compareShare, openComparison } from '../../src/app/comparison/compareTools.ts';
import { deleteShare } from '../../src/app/share/deleteShare.ts';
import {
  sharesToCompare,
  viewComparison,
  type ComparisonView,
} from '../../src/app/comparison/viewComparison.ts';
import { form, inHouse, shared, SPACE_ID, textSeenBy, as, type House } from './house.ts';

const TASK = 'transcrire une réunion de chantier';

async function opened(house: House, task = TASK): Promise<ComparisonView> {
  const asked = { task, comparisonId: 'c1' };
  assert.ok((await openComparison(house.desk, as('nadia'), asked)).ok);
  await house.settle();
  return seen(house);
}

async function seen(house: House): Promise<ComparisonView> {
  const view = await viewComparison(house.store, house.viewer('claire'), 'c1');
  assert.ok(view !== null);
  return view;
}

const found = (over: Partial<Parameters<typeof addFinding>[2]> = {}) => ({
  comparisonId: 'c1',
  findingId: 'f1',
  unnamed: false,
  tool: 'Noota',
  works: '',
  fails: 'Confond les voix',
  cost: '',
  ...over,
});

const uses = (shareId: string, tool: string, useCase: string) => ({
  shareId,
  fields: { ...form().fields, tool, useCase },
});

describe('a comparison', () => {
  test('is assembled from the shares that speak of its task, and said once in the channel', () =>
    inHouse(async (house) => {
      await shared(house, uses('s1', 'Noota', 'Transcription de nos réunions de chantier'));
      await shared(house, uses('s2', 'Whisper', 'Transcrire les réunions du chantier nord'));
      await shared(house, uses('s3', 'Claude', 'Relire un bail'));
      const view = await opened(house);
      await opened(house);
      assert.deepEqual(view.tools.map(({ name }) => name).toSorted(), ['Noota', 'Whisper']);
      assert.equal((await textSeenBy(house, 'simon')).split('Banc d’essai').length - 1, 1);
    }));

  test('without a task, with one too long or with a password is not opened', () =>
    inHouse(async (house) => {
      for (const [task, why] of [
        ['  ', 'emptyMessage'],
        ['x'.repeat(301), 'messageTooLong'],
        ['mot de passe : Tr0mbone!42', 'secret'],
      ] as const) {
        const asked = { task, comparisonId: 'c1' };
        const result = await openComparison(house.desk, as('nadia'), asked);
        assert.ok(!result.ok && result.refusal === why);
      }
      assert.deepEqual(await house.store.comparisons.list(SPACE_ID), []);
    }));

  test('is completed by anyone, and a failure counts as a trial', () =>
    inHouse(async (house) => {
      await opened(house);
      assert.ok((await addFinding(house.desk, as('simon'), found())).ok);
      assert.ok((await addFinding(house.desk, as('simon'), found())).ok);
      const view = await seen(house);
      assert.deepEqual(
        view.tools.map(({ name, fails, trials }) => [name, fails[0]?.text, trials]),
        [['Noota', 'Confond les voix', 1]],
      );
      assert.match(await textSeenBy(house, 'claire'), /1\u00a0outil et 1\u00a0essai/);
    }));

  test('keeps nowhere who told something without their name', () =>
    inHouse(async (house) => {
      await opened(house);
      await addFinding(house.desk, as('simon'), found({ unnamed: true }));
      await addFinding(house.desk, as('simon'), found({ findingId: 'f2', fails: '', works: 'Rapide' }));
      const [unnamed, named] = await house.store.comparisons.findings(SPACE_ID, 'c1');
      assert.deepEqual([unnamed?.authorId, named?.authorId], [null, 'simon']);
      assert.doesNotMatch(JSON.stringify(unnamed), /simon/);
    }));

  test('takes no finding that names no tool, says nothing, or holds a password', () =>
    inHouse(async (house) => {
      await opened(house);
      const problem = async (over: Parameters<typeof found>[0]) => {
        const result = await addFinding(house.desk, as('simon'), found(over));
        return result.ok ? null : 'problems' in result ? [...result.problems] : result.refusal;
      };
      assert.deepEqual(await problem({ tool: ' ' }), [['tool', 'missing']]);
      assert.deepEqual(await problem({ fails: '' }), [['works', 'nothing']]);
      assert.deepEqual(await problem({ cost: 'x'.repeat(301) }), [['cost', 'tooLong']]);
      assert.deepEqual(await problem({ fails: 'mot de passe : Tr0mbone!42' }), [['fails', 'secret']]);
      assert.equal(await problem({ comparisonId: 'none' }), 'notFound');
    }));

  test('takes a share that half speaks of it from anyone, once, and forgets one that is taken back', () =>
    inHouse(async (house) => {
      await shared(house, uses('s1', 'Whisper', 'Transcrire un entretien'));
      await opened(house);
      assert.equal((await seen(house)).tools.length, 0);
      const near = await sharesToCompare(house.store, SPACE_ID, 'c1');
      assert.deepEqual(
        near.map(({ id }) => id),
        ['s1'],
      );
      const asked = { comparisonId: 'c1', shareId: 's1' };
      assert.ok((await compareShare(house.desk, as('nadia'), asked)).ok);
      assert.ok((await compareShare(house.desk, as('nadia'), asked)).ok);
      assert.equal((await seen(house)).tools.length, 1);
      assert.deepEqual(await sharesToCompare(house.store, SPACE_ID, 'c1'), []);
      await deleteShare(house.desk, as('nadia'), 's1');
      assert.equal((await seen(house)).tools.length, 0);
      assert.equal((await compareShare(house.desk, as('nadia'), asked)).ok, false);
    }));
});
