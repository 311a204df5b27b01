import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { shared, SPACE_ID, TEMPLATE, wrote } from '../app/house.ts';
import { onSite, readable } from './site.ts';

const at = (path: string): string => `/${SPACE_ID}/${path}`;

describe('a page that does not exist', () => {
  for (const path of ['zorglub', 'zorglub/library', at('zorglub'), at('shares/none'), at('posts/none')])
    test(`/${path} says so and leads back`, () =>
      onSite(async (site) => {
        const answer = await site.get(path.startsWith('/') ? path : `/${path}`);
        assert.equal(answer.status, 404);
        assert.match(readable(answer.text), /Cette page n’existe pas/);
        assert.match(answer.text, /Revenir au canal/);
      }));

  for (const week of ['2026-W60', '2026-W00', '2025-W53', '2026-47', '<b>'])
    test(`of the week ${week} says how a week is written`, () =>
      onSite(async (site) => {
        for (const answer of [
          await site.get(at(`recaps/${encodeURIComponent(week)}`)),
          await site.post(at(`recaps/${encodeURIComponent(week)}`), {}),
        ]) {
          assert.equal(answer.status, 404);
          assert.ok(
            readable(answer.text).includes(
              `« ${week} » n’est pas une semaine. Une semaine s’écrit 2026-W47.`,
            ),
          );
          assert.equal(answer.text.includes('<b>'), false);
        }
      }));

  for (const month of ['2026-13', '2026-00', '2026-1', 'octobre'])
    test(`of the month ${month} says how a month is written`, () =>
      onSite(async (site) => {
        const answer = await site.get(at(`briefs/${month}`));
        assert.equal(answer.status, 404);
        assert.ok(readable(answer.text).includes(`« ${month} » n’est pas un mois. Un mois s’écrit 2026-10.`));
      }));

  test('of a month’s documents is refused likewise', () =>
    onSite(async (site) => {
      for (const file of ['brief.pptx', 'brief.pdf'])
        assert.equal((await site.get(at(`briefs/2026-13/${file}`))).status, 404);
      assert.equal((await site.get(at('briefs/2026-11/brief.exe'))).status, 404);
      assert.deepEqual(site.failures, []);
    }));
});

describe('who one plays', () => {
  test('is who facilitates until one chooses', () =>
    onSite(async (site) => {
      assert.match((await site.get(`/${SPACE_ID}`)).text, /<option value="claire" selected/);
    }));

  test('is remembered once chosen, and nobody of another space can be chosen', () =>
    onSite(async (site) => {
      const chosen = await site.post(at('play'), { memberId: 'julien' });
      assert.match(chosen.headers.get('set-cookie') ?? '', /me-atelier=julien;.*HttpOnly.*SameSite=Lax/i);
      assert.equal((await site.post(at('play'), { memberId: 'zorglub' })).headers.get('set-cookie'), null);
      site.play('zorglub');
      assert.match((await site.get(`/${SPACE_ID}`)).text, /<option value="claire" selected/);
      await site.post(at('posts'), { text: 'Bonjour', postId: 'p1' });
      assert.equal((await site.house.store.posts.get(SPACE_ID, 'p1'))?.authorId, 'claire');
    }));

  test('leads back to the page one came from, never off the space', () =>
    onSite(async (site) => {
      const from = async (referer: string) =>
        (await site.post(at('play'), { memberId: 'julien' }, { referer })).headers.get('location');
      assert.equal(await from(`http://localhost:3000${at('library')}`), at('library'));
      assert.equal(await from('https://evil.example/atelier-not'), `/${SPACE_ID}`);
    }));

  test('alone sees what is for them alone', () =>
    onSite(async (site) => {
      await wrote(site.house, 'julien', 'Mon IBAN : FR76 3000 6000 0112 3456 7890 189');
      site.play('julien');
      assert.match((await site.get(`/${SPACE_ID}`)).text, /Personne d’autre ne voit ceci/);
      site.play('nadia');
      assert.doesNotMatch((await site.get(`/${SPACE_ID}`)).text, /Personne d’autre ne voit ceci/);
    }));

  test('alone sees their drafts’ page', () =>
    onSite(async (site) => {
      const postId = await wrote(site.house, 'julien', TEMPLATE);
      const draft = await site.house.store.shares.byPost(SPACE_ID, postId);
      site.play('julien');
      assert.equal((await site.get(at(`shares/${draft?.id}`))).status, 200);
      site.play('nadia');
      assert.equal((await site.get(at(`shares/${draft?.id}`))).status, 404);
    }));
});

describe('a request from elsewhere', () => {
  test('changes nothing: each form of the site is refused in words when another origin sends it', () =>
    onSite(async (site) => {
      await shared(site.house);
      site.play('nadia');
      const before = JSON.stringify(await site.house.store.shares.page(SPACE_ID, '', 10));
      for (const path of [
        '/spaces',
        '/language',
        at('posts'),
        at('play'),
        at('forms/share/s9'),
        at('commands/deleteShare/s1'),
        at('recaps/2026-W47'),
      ])
        for (const origin of ['https://evil.example', 'null', '']) {
          const answer = await site.post(path, { text: 'x', tool: 'x', useCase: 'x' }, { origin });
          assert.equal(answer.status, 403, `${path} from ${origin}`);
          assert.match(readable(answer.text), /ne vient pas d’une page de Passerelle/);
        }
      assert.equal(JSON.stringify(await site.house.store.shares.page(SPACE_ID, '', 10)), before);
      assert.deepEqual(
        await site.house.store.posts
          .roots(SPACE_ID, { viewerId: null, before: null, limit: 9 })
          .then((all) => all.length),
        1,
      );
      assert.deepEqual(site.failures, []);
    }));
});

describe('an error that nobody foresaw', () => {
  test('is told to whoever runs it and never shown', () =>
    onSite(async (site) => {
      await shared(site.house);
      await site.house.store.close();
      const answer = await site.get(`/${SPACE_ID}`);
      assert.equal(answer.status, 500);
      assert.match(readable(answer.text), /Un imprévu de notre côté/);
      assert.equal(site.failures.length, 1);
    }));
});

describe('the pages of a space', () => {
  test('follow from one another: share, library, recap, brief, own things', () =>
    onSite(async (site) => {
      await shared(site.house);
      for (const path of [
        '',
        '/library',
        '/library?q=clause',
        '/me',
        '/shares/s1',
        '/recaps/2026-W47',
        '/briefs/2026-11',
      ]) {
        const answer = await site.get(`/${SPACE_ID}${path}`);
        assert.equal(answer.status, 200, path);
        assert.match(answer.text, /<html lang="fr">/);
      }
      assert.equal((await site.get(at('recaps'))).headers.get('location'), at('recaps/2026-W47'));
      assert.equal((await site.get(at('briefs'))).headers.get('location'), at('briefs/2026-11'));
      assert.equal((await site.get('/')).headers.get('location'), `/${SPACE_ID}`);
      assert.equal((await site.get('/healthz')).text, 'ok');
    }));

  test('are in English once one chooses it', () =>
    onSite(async (site) => {
      const chosen = await site.post('/language', { locale: 'en' });
      assert.match(chosen.headers.get('set-cookie') ?? '', /language=en/);
      assert.match((await site.get(`/${SPACE_ID}`, { cookie: 'language=en' })).text, /<html lang="en">/);
    }));

  test('give the brief as a deck and as a PDF', () =>
    onSite(async (site) => {
      await shared(site.house);
      const deck = await site.get(at('briefs/2026-11/brief.pptx'));
      assert.deepEqual([deck.status, deck.text.slice(0, 2)], [200, 'PK']);
      assert.match(deck.headers.get('content-disposition') ?? '', /brief-2026-11\.pptx/);
      const paper = await site.get(at('briefs/2026-11/brief.pdf'));
      assert.deepEqual([paper.status, paper.text.slice(0, 5)], [200, '%PDF-']);
    }));

  test('let the facilitator publish the recap, and nobody else', () =>
    onSite(async (site) => {
      await shared(site.house);
      site.play('nadia');
      assert.equal((await site.post(at('recaps/2026-W47'), {})).status, 403);
      site.play('claire');
      assert.equal((await site.post(at('recaps/2026-W47'), {})).status, 303);
      assert.equal((await site.post(at('recaps/2026-W47'), {})).status, 303);
      const channel = readable((await site.get(`/${SPACE_ID}`)).text);
      assert.equal(channel.match(/Récap de la semaine/g)?.length, 1);
    }));
});
