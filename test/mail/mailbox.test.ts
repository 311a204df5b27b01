import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { receiveMail, type MailOutcome } from '../../src/app/mail/receiveMail.ts';
import { watchMailbox } from '../../src/surfaces/mail/watch.ts';
import { SPACE_ID } from '../app/house.ts';
import { atEnd } from '../ending.ts';
import { until } from '../until.ts';
import { noDovecot, openDovecot, type Dovecot } from './dovecot.ts';
import { base64, multipart, plainMail, SHARED } from './letters.ts';
import { inMailHouse, listed, type MailHouse } from './mailHouse.ts';

const OWN = { address: 'veille@exemple.fr', authServer: null };
const shareMail = (name: string): Buffer => plainMail(SHARED, { 'Message-ID': `<${name}@exemple.fr>` });

/** What a watch heard, until it is stopped. */
interface Watched {
  readonly outcomes: readonly (MailOutcome | 'unreadable')[];
  /** Resolves once it has heard this many, no more. */
  heard(count: number): Promise<void>;
  stop(): Promise<void>;
}

function watch({ house }: MailHouse, url: URL, receive = receiveMail): Watched {
  const outcomes: (MailOutcome | 'unreadable')[] = [];
  const watching = watchMailbox({
    url,
    places: house.store.mailboxes,
    receive: (mail) => receive(house.desk, OWN, mail),
    counted: (outcome) => void outcomes.push(outcome),
    failed: () => {},
  });
  const forget = atEnd(() => watching.stop());
  return {
    outcomes,
    heard: async (count) => {
      await until(() => outcomes.length >= count);
      assert.equal(outcomes.length, count);
    },
    stop: () => {
      forget();
      return watching.stop();
    },
  };
}

describe('a real mailbox', { skip: noDovecot ?? false, timeout: 600_000 }, () => {
  let dovecot: Dovecot;
  before(async () => {
    if (noDovecot === null) dovecot = await openDovecot();
  });
  after(() => dovecot?.close());

  /** A house whose readers write to an empty mailbox: each test has an account of its own. */
  const withMailbox = (
    life: (
      mailHouse: MailHouse,
      url: URL,
      deliver: (...mails: readonly Uint8Array[]) => Promise<void>,
    ) => Promise<void>,
  ) =>
    inMailHouse(async (mailHouse) => {
      const url = new URL(dovecot.url);
      url.username = `veille-${randomBytes(4).toString('hex')}`;
      await listed(mailHouse.house, 'Nadia <nadia@exemple.fr>');
      await life(mailHouse, url, (...mails) => dovecot.deliverTo(url, ...mails));
    });

  async function drafts({ house, settle }: MailHouse): Promise<number> {
    await settle();
    const reader = await house.store.subscriptions.byAddress(SPACE_ID, 'nadia@exemple.fr');
    return (await house.store.shares.ofAuthor(SPACE_ID, reader?.memberId ?? '')).length;
  }

  test('is read as mails come; those that are taken are put away, the others stay for a person to see', () =>
    withMailbox(async (mailHouse, url, deliver) => {
      await deliver(shareMail('waiting'));
      const watched = watch(mailHouse, url);
      await watched.heard(1);
      await deliver(plainMail(SHARED, { From: 'x@autre.fr' }), shareMail('new'));
      await watched.heard(3);
      await watched.stop();
      assert.deepEqual(watched.outcomes, ['taken', 'unknownSender', 'taken']);
      assert.deepEqual(await dovecot.countsIn(url, 'INBOX', 'Passerelle'), [1, 2]);
      assert.equal(await drafts(mailHouse), 2);
    }));

  test('is read again for what came while it was being read', () =>
    withMailbox(async (mailHouse, url, deliver) => {
      await deliver(shareMail('one'));
      let late = true;
      const watched = watch(mailHouse, url, async (...asked) => {
        if (late) {
          late = false;
          await deliver(shareMail('meanwhile'));
          await wait(500);
        }
        return receiveMail(...asked);
      });
      await watched.heard(2);
      await watched.stop();
      assert.deepEqual(watched.outcomes, ['taken', 'taken']);
    }));

  test('is read on from where it was: what was left alone is not judged again, nor what was taken', () =>
    withMailbox(async (mailHouse, url, deliver) => {
      await deliver(plainMail(SHARED, { From: 'x@autre.fr' }), shareMail('one'));
      const first = watch(mailHouse, url);
      await first.heard(2);
      await first.stop();
      await deliver(shareMail('two'));
      const second = watch(mailHouse, url);
      await second.heard(1);
      await second.stop();
      assert.deepEqual(second.outcomes, ['taken']);
      assert.equal(await drafts(mailHouse), 2);
    }));

  test('loses nothing and doubles nothing when the program stops between keeping a mail and putting it away', () =>
    withMailbox(async (mailHouse, url, deliver) => {
      await deliver(shareMail('one'), shareMail('two'));
      let kept = 0;
      const stopped = watch(mailHouse, url, async (...asked) => {
        await receiveMail(...asked);
        kept += 1;
        throw new Error('the program is stopped here');
      });
      await until(() => kept > 0);
      await stopped.stop();
      const again = watch(mailHouse, url);
      await again.heard(2);
      await again.stop();
      assert.equal(again.outcomes[0], 'known');
      assert.equal(await drafts(mailHouse), 2);
      assert.deepEqual(await dovecot.countsIn(url, 'INBOX', 'Passerelle'), [0, 2]);
    }));

  test('whose numbers were made anew is read again, and what was taken is known', () =>
    withMailbox(async (mailHouse, url, deliver) => {
      await deliver(shareMail('one'));
      const first = watch(mailHouse, url);
      await first.heard(1);
      await first.stop();
      const box = `${url.hostname} ${url.username} INBOX`;
      await mailHouse.house.store.mailboxes.keepPlace('*', box, { uidValidity: '1', lastUid: 99 });
      await deliver(shareMail('one'), shareMail('two'));
      const again = watch(mailHouse, url);
      await again.heard(2);
      await again.stop();
      assert.deepEqual(again.outcomes, ['known', 'taken']);
      assert.equal(await drafts(mailHouse), 2);
    }));

  test('gives a mail of 30 MB by its beginning', () =>
    withMailbox(async (mailHouse, url, deliver) => {
      const file =
        'Content-Disposition: attachment; filename="a.bin"\r\nContent-Transfer-Encoding: base64\r\n';
      await deliver(
        multipart([
          { type: 'text/plain; charset=utf-8', body: SHARED },
          { type: 'application/octet-stream', more: file, body: base64(Buffer.alloc(22 * 1024 * 1024, 1)) },
        ]),
      );
      const watched = watch(mailHouse, url);
      await watched.heard(1);
      await watched.stop();
      assert.deepEqual(watched.outcomes, ['taken']);
      assert.equal(await drafts(mailHouse), 1);
    }));

  test('is found again after its server went away', () =>
    withMailbox(async (mailHouse, url, deliver) => {
      await deliver(shareMail('one'));
      const watched = watch(mailHouse, url);
      await watched.heard(1);
      await dovecot.kill();
      await wait(200);
      await dovecot.start();
      await deliver(shareMail('two'));
      await watched.heard(2);
      await watched.stop();
      assert.equal(await drafts(mailHouse), 2);
    }));
});
