import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { viewChannel } from '../../src/app/post/viewChannel.ts';
import { shared, SPACE_ID } from '../app/house.ts';
import { onSite, readable, type Site } from './site.ts';

const posts = async ({ house }: Site): Promise<number> =>
  (await viewChannel(house.store, house.viewer('claire'), { before: null, limit: 100 })).length;
const say = (site: Site, text: string, headers: Readonly<Record<string, string>> = {}) =>
  site.post(`/${SPACE_ID}/posts`, { text }, headers);

/** Julien, of accounting, asks; Nadia shared how she reviews contracts. */
async function onLivelySite(life: (site: Site) => Promise<void>): Promise<void> {
  await onSite(async (site) => {
    await shared(site.house, {
      memberId: 'nadia',
      fields: { tool: 'Claude', useCase: 'Relire un contrat fournisseur avant signature', prompt: '' },
    });
    site.play('julien');
    await life(site);
  });
}

describe('what is said to the companion in the channel', () => {
  test('is answered with shares and why each was found, and nobody else ever sees it', () =>
    onLivelySite(async (site) => {
      const before = await posts(site);
      for (const text of ['/veille relecture de contras', '@Passerelle, qui a déjà relu un contrat ?']) {
        const answer = await say(site, text, { 'x-fragment': '1' });
        assert.equal(answer.status, 200);
        assert.match(answer.text, /^\s*<section class="answer only-you" data-answer/);
        const said = readable(answer.text);
        assert.match(said, /Relire un contrat fournisseur/);
        assert.match(said, /Pourquoi ce partage : son cas d’usage y répond\./);
        assert.match(said, /Personne d’autre ne voit ceci/);
      }
      assert.equal(await posts(site), before);
      assert.doesNotMatch((await site.get(`/${SPACE_ID}`)).text, /relecture de contras/);
    }));

  test('says that a share comes from one’s own job', () =>
    onLivelySite(async (site) => {
      site.play('nadia');
      const said = readable((await say(site, '/veille contrat')).text);
      assert.match(said, /y répond, et c’est votre métier/);
    }));

  test('says so when nothing fits, and offers to ask the channel in the same words', () =>
    onLivelySite(async (site) => {
      const answer = await say(site, '/veille horoscope du jour', { 'x-fragment': '1' });
      assert.match(readable(answer.text), /Rien encore sur « horoscope du jour »/);
      const [, link = ''] = /href="([^"]*forms\/question[^"]*)"/.exec(answer.text) ?? [];
      const form = await site.get(link.replaceAll('&amp;', '&'));
      assert.match(form.text, /<textarea[^>]*>horoscope du jour<\/textarea>/);
    }));

  test('may ask for help, a form, one’s own shares, or silence', () =>
    onLivelySite(async (site) => {
      assert.match(readable((await say(site, '/veille')).text), /Ce que vous pouvez me demander/);
      const share = await say(site, '/veille partager Claude pour relire mes baux');
      assert.match(share.text, /forms\/share\?/);
      assert.match(readable((await say(site, '/veille moi')).text), /Mes partages/);
      assert.match(readable((await say(site, '/veille pause')).text), /rien que vous n’ayez demandé/);
      const calm = await site.house.store.calms.get(SPACE_ID, 'julien');
      assert.notEqual(calm?.pausedAt ?? null, null);
    }));

  test('harms nothing, whatever is typed', () =>
    onLivelySite(async (site) => {
      const hostile = [
        'a'.repeat(10_000),
        'contrat '.repeat(2_000),
        "'; drop table shares; --",
        '" OR 1=1 NEAR( * ^ {head} : -contrat',
        'space : "w1" AND words : (a)',
        '👩‍⚖️ 🤖',
        'de la les un',
        '\u0000\u202E%_\\',
        '<script>alert(1)</script>',
      ];
      for (const text of hostile) {
        const answer = await say(site, `/veille ${text}`);
        assert.equal(answer.status, 200, text.slice(0, 30));
        assert.doesNotMatch(answer.text, /<script>alert/);
      }
      assert.deepEqual(site.failures, []);
      assert.match(readable((await say(site, '/veille contrat')).text), /Relire un contrat/);
    }));
});
