import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pair, pairingCode } from '../../src/app/identity/pairing.ts';
import { addressOf } from '../../src/app/addresses.ts';
import { LINK_DAYS, openSession, SESSION_HOURS, signLink } from '../../src/app/signLink.ts';
import { sealWith } from '../../src/program/links.ts';
import { as, shared, SPACE_ID } from '../app/house.ts';
import { onSite, readable, TEST_KEY, type Site } from './site.ts';

const page = addressOf.share(SPACE_ID, 's1');

function linkFor(site: Site, memberId = 'nadia', key = TEST_KEY): string {
  const gate = { seal: sealWith(key), origin: '' };
  return signLink(gate, { workspaceId: SPACE_ID, memberId, path: page }, site.house.desk.clock.now());
}

const cookieOf = (headers: Headers): string => headers.get('set-cookie')?.split(';')[0] ?? '';

/** The cookie of the session that a link opens. */
async function enter(site: Site, link = linkFor(site)): Promise<string> {
  return cookieOf((await site.get(link)).headers);
}

const onClosedSite = (life: (site: Site) => Promise<void>): Promise<void> => onSite(life, true);

describe('where only members read', () => {
  test('a page, the channel, the list of spaces and a new space are closed, and say how to get a link', () =>
    onClosedSite(async (site) => {
      await shared(site.house);
      for (const path of [page, `/${SPACE_ID}`, `/${SPACE_ID}/live`, '/', '/spaces/new', '/none/shares/s1']) {
        const { status, text } = await site.get(path);
        assert.equal(status, 401, path);
        assert.match(readable(text), /lien reçu dans le canal/);
        assert.doesNotMatch(text, /Menuiserie|clauses/);
      }
    }));

  test('a signed link opens its page and a session that scripts and other sites cannot read or write with', () =>
    onClosedSite(async (site) => {
      await shared(site.house);
      const { status, headers } = await site.get(linkFor(site));
      assert.deepEqual([status, headers.get('location')], [303, page]);
      assert.match(headers.get('set-cookie') ?? '', /HttpOnly.*SameSite=Lax/);
      const read = await site.get(page, { cookie: cookieOf(headers) });
      assert.equal(read.status, 200);
      assert.match(readable(read.text), /Relire les clauses de responsabilité/);
    }));

  test('a session and a link of one who joined another open for the one that they are', () =>
    onClosedSite(async (site) => {
      await shared(site.house);
      const [before, link] = [await enter(site, linkFor(site, 'samira')), linkFor(site, 'samira')];
      const { desk } = site.house;
      const joined = await pair(desk, as('samira'), await pairingCode(desk, as('julien')));
      assert.ok(joined.ok && joined.value.id === 'julien');
      for (const cookie of [before, await enter(site, link)])
        assert.match(readable((await site.get(`/${SPACE_ID}/me`, { cookie })).text), /Julien/);
    }));

  test('a session reads as its member, offers to play nobody, and changes nothing', () =>
    onClosedSite(async (site) => {
      await shared(site.house);
      const cookie = await enter(site);
      const mine = readable((await site.get(`/${SPACE_ID}/me`, { cookie })).text);
      assert.match(mine, /Nadia/);
      assert.doesNotMatch(mine, /Vous jouez/);
      const asked = { shareId: 's1', outcome: 'works' };
      const refused = await site.post(`/${SPACE_ID}/forms/trial/s1`, asked, { cookie });
      assert.equal(refused.status, 403);
      assert.match(readable(refused.text), /Rien n’a été changé/);
      assert.equal((await site.post(`/${SPACE_ID}/play`, { memberId: 'simon' }, { cookie })).status, 403);
    }));

  test('a link that has expired, is cut, is signed by another key or is for another page opens nothing', () =>
    onClosedSite(async (site) => {
      await shared(site.house);
      const link = linkFor(site);
      for (const forged of [
        link.slice(0, -1),
        `${page}?pass=`,
        `${page}?pass=a.b.c`,
        linkFor(site, 'nadia', 'another key, long enough as well'),
        link.replace(page, `/${SPACE_ID}/me`),
      ]) {
        const { status, text, headers } = await site.get(forged);
        assert.deepEqual([status, headers.get('set-cookie')], [403, null], forged);
        assert.match(readable(text), /demandez-en un nouveau/);
      }
      site.house.later(LINK_DAYS * 24 * 60);
      const late = await site.get(link);
      assert.deepEqual([late.status, late.headers.get('set-cookie')], [403, null]);
      assert.match(readable(late.text), /Ce lien a expiré/);
    }));

  test('a session ends by itself, is of its space only, and a link is no session', () =>
    onClosedSite(async (site) => {
      await shared(site.house);
      const cookie = await enter(site);
      site.house.later(SESSION_HOURS * 60);
      assert.equal((await site.get(page, { cookie })).status, 401);
      const now = site.house.desk.clock.now();
      const pass = { workspaceId: 'other', memberId: 'nadia', path: page, expiresAt: now };
      const ofOther = openSession(sealWith(TEST_KEY), pass, now);
      const ofLink = new URLSearchParams(linkFor(site).split('?')[1]).get('pass') ?? '';
      for (const wrong of [ofOther, ofLink, '', 'a.b'])
        assert.equal((await site.get(page, { cookie: `session-${SPACE_ID}=${wrong}` })).status, 401);
    }));

  test('someone who is no longer a member reads no more', () =>
    onClosedSite(async (site) => {
      await shared(site.house);
      const cookie = await enter(site, linkFor(site, 'nobody'));
      assert.equal((await site.get(page, { cookie })).status, 401);
    }));

  test('the refusals are said in English as well', () =>
    onClosedSite(async (site) => {
      const { text } = await site.get(page, { cookie: 'language=en' });
      assert.match(readable(text), /Ask for a new link there/);
    }));
});

describe('where anyone may play anyone', () => {
  test('a link plays the member it is for, and a forged one says so', () =>
    onSite(async (site) => {
      await shared(site.house);
      const { headers, status } = await site.get(linkFor(site, 'simon'));
      assert.deepEqual([status, headers.get('location')], [303, page]);
      const { text } = await site.get(`/${SPACE_ID}/me`, { cookie: cookieOf(headers) });
      assert.match(readable(text), /Simon Ostertal/);
      assert.equal((await site.get(`${page}?pass=x.y`)).status, 403);
    }));
});

test('search engines are told to keep out of every page', () =>
  onSite(async (site) => {
    assert.match((await site.get('/robots.txt')).text, /Disallow: \//);
    for (const path of [`/${SPACE_ID}`, '/none', '/assets/style.css'])
      assert.equal((await site.get(path)).headers.get('x-robots-tag'), 'noindex, nofollow', path);
  }));
