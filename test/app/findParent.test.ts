import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findParent } from '../../src/app/variation/findParent.ts';
import { shareSearchText } from '../../src/domain/search/searchText.ts';
import { share, SPACE } from '../store/samples.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import type { OpenStore } from '../../src/store/store.ts';

const CONTRACT =
  'Tu es un expert en droit des contrats. Relis le contrat fournisseur ci-dessous comme si tu défendais l’acheteur : ' +
  'clauses déséquilibrées avec leur article, points habituels qui manquent, questions à poser au fournisseur.';
const JOB_AD =
  'Tu es un expert en recrutement. À partir de la fiche de poste ci-dessous, rédige une offre d’emploi : accroche, ' +
  'missions, profil, processus, fourchette de salaire.';

async function withPrompts(test: (store: OpenStore) => Promise<void>): Promise<void> {
  const store = await openSqliteStore(':memory:');
  const shares = [
    share({ id: 'contract', prompt: CONTRACT }),
    share({ id: 'shorter', prompt: CONTRACT.slice(0, 170) }),
    share({ id: 'job', prompt: JOB_AD }),
    share({ id: 'draft', prompt: JOB_AD, status: 'draft' }),
    share({ id: 'none', prompt: null }),
  ];
  await store.shares.addAll(shares.map((one) => ({ share: one, searchText: shareSearchText(one) })));
  await test(store);
  await store.close();
}

describe('a prompt that was pasted', () => {
  test('is told from which known one it may come, the nearest of them', () =>
    withPrompts(async (store) => {
      const found = await findParent(store, SPACE, {
        prompt: CONTRACT.replace('fournisseur', 'client'),
        besides: null,
      });
      assert.deepEqual([found?.share.id, found?.kinship], ['contract', 'variation']);
      const same = await findParent(store, SPACE, { prompt: JOB_AD.toUpperCase(), besides: null });
      assert.deepEqual([same?.share.id, same?.kinship], ['job', 'same']);
    }));

  test('is told to come from one that says it in other words', () =>
    withPrompts(async (store) => {
      const prompt =
        'Compose une annonce de recrutement à l’aide du descriptif du poste : titre accrocheur, tâches, qualités ' +
        'attendues, étapes, rémunération.';
      const found = await findParent(store, SPACE, { prompt, besides: null });
      assert.deepEqual([found?.share.id, found?.kinship], ['job', 'variation']);
    }));

  test('is not told to come from the share that holds it', () =>
    withPrompts(async (store) => {
      const found = await findParent(store, SPACE, { prompt: CONTRACT, besides: 'contract' });
      assert.equal(found?.share.id, 'shorter');
      assert.equal(await findParent(store, SPACE, { prompt: JOB_AD, besides: 'job' }), null);
    }));

  test('is told the same once it is published, however many words it alone says', () =>
    withPrompts(async (store) => {
      const own = Array.from({ length: 40 }, (_, at) => `mot${at}inconnu`).join(' ');
      const prompt = `${CONTRACT} ${own}`;
      const before = await findParent(store, SPACE, { prompt, besides: null });
      assert.equal(before?.share.id, 'contract');
      const published = share({ id: 'longer', prompt });
      await store.shares.add(published, shareSearchText(published));
      assert.deepEqual(await findParent(store, SPACE, { prompt, besides: 'longer' }), before);
    }));

  test('that resembles none, or says nothing, is told to come from none', () =>
    withPrompts(async (store) => {
      for (const prompt of ['Compose une berceuse pour un hérisson qui a peur du noir.', '', '…', 'de la'])
        assert.equal(await findParent(store, SPACE, { prompt, besides: null }), null, prompt);
    }));
});
