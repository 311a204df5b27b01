import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { publishRecap } from '../../src/app/recap/weekRecap.ts';
import { weekOf } from '../../src/domain/calendar/calendar.ts';
import { openHouse, shared } from '../app/house.ts';
import { newTerminal } from '../cli/terminal.ts';
import { testNow } from '../clock.ts';
import { startProgram } from '../promises/program.ts';
import { inNewFolder } from '../store/folders.ts';
import { until } from '../until.ts';
import { noDovecot, openDovecot } from './dovecot.ts';
import { plainMail, SHARED } from './letters.ts';
import { listed, messageIdIn } from './mailHouse.ts';
import { openSmtpPeer, type SmtpPeer } from './smtpPeer.ts';

const settings = (peer: SmtpPeer): Readonly<Record<string, string>> => ({
  SMTP_URL: peer.url.href,
  MAIL_FROM: 'veille@exemple.fr',
});

/** A data folder where a space has readers and, today, a letter that waits for them. */
async function furnish(folder: string, readers: readonly string[]): Promise<void> {
  const house = await openHouse(folder);
  const now = testNow();
  house.at(now);
  await shared(house, { shareId: 'a', memberId: 'nadia' });
  await listed(house, readers.join('\n'));
  const week = weekOf(now, 'Europe/Paris');
  assert.ok((await publishRecap(house.desk, house.viewer('claire'), week)).ok);
  await house.store.close();
}

describe('the running program', () => {
  test('killed while letters leave forgets nobody: what was under way may come twice, as the same mail', () =>
    inNewFolder(async (folder) => {
      const peer = await openSmtpPeer();
      const readers = Array.from({ length: 400 }, (_, at) => `lecteur${at}@exemple.fr`);
      await furnish(folder, readers);
      for (const enough of [40, 150]) {
        const program = await startProgram(folder, settings(peer));
        await until(() => peer.taken.length >= enough);
        await program.kill();
      }
      const program = await startProgram(folder, settings(peer));
      await until(() => new Set(peer.taken.map(({ to }) => to)).size === readers.length);
      await wait(500);
      assert.equal((await program.stop()).code, 0);
      await peer.close();
      // Each kill leaves in doubt no more than what ten connections held.
      assert.ok(peer.taken.length <= readers.length + 20, String(peer.taken.length));
      const ids = new Set(peer.taken.map(({ raw }) => messageIdIn(raw)));
      assert.equal(ids.size, readers.length);
    }));

  test(
    'reads its mailbox, answers who reads the letter, and counts what it leaves alone without saying whose it was',
    {
      skip: noDovecot ?? false,
    },
    () =>
      inNewFolder(async (folder) => {
        const [peer, dovecot] = [await openSmtpPeer(), await openDovecot()];
        await furnish(folder, ['nadia@exemple.fr']);
        const more = { ...settings(peer), IMAP_URL: dovecot.url.href };
        const program = await startProgram(folder, more);
        const unknown = plainMail(SHARED, { From: 'inconnu@autre.fr', 'Message-ID': '<x@autre.fr>' });
        await dovecot.deliverTo(dovecot.url, unknown, plainMail(SHARED));
        await until(() => peer.taken.some(({ raw }) => /^X-Passerelle: note/m.test(raw)));
        const measured = async (): Promise<string> => (await fetch(`${program.address}/metrics`)).text();
        await until(async () => (await measured()).includes('outcome="taken"'));
        const metrics = await measured();
        assert.match(metrics, /passerelle_mail_received_total\{outcome="unknownSender"\} 1/);
        assert.match(metrics, /passerelle_mail_received_total\{outcome="taken"\} 1/);
        assert.doesNotMatch(metrics, /inconnu|nadia|autre\.fr|exemple\.fr/);
        const { code, warned } = await program.stop();
        assert.deepEqual([code, warned], [0, '']);
        await dovecot.close();
        await peer.close();
      }),
  );
});

describe('doctor', () => {
  test('says that the servers of mail answer, or what to look at', () => {
    const sent = newTerminal({
      SMTP_URL: 'smtp://127.0.0.1:1',
      MAIL_FROM: 'v@exemple.fr',
      IMAP_URL: 'imap://a:b@127.0.0.1:1',
    });
    const said = sent.type(['doctor']);
    assert.equal(said.code, 1);
    assert.match(said.out, /Vérifiez SMTP_URL/);
    assert.match(said.out, /Vérifiez IMAP_URL/);
    assert.doesNotMatch(newTerminal().type(['doctor']).out, /SMTP|boîte/);
  });
});
