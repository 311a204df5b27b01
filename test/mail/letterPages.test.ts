import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { signLetterLink } from '../../src/app/mail/letterLinks.ts';
import { LINK_DAYS } from '../../src/app/signLink.ts';
import { subscribe } from '../../src/app/mail/subscribe.ts';
import type { Subscription } from '../../src/domain/mail/subscription.ts';
import { sealWith } from '../../src/program/links.ts';
import { SPACE_ID, as } from '../app/house.ts';
import { onSite, readable, TEST_KEY, type Site } from '../web/site.ts';
import { inMailHouse, linksIn, listed, type MailHouse } from './mailHouse.ts';

const DAY = 24 * 60;

async function of({ house }: { readonly house: MailHouse['house'] }, address: string): Promise<Subscription> {
  const found = await house.store.subscriptions.byAddress(SPACE_ID, address);
  assert.ok(found !== null);
  return found;
}

const statusOf = async (mailHouse: { readonly house: MailHouse['house'] }, address: string) =>
  (await of(mailHouse, address)).status;

/** What a mail program sends by itself (RFC 8058 § 3.2): no page, no cookie, no origin. */
const ONE_CLICK = { 'content-type': 'application/x-www-form-urlencoded', origin: '', cookie: '' };

function leaveLink(site: Site, reader: Subscription): string {
  return signLetterLink(
    { seal: sealWith(TEST_KEY), origin: '' },
    { gesture: 'leave', reader, now: site.house.desk.clock.now() },
  );
}

describe('wishing the letter', () => {
  test('is confirmed at the address, by a press of a button: opening the link does nothing', () =>
    inMailHouse(async (mailHouse) => {
      const { house, peer, settle, site } = mailHouse;
      assert.ok((await subscribe(house.desk, as('nadia'), ' Nadia@Exemple.fr ')).ok);
      await settle();
      assert.deepEqual(
        peer.taken.map(({ to }) => to),
        ['nadia@exemple.fr'],
      );
      const link = linksIn(peer.taken[0]?.raw ?? '').find((one) => one.includes('/letter/confirm/')) ?? '';
      const page = await site.get(link);
      assert.match(readable(page.text), /sera envoyée à nadia@exemple\.fr/);
      assert.equal(await statusOf(mailHouse, 'nadia@exemple.fr'), 'pending');
      assert.equal((await site.post(link, {})).status, 200);
      assert.equal(await statusOf(mailHouse, 'nadia@exemple.fr'), 'active');
    }));

  test('asked again at once sends no second mail, whoever types the address', () =>
    inMailHouse(async ({ house, peer, settle }) => {
      for (const memberId of ['nadia', 'julien', 'nadia'])
        await subscribe(house.desk, as(memberId), 'nadia@exemple.fr');
      await settle();
      assert.equal(peer.taken.length, 1);
      house.later(11);
      await subscribe(house.desk, as('nadia'), 'nadia@exemple.fr');
      await settle();
      assert.equal(peer.taken.length, 2);
    }));

  test('takes no address that is none, nor one that reads the letter as someone else', () =>
    inMailHouse(async ({ house }) => {
      await listed(house, 'julien@exemple.fr');
      const wish = (address: string) => subscribe(house.desk, as('nadia'), address);
      assert.deepEqual(await wish('nadia'), { ok: false, refusal: 'badAddress' });
      assert.deepEqual(await wish('a@exemple.fr\nBcc: b@exemple.fr'), { ok: false, refusal: 'badAddress' });
      assert.deepEqual(await wish('julien@exemple.fr'), { ok: false, refusal: 'addressTaken' });
    }));

  test('expires with its link; a link that was changed opens nothing', () =>
    inMailHouse(async (mailHouse) => {
      const { house, peer, settle, site } = mailHouse;
      await subscribe(house.desk, as('nadia'), 'nadia@exemple.fr');
      await settle();
      const link = linksIn(peer.taken[0]?.raw ?? '').find((one) => one.includes('/letter/confirm/')) ?? '';
      assert.equal((await site.post(link.replace('confirm', 'leave'), {})).status, 403);
      assert.equal((await site.post(`${link}x`, {})).status, 403);
      house.later((LINK_DAYS + 1) * DAY);
      assert.match(readable((await site.post(link, {})).text), /expiré/);
      assert.equal(await statusOf(mailHouse, 'nadia@exemple.fr'), 'pending');
    }));
});

describe('leaving the letter', () => {
  test('takes one click of a mail program, which has no session and comes from no page', () =>
    onSite(async (site) => {
      await listed(site.house, 'nadia@exemple.fr');
      const link = leaveLink(site, await of(site, 'nadia@exemple.fr'));
      assert.equal((await site.post(link, { 'List-Unsubscribe': 'One-Click' }, ONE_CLICK)).status, 200);
      assert.equal(await statusOf(site, 'nadia@exemple.fr'), 'left');
      assert.equal((await site.post(link, { 'List-Unsubscribe': 'One-Click' }, ONE_CLICK)).status, 200);
      assert.deepEqual(site.failures, []);
    }, true));

  test('asks on its page first, works years later, and nobody puts back who left', () =>
    onSite(async (site) => {
      await listed(site.house, 'nadia@exemple.fr');
      const link = leaveLink(site, await of(site, 'nadia@exemple.fr'));
      site.house.later(3 * 365 * DAY);
      const page = await site.get(link);
      assert.match(readable(page.text), /ne sera plus envoyée à nadia@exemple\.fr/);
      assert.equal(await statusOf(site, 'nadia@exemple.fr'), 'active');
      await site.post(link, {});
      await listed(site.house, 'Nadia <nadia@exemple.fr>');
      assert.equal(await statusOf(site, 'nadia@exemple.fr'), 'left');
    }));
});

describe('the page of the letter', () => {
  test('takes an address, says what is wrong with one, and shows one’s own', () =>
    onSite(async (site) => {
      site.play('nadia');
      const wrong = await site.post(`/${SPACE_ID}/forms/letter`, { address: 'nadia' });
      assert.equal(wrong.status, 422);
      assert.match(wrong.text, /value="nadia"/);
      await site.post(`/${SPACE_ID}/forms/letter`, { address: 'nadia@exemple.fr' });
      assert.match(
        readable((await site.get(`/${SPACE_ID}/letter`)).text),
        /attend votre clic à nadia@exemple\.fr/,
      );
      const { id } = await of(site, 'nadia@exemple.fr');
      site.play('julien');
      await site.post(`/${SPACE_ID}/letter/leave/${id}`, {});
      assert.equal(await statusOf(site, 'nadia@exemple.fr'), 'pending');
      site.play('nadia');
      await site.post(`/${SPACE_ID}/letter/leave/${id}`, {});
      assert.equal(await statusOf(site, 'nadia@exemple.fr'), 'left');
    }));

  test('takes the list of who facilitates, once they say that people were told; nobody else sees it', () =>
    onSite(async (site) => {
      const readers = 'Léo Martin <leo@exemple.fr>\nle service achats\ninès@exemple.fr';
      site.play('claire');
      const untold = await site.post(`/${SPACE_ID}/forms/readers`, { readers });
      assert.equal(untold.status, 422);
      assert.match(untold.text, /Léo Martin/);
      const done = await site.post(`/${SPACE_ID}/forms/readers`, { readers, informed: 'yes' });
      assert.match(readable(done.text), /2 personnes inscrites\. Ces lignes ne contiennent pas d’adresse/);
      assert.match(done.text, /<textarea[^>]*>le service achats<\/textarea>/);
      assert.match(readable((await site.get(`/${SPACE_ID}/letter`)).text), /leo@exemple\.fr inscrite/);
      const names = (await site.house.store.members.list(SPACE_ID)).map(({ name }) => name);
      assert.ok(names.includes('Léo Martin') && names.includes('Inès'));
      site.play('nadia');
      assert.doesNotMatch(
        (await site.get(`/${SPACE_ID}/letter`)).text,
        /leo@exemple\.fr|Inscrire des collègues/,
      );
      const refused = await site.post(`/${SPACE_ID}/forms/readers`, { readers, informed: 'yes' });
      assert.equal(refused.status, 403);
    }));
});
