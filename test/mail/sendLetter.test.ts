import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { publishRecap } from '../../src/app/recap/weekRecap.ts';
import { SPACE_ID, type House } from '../app/house.ts';
import { decoded, inMailHouse, listed, messageIdIn, threeShares, WEEK, type MailHouse } from './mailHouse.ts';

const READERS = ['nadia', 'julien', 'samira'].map((name) => `${name}@exemple.fr`);

async function publish(house: House): Promise<void> {
  assert.ok((await publishRecap(house.desk, house.viewer('claire'), WEEK)).ok);
}

async function withLetter({ house }: MailHouse, readers: readonly string[] = READERS): Promise<void> {
  await threeShares(house);
  await listed(house, readers.join('\n'));
  await publish(house);
}

/** Lets time pass, a try at a time, as many hours as it takes for nothing to be left. */
async function untilSent({ house, settle }: MailHouse): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    await settle();
    house.later(tries < 10 ? 3 : 61);
  }
}

const statusOf = async (house: House, address: string): Promise<string | undefined> =>
  (await house.store.subscriptions.byAddress(SPACE_ID, address))?.status;

describe('the letter of a published week', () => {
  test('goes once to each who reads it, in text and HTML, with what a mail of a list says of itself', () =>
    inMailHouse(async (mailHouse) => {
      const { house, peer, settle } = mailHouse;
      await withLetter(mailHouse);
      await settle();
      await publish(house);
      await settle();
      assert.deepEqual(peer.taken.map(({ to }) => to).toSorted(), READERS.toSorted());
      const raw = peer.taken[0]?.raw ?? '';
      const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n\s+/g, ' ');
      assert.match(head, /^From: =\?UTF-8\?.*<veille@exemple\.fr>$/m);
      assert.match(head, /^List-Unsubscribe: <http:\/\/veille\.exemple\.fr\/letter\/leave\/[\w.-]+>$/m);
      assert.match(head, /^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m);
      assert.match(head, /^Auto-Submitted: auto-generated$/m);
      assert.match(head, /^Message-ID: <letter-2026-W47-i\d+\.atelier@exemple\.fr>$/m);
      assert.match(head, /^Content-Type: multipart\/alternative/m);
      assert.match(decoded(raw), /Relire les clauses de responsabilité/);
      assert.ok(raw.length < 100_000);
    }));

  test('has its own links for each reader, and no other', () =>
    inMailHouse(async (mailHouse) => {
      await withLetter(mailHouse);
      await mailHouse.settle();
      const passes = mailHouse.peer.taken.map(({ raw }) => /leave\/([\w.-]+)/.exec(decoded(raw))?.[1]);
      assert.equal(new Set(passes).size, READERS.length);
    }));

  test('goes to nobody who left, is asked to confirm, or comes after', () =>
    inMailHouse(async (mailHouse) => {
      const { house, peer, settle } = mailHouse;
      await withLetter(mailHouse);
      const nadia = await house.store.subscriptions.byAddress(SPACE_ID, 'nadia@exemple.fr');
      assert.ok(nadia !== null);
      await house.store.subscriptions.save({ ...nadia, status: 'left' });
      await listed(house, 'hugo@exemple.fr');
      await settle();
      assert.deepEqual(
        peer.taken.map(({ to }) => to).toSorted(),
        READERS.filter((to) => !to.startsWith('nadia')).toSorted(),
      );
    }));

  test('is no news once it could not leave for three days', () =>
    inMailHouse(async (mailHouse) => {
      await withLetter(mailHouse);
      mailHouse.house.later(73 * 60);
      await mailHouse.settle();
      assert.deepEqual(mailHouse.peer.taken, []);
    }));
});

describe('a server with whims', () => {
  test('that says “later” for a while gets each letter once, later', () =>
    inMailHouse(async (mailHouse) => {
      const { peer } = mailHouse;
      await withLetter(mailHouse);
      const asked = new Map<string, number>();
      peer.whims.onRecipient = (to) => {
        asked.set(to, (asked.get(to) ?? 0) + 1);
        return (asked.get(to) ?? 0) <= 4 ? { code: 451, word: '4.3.0 later' } : null;
      };
      await untilSent(mailHouse);
      assert.deepEqual(peer.taken.map(({ to }) => to).toSorted(), READERS.toSorted());
      assert.deepEqual([...asked.values()], [5, 5, 5]);
    }));

  test('that drops connections in the middle of a mail gets each letter once: what it took is not sent again', () =>
    inMailHouse(async (mailHouse) => {
      const { peer } = mailHouse;
      const readers = Array.from({ length: 40 }, (_, at) => `lecteur${at}@exemple.fr`);
      await withLetter(mailHouse, readers);
      let mails = 0;
      peer.whims.onMail = () => ((mails += 1) % 3 === 0 && mails < 60 ? 'drop' : 'take');
      await untilSent(mailHouse);
      assert.ok(mails > readers.length);
      assert.deepEqual(peer.taken.map(({ to }) => to).toSorted(), readers.toSorted());
    }));

  test('that takes a mail and is lost before saying so gets it again, as the same mail', () =>
    inMailHouse(async (mailHouse) => {
      const { peer } = mailHouse;
      await withLetter(mailHouse);
      let first = true;
      peer.whims.onMail = (to) => {
        if (!to.startsWith('nadia') || !first) return 'take';
        first = false;
        return 'dropTaken';
      };
      await untilSent(mailHouse);
      const idsOf = (name: string) =>
        peer.taken.filter(({ to }) => to.startsWith(name)).map(({ raw }) => messageIdIn(raw));
      assert.equal(idsOf('nadia').length, 2);
      assert.equal(new Set(idsOf('nadia')).size, 1);
      assert.equal(idsOf('julien').length, 1);
    }));

  test('that knows no such address is not asked again, and its reader is marked', () =>
    inMailHouse(async (mailHouse) => {
      const { house, peer } = mailHouse;
      await withLetter(mailHouse);
      let asked = 0;
      peer.whims.onRecipient = (to) => {
        if (!to.startsWith('julien')) return null;
        asked++;
        return { code: 550, word: '5.1.1 no such user here' };
      };
      await untilSent(mailHouse);
      assert.equal(asked, 1);
      assert.deepEqual(
        peer.taken.map(({ to }) => to).toSorted(),
        READERS.filter((to) => !to.startsWith('julien')).toSorted(),
      );
      assert.equal(await statusOf(house, 'julien@exemple.fr'), 'bounced');
      assert.deepEqual(await house.store.outbox.dead(9), []);
    }));

  test('that refuses to relay for us empties no list: the letters wait, then are kept as failed', () =>
    inMailHouse(async (mailHouse) => {
      const { house, peer } = mailHouse;
      await withLetter(mailHouse);
      peer.whims.onRecipient = () => ({ code: 550, word: '5.7.1 relaying denied' });
      await mailHouse.settle();
      house.later(1);
      await mailHouse.settle();
      for (const address of READERS) assert.equal(await statusOf(house, address), 'active');
      peer.whims.onRecipient = () => null;
      house.later(60);
      await mailHouse.settle();
      assert.deepEqual(peer.taken.map(({ to }) => to).toSorted(), READERS.toSorted());
    }));

  for (const word of [
    'Blocked by policy: your network is on our block list',
    '5.2.1 receiving mail at a rate that prevents additional messages',
  ])
    test(`that refuses us in its own words marks no reader: ${word}`, () =>
      inMailHouse(async (mailHouse) => {
        const { house, peer } = mailHouse;
        await withLetter(mailHouse);
        peer.whims.onRecipient = () => ({ code: 550, word });
        await untilSent(mailHouse);
        for (const address of READERS) assert.equal(await statusOf(house, address), 'active');
        assert.equal((await house.store.outbox.dead(9)).length, READERS.length);
      }));

  test('that is not there is left alone for a while, and nothing counts as failed', () =>
    inMailHouse(
      async (mailHouse) => {
        const { house, settle } = mailHouse;
        await withLetter(mailHouse);
        await settle();
        const [waiting] = await house.store.outbox.waiting('9999-01-01T00:00:00.000Z', 9);
        assert.equal(await house.store.outbox.attempts(SPACE_ID, waiting?.id ?? ''), 0);
      },
      { smtpUrl: new URL('smtp://127.0.0.1:1') },
    ));
});

test('two thousand readers each get it once, from one process, over ten connections at most', async (t) => {
  await inMailHouse(async (mailHouse) => {
    const { house, peer, settle } = mailHouse;
    const readers = Array.from({ length: 2_000 }, (_, at) => `lecteur${at}@exemple.fr`);
    await withLetter(mailHouse, readers);
    const from = performance.now();
    await settle();
    t.diagnostic(`2,000 letters left in ${((performance.now() - from) / 1_000).toFixed(1)} s`);
    assert.equal(peer.taken.length, 2_000);
    assert.equal(new Set(peer.taken.map(({ to }) => to)).size, 2_000);
    assert.ok(peer.connections() <= 10, String(peer.connections()));
    assert.deepEqual(await house.store.outbox.waiting('9999-01-01T00:00:00.000Z', 9), []);
  });
});
