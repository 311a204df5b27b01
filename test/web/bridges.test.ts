import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { recordTrial } from '../../src/app/trial/recordTrial.ts';
import { askQuestion } from '../../src/app/question/askQuestion.ts';
import { SPACE_ID, shared, as, type House } from '../app/house.ts';
import { onSite, readable, type Site } from './site.ts';

const at = (path: string): string => (path === '' ? `/${SPACE_ID}` : `/${SPACE_ID}/${path}`);
const page = async (site: Site, path: string): Promise<string> => readable((await site.get(at(path))).text);

const tried = (house: House, memberId: string, shareId = 's1') =>
  recordTrial(house.desk, as(memberId), { shareId, outcome: 'works', line: '', timeSaved: '' });

describe('the way in', () => {
  test('is offered in the channel to who has neither shared nor tried, and no longer once they have', () =>
    onSite(async (site) => {
      site.play('hugo');
      assert.doesNotMatch(await page(site, ''), /Trouver ma porte d’entrée/);
      await shared(site.house);
      assert.match(await page(site, ''), /Trouver ma porte d’entrée/);
      await tried(site.house, 'hugo');
      assert.doesNotMatch(await page(site, ''), /Trouver ma porte d’entrée/);
      site.play('nadia');
      assert.doesNotMatch(await page(site, ''), /Trouver ma porte d’entrée/);
    }));

  test('shows what one’s job or the closest one tried, without what one wrote or tried oneself', () =>
    onSite(async (site) => {
      await shared(site.house, { memberId: 'samira', fields: { useCase: 'Écrire une accroche' } });
      await shared(site.house, {
        shareId: 's2',
        memberId: 'hugo',
        fields: { useCase: 'Préparer une visite' },
      });
      await tried(site.house, 'claire');
      site.play('hugo');
      const told = await page(site, 'way-in');
      assert.match(told, /Pour commencer côté Commercial/);
      assert.match(told, /Écrire une accroche/);
      assert.doesNotMatch(told, /Préparer une visite/);
      await tried(site.house, 'hugo');
      assert.match(await page(site, 'way-in'), /Aucun usage n’est encore publié/);
    }));

  test('asks their job of those who have not said it', () =>
    onSite(async (site) => {
      await shared(site.house);
      await site.house.store.members.save({ ...site.house.person('hugo'), jobFamilyId: null });
      site.play('hugo');
      assert.match(await page(site, 'way-in'), /Dites votre métier/);
    }));
});

describe('the coverage map', () => {
  test('puts jobs of fewer than five people together, and quotes what waits for an answer', () =>
    onSite(async (site) => {
      await shared(site.house);
      await tried(site.house, 'julien');
      const text = 'Qui a déjà transcrit un <b>entretien</b> ?';
      await askQuestion(site.house.desk, as('hugo'), { questionId: 'q1', text, routes: false });
      for (const id of ['a', 'b', 'c', 'd'])
        await site.house.store.members.add({ ...site.house.person('nadia'), id, name: `Juriste ${id}` });
      const told = await page(site, 'coverage');
      assert.match(told, /Juridique\s+Rien d’essayé encore\s+1 usage\s+0 essai\s+0 question ouverte/);
      assert.match(told, /Autres métiers\s+Comptabilité, .*\s+0 usage\s+1 essai\s+1 question ouverte/);
      assert.doesNotMatch(told, /Aucun usage encore côté/);
      assert.ok((await site.get(at('coverage'))).text.includes('Qui a déjà transcrit un &lt;b&gt;entretien'));
      assert.doesNotMatch(told.replace(/Vous jouez.*?Jouer/s, ''), /Nadia|Julien/);
    }));

  test('of an empty space has nothing to draw but everyone', () =>
    onSite(async (site) => {
      assert.match(await page(site, 'coverage'), /Tous les métiers.*0 usage/s);
    }));
});
