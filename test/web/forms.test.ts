import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SPACE_ID, TEMPLATE, shared, wrote } from '../app/house.ts';
import { onSite, readable, type Site } from './site.ts';

const at = (path: string): string => `/${SPACE_ID}/${path}`;
const HOSTILE = '"><script>window.hacked = 1</script>';

const filled = { tool: 'Claude', useCase: 'Relire un contrat', limits: 'Jamais seul', kind: 'success' };

const allShares = ({ house }: Site) => house.store.shares.page(SPACE_ID, '', 100);

describe('the form of a share', () => {
  test('sent with everything missing says what each field wants', () =>
    onSite(async (site) => {
      const answer = await site.post(at('forms/share/s1'), {});
      assert.equal(answer.status, 422);
      assert.match(readable(answer.text), /Indiquez l’outil, même en un mot/);
      assert.match(readable(answer.text), /Dites en une phrase ce que vous faites avec/);
      assert.equal(answer.text.match(/aria-invalid="true"/g)?.length, 2);
      assert.deepEqual(await allShares(site), []);
    }));

  test('keeps what was typed, to the letter, and runs none of it', () =>
    onSite(async (site) => {
      const typed = {
        useCase: `Relire ${HOSTILE}`,
        limits: '\n Jamais\n  seul',
        link: 'pas un lien',
        kind: 'failure',
        jobFamily: 'achats',
      };
      const { text, status } = await site.post(at('forms/share/s1'), typed);
      assert.equal(status, 422);
      assert.ok(text.includes('Relire &quot;&gt;&lt;script&gt;window.hacked = 1&lt;/script&gt;'));
      assert.equal(text.includes('<script>window'), false);
      assert.match(text, /Jamais\n {2}seul/);
      assert.match(text, /value="pas un lien"/);
      assert.match(text, /value="failure"[^>]*checked/);
      assert.match(text, /<option value="achats" selected/);
      assert.match(text, new RegExp(`action="/${SPACE_ID}/forms/share/s1"`));
    }));

  test('taken publishes the share, and sent again leaves one', () =>
    onSite(async (site) => {
      const shown = await site.get(at('forms/share'));
      const [, action] = /action="([^"]+\/forms\/share\/[^"]+)"/.exec(shown.text) ?? [];
      assert.equal((await site.post(action ?? '', filled)).status, 303);
      assert.equal((await site.post(action ?? '', filled)).status, 303);
      assert.equal((await allShares(site)).length, 1);
      assert.match((await site.get(`/${SPACE_ID}`)).text, /Relire un contrat/);
    }));

  test('has its texts escaped wherever they are shown', () =>
    onSite(async (site) => {
      const hostile = {
        tool: HOSTILE,
        useCase: HOSTILE,
        limits: HOSTILE,
        prompt: HOSTILE,
        timeSaved: HOSTILE,
        cost: HOSTILE,
      };
      await site.post(at('forms/share/s1'), { ...hostile, kind: 'success' });
      site.play('julien');
      await site.post(at('forms/trial/s1'), { outcome: 'works', line: HOSTILE, timeSaved: HOSTILE });
      site.play('claire');
      await site.post(at('recaps/2026-W47'), {});
      await site.post(at('forms/decision/2026-11'), { text: HOSTILE });
      for (const path of [
        '',
        'shares/s1',
        'library',
        `library?q=${encodeURIComponent(HOSTILE)}`,
        'me',
        'recaps/2026-W47',
        'briefs/2026-11',
        'forms/share/s1',
      ]) {
        const page = await site.get(at(path).replace(/\/$/, ''));
        assert.equal(page.status, 200, path);
        assert.ok(page.text.includes('window.hacked'), path);
        assert.equal(page.text.includes('<script>window'), false, path);
      }
    }));

  test('leads a link to http or https only', () =>
    onSite(async (site) => {
      const answer = await site.post(at('forms/share/s1'), { ...filled, link: 'javascript:alert(1)' });
      assert.equal(answer.status, 422);
      assert.equal(/href="javascript:/.test(answer.text), false);
      await site.post(at('forms/share/s2'), { ...filled, link: 'claude.ai' });
      assert.match((await site.get(at('shares/s2'))).text, /href="https:\/\/claude\.ai\/"/);
    }));

  test('loses no line break in a field of one line, nor the time that its lines tell', () =>
    onSite(async (site) => {
      const timeSaved = 'Avant : 2 h de rapprochements bancaires\nAprès : 40 min';
      const { timeSaved: read } = await shared(site.house, { fields: { timeSaved } });
      site.play('nadia');
      const { text } = await site.get(at('forms/share/s1'));
      const [, value = ''] = /value="(Avant[^"]*)"/.exec(text) ?? [];
      assert.equal(readable(value), 'Avant : 2 h de rapprochements bancaires ; Après : 40 min');
      await site.post(at('forms/share/s1'), { ...filled, timeSaved: readable(value) });
      const [share] = await allShares(site);
      assert.deepEqual(share?.timeSaved, read);
    }));

  test('says how long a title may be, and lets nobody type a longer one', () =>
    onSite(async (site) => {
      const { text } = await site.get(at('forms/share'));
      assert.match(readable(text), /70 caractères au plus/);
      assert.equal(text.match(/maxlength="70"/g)?.length, 1);
    }));

  test('of someone else’s share, of a share that is gone or that never was is not shown', () =>
    onSite(async (site) => {
      await shared(site.house);
      site.play('julien');
      assert.equal((await site.get(at('forms/share/s1'))).status, 403);
      assert.equal((await site.get(at('forms/share/none'))).status, 404);
      site.play('nadia');
      await site.post(at('commands/deleteShare/s1'), {});
      assert.equal((await site.get(at('forms/share/s1'))).status, 404);
    }));

  test('sent for someone else’s share is refused, and what was typed comes back', () =>
    onSite(async (site) => {
      await shared(site.house);
      site.play('julien');
      const answer = await site.post(at('forms/share/s1'), {
        ...filled,
        useCase: 'Un texte à ne pas perdre',
      });
      assert.equal(answer.status, 403);
      assert.match(answer.text, /Un texte à ne pas perdre/);
      assert.equal((await allShares(site))[0]?.useCase, 'Relire les clauses de responsabilité');
    }));
});

describe('the other forms', () => {
  test('of a trial without an outcome says so and keeps the line', () =>
    onSite(async (site) => {
      await shared(site.house);
      site.play('julien');
      const answer = await site.post(at('forms/trial/s1'), {
        line: 'Une ligne à garder',
        outcome: 'zorglub',
      });
      assert.equal(answer.status, 422);
      assert.match(readable(answer.text), /Choisissez ce que cela a donné/);
      assert.match(answer.text, /Une ligne à garder/);
    }));

  test('of a trial of one’s own share or of none is refused, with what was typed', () =>
    onSite(async (site) => {
      await shared(site.house);
      site.play('nadia');
      assert.equal((await site.get(at('forms/trial/s1'))).status, 409);
      const own = await site.post(at('forms/trial/s1'), { outcome: 'works', line: 'Ma ligne' });
      assert.equal(own.status, 409);
      assert.match(own.text, /Ma ligne/);
      assert.equal((await site.get(at('forms/trial/none'))).status, 404);
      assert.equal((await site.post(at('forms/trial/none'), { outcome: 'works' })).status, 404);
    }));

  test('of a question keeps what is too long and says how long it may be', () =>
    onSite(async (site) => {
      const answer = await site.post(at('forms/question/q1'), { text: 'x'.repeat(20_001) });
      assert.equal(answer.status, 422);
      assert.match(readable(answer.text), /20 000 caractères au plus/);
      assert.equal((await site.post(at('forms/question/q1'), { text: ' ' })).status, 422);
    }));

  test('of limits say how long they may be, and are shown for one’s own share only', () =>
    onSite(async (site) => {
      await shared(site.house, { fields: { limits: '' } });
      site.play('nadia');
      assert.equal((await site.get(at('forms/limits/s1'))).status, 200);
      const answer = await site.post(at('forms/limits/s1'), { text: 'x'.repeat(2_001) });
      assert.match(readable(answer.text), /2 000 caractères au plus/);
      const secret = await site.post(at('forms/limits/s1'), { text: 'mot de passe : Tr0mbone!42' });
      assert.match(readable(secret.text), /mot de passe ou une clé d’accès/);
      assert.equal((await site.get(at('forms/limits/none'))).status, 404);
      site.play('julien');
      assert.equal((await site.get(at('forms/limits/s1'))).status, 403);
    }));

  test('of a decision are for who facilitates, for a month that exists', () =>
    onSite(async (site) => {
      for (const month of ['2026-13', 'octobre']) {
        assert.equal((await site.get(at(`forms/decision/${month}`))).status, 404);
        const refused = await site.post(at(`forms/decision/${month}`), { text: 'Ouvrir dix licences' });
        assert.equal(refused.status, 404);
        assert.match(
          readable(refused.text),
          new RegExp(`« ${month} » n’est pas un mois.*Ouvrir dix licences`),
        );
      }
      assert.equal(
        (await site.post(at('forms/decision/2026-11'), { text: 'Ouvrir dix licences' })).status,
        303,
      );
      assert.match((await site.get(at('briefs/2026-11'))).text, /Ouvrir dix licences/);
      site.play('julien');
      assert.equal((await site.get(at('forms/decision/2026-11'))).status, 403);
      const refused = await site.post(at('forms/decision/2026-11'), { text: 'Une autre idée' });
      assert.equal(refused.status, 403);
      assert.match(refused.text, /Une autre idée/);
    }));

  test('of one’s preferences take a job family that exists', () =>
    onSite(async (site) => {
      site.play('simon');
      await site.post(at('forms/profile'), { jobFamily: 'zorglub', named: 'yes' });
      const simon = await site.house.store.members.get(SPACE_ID, 'simon');
      assert.deepEqual([simon?.jobFamilyId, simon?.agreesToBeNamed], [null, true]);
    }));

  test('of a new space and of a colleague keep what was typed, and sent twice make one', () =>
    onSite(async (site) => {
      const refused = await site.post('/spaces', { spaceName: 'Atelier à garder', name: '' });
      assert.equal(refused.status, 422);
      assert.match(refused.text, /value="Atelier à garder"/);
      const actionOf = (text: string): string =>
        /<form class="form"[^>]*action="([^"]+)"/.exec(text)?.[1] ?? '';
      const open = actionOf((await site.get('/spaces/new')).text);
      const first = await site.post(open, { spaceName: 'Mien', name: 'Inès' });
      const again = await site.post(open, { spaceName: 'Mien', name: 'Inès' });
      assert.equal(first.headers.get('location'), again.headers.get('location'));
      const space = first.headers.get('location') ?? '';
      const add = actionOf((await site.get(`${space}/members/new`)).text);
      await site.post(add, { name: 'Paul' });
      await site.post(add, { name: 'Paul' });
      assert.equal((await site.house.store.members.list(space.slice(1))).length, 2);
      assert.equal((await site.house.store.workspaces.list()).length, 2);
    }));
});

describe('the buttons of a card', () => {
  test('settle one’s own draft and nobody else’s', () =>
    onSite(async (site) => {
      const postId = await wrote(site.house, 'julien', TEMPLATE);
      const draft = await site.house.store.shares.byPost(SPACE_ID, postId);
      site.play('nadia');
      for (const command of ['confirmDraft', 'dismissDraft', 'deleteShare'])
        assert.equal((await site.post(at(`commands/${command}/${draft?.id}`), {})).status, 403, command);
      assert.equal((await site.post(at(`commands/readAsShare/${postId}`), {})).status, 404);
      assert.equal((await site.post(at(`posts/${postId}/delete`), {})).status, 403);
      site.play('julien');
      assert.equal((await site.post(at(`commands/confirmDraft/${draft?.id}`), {})).status, 303);
      assert.equal((await site.post(at(`commands/confirmDraft/${draft?.id}`), {})).status, 303);
    }));

  test('do nothing for what does not exist', () =>
    onSite(async (site) => {
      for (const command of [
        'confirmDraft',
        'dismissDraft',
        'deleteShare',
        'closeQuestion',
        'readAsShare',
        'declineShare',
        'zorglub',
      ])
        assert.equal((await site.post(at(`commands/${command}/none`), {})).status, 404, command);
      assert.equal((await site.post(at('posts/none/delete'), {})).status, 404);
      assert.deepEqual(site.failures, []);
    }));
});
