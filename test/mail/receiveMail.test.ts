import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { publishRecap } from '../../src/app/recap/weekRecap.ts';
import { receiveMail, type MailOutcome } from '../../src/app/mail/receiveMail.ts';
import type { OwnMail } from '../../src/domain/mail/incoming.ts';
import { readMail } from '../../src/surfaces/mail/readMail.ts';
import type { Share } from '../../src/domain/share/share.ts';
import { SPACE_ID } from '../app/house.ts';
import { base64, multipart, plainMail, rawMail, SHARED } from './letters.ts';
import {
  decoded,
  follow,
  inMailHouse,
  linksIn,
  listed,
  messageIdIn,
  threeShares,
  WEEK,
  type MailHouse,
} from './mailHouse.ts';

const OWN: OwnMail = { address: 'veille@exemple.fr', authServer: null };
const LETTER_ID = '<letter-2026-W47-i000001.atelier@exemple.fr>';

async function received({ house }: MailHouse, source: Uint8Array, own = OWN): Promise<MailOutcome> {
  return receiveMail(house.desk, own, await readMail(source, 'here'));
}

/** A house where Nadia and Julien read the letter. */
const withReaders = (life: (mailHouse: MailHouse) => Promise<void>): Promise<void> =>
  inMailHouse(async (mailHouse) => {
    await listed(mailHouse.house, 'Nadia Ferhaoui <nadia@exemple.fr>\nJulien <julien@exemple.fr>');
    await life(mailHouse);
  });

async function readerId({ house }: MailHouse, address = 'nadia@exemple.fr'): Promise<string> {
  return (await house.store.subscriptions.byAddress(SPACE_ID, address))?.memberId ?? '';
}

async function drafts(mailHouse: MailHouse): Promise<readonly Share[]> {
  const own = await mailHouse.house.store.shares.ofAuthor(SPACE_ID, await readerId(mailHouse));
  return own.filter(({ status }) => status === 'draft');
}

describe('a mail from someone who reads the letter', () => {
  test('becomes a draft that only its sender is told of, and that one click reads again', () =>
    withReaders(async (mailHouse) => {
      const { house, peer, settle, site } = mailHouse;
      assert.equal(await received(mailHouse, plainMail(SHARED)), 'taken');
      await settle();
      const [draft] = await drafts(mailHouse);
      assert.equal(draft?.tool, 'Claude');
      assert.deepEqual(
        peer.taken.map(({ to }) => to),
        ['nadia@exemple.fr'],
      );
      const raw = peer.taken[0]?.raw ?? '';
      assert.match(decoded(raw), /relire les clauses/);
      assert.match(decoded(raw), /Rien ne paraît/);
      const link = linksIn(raw).find((one) => one.includes('/forms/share/'));
      const page = await follow(site, link ?? '');
      assert.equal(page.status, 200);
      assert.match(page.text, /relire les clauses/);
      assert.deepEqual(
        await house.store.posts.roots(SPACE_ID, { viewerId: null, before: null, limit: 9 }),
        [],
      );
    }));

  test('is published by its sender only, once read again', () =>
    withReaders(async (mailHouse) => {
      const { house, peer, settle, site } = mailHouse;
      await received(mailHouse, plainMail(SHARED));
      await settle();
      const [draft] = await drafts(mailHouse);
      const link = linksIn(peer.taken[0]?.raw ?? '').find((one) => one.includes('/forms/share/'));
      const { path, cookie } = await follow(site, link ?? '');
      const sent = await site.post(path, { tool: 'Claude', useCase: 'Relire', kind: 'success' }, { cookie });
      assert.equal(sent.status, 303);
      assert.equal((await house.store.shares.get(SPACE_ID, draft?.id ?? ''))?.status, 'published');
      const posts = await house.store.posts.about(SPACE_ID, 'share', draft?.id ?? '');
      assert.deepEqual(
        posts.map(({ authorId, threadId }) => [authorId, threadId]),
        [[await readerId(mailHouse), null]],
      );
    }));

  test('that comes twice is one draft and one answer', () =>
    withReaders(async (mailHouse) => {
      assert.equal(await received(mailHouse, plainMail(SHARED)), 'taken');
      assert.equal(await received(mailHouse, plainMail(SHARED)), 'known');
      await mailHouse.settle();
      assert.equal(await received(mailHouse, plainMail(SHARED)), 'known');
      await mailHouse.settle();
      assert.deepEqual([(await drafts(mailHouse)).length, mailHouse.peer.taken.length], [1, 1]);
    }));

  test('that asks a question waits in the link by which it is asked', () =>
    withReaders(async (mailHouse) => {
      const { house, peer, settle, site } = mailHouse;
      const asked = 'Qui a déjà utilisé un outil pour résumer des appels d’offres ?';
      await received(mailHouse, plainMail(asked));
      await settle();
      assert.deepEqual(await drafts(mailHouse), []);
      const link = linksIn(peer.taken[0]?.raw ?? '').find((one) => one.includes('/forms/question'));
      const { text, cookie } = await follow(site, link ?? '');
      assert.match(text, /résumer des appels d’offres/);
      const [, action = ''] = /action="([^"]+question[^"]*)"/.exec(text) ?? [];
      await site.post(action, { text: asked }, { cookie });
      const period = { from: '2026-01-01T00:00:00.000Z', to: '2027-01-01T00:00:00.000Z' };
      assert.deepEqual(
        (await house.store.questions.asked(SPACE_ID, period)).map(({ text: told }) => told),
        [asked],
      );
    }));

  test('that was not understood comes back whole, to be completed', () =>
    withReaders(async (mailHouse) => {
      const words = 'Le compte rendu de la réunion de chantier est dans le dossier partagé, avec les photos.';
      await received(mailHouse, plainMail(words));
      await mailHouse.settle();
      assert.deepEqual(
        (await drafts(mailHouse)).map(({ useCase, tool }) => [useCase, tool]),
        [[words, '']],
      );
    }));

  test('that brings a file is told that the file was left aside', () =>
    withReaders(async (mailHouse) => {
      const file =
        'Content-Disposition: attachment; filename="a.pdf"\r\nContent-Transfer-Encoding: base64\r\n';
      const parts = [
        { type: 'text/plain; charset=utf-8', body: SHARED },
        { type: 'application/pdf', more: file, body: base64(Buffer.from('x'.repeat(9_000))) },
      ];
      await received(mailHouse, multipart(parts));
      await received(mailHouse, plainMail(SHARED, { 'Message-ID': '<other@exemple.fr>' }));
      await mailHouse.settle();
      const told = mailHouse.peer.taken.map(({ raw }) => /pièce jointe n’a pas été/.test(decoded(raw)));
      assert.deepEqual(told.toSorted(), [false, true]);
    }));

  test('holds no secret once it is a draft', () =>
    withReaders(async (mailHouse) => {
      await received(mailHouse, plainMail(`${SHARED}\nLimites : mot de passe : Tr0ub4dour&3x`));
      await mailHouse.settle();
      assert.doesNotMatch(JSON.stringify(await drafts(mailHouse)), /Tr0ub4dour/);
      assert.doesNotMatch(decoded(mailHouse.peer.taken[0]?.raw ?? ''), /Tr0ub4dour/);
    }));
});

describe('a mail that is left alone', () => {
  const cases: readonly (readonly [string, MailOutcome, Buffer])[] = [
    ['from an unknown sender', 'unknownSender', plainMail(SHARED, { From: 'x@autre.fr' })],
    ['an out-of-office', 'autoReply', plainMail(SHARED, { 'Auto-Submitted': 'auto-replied' })],
    [
      'an out-of-office by its subject only',
      'autoReply',
      plainMail(SHARED, { Subject: 'Absence du bureau : Récap' }),
    ],
    ['sent to many', 'bulk', plainMail(SHARED, { 'List-Id': '<tous.exemple.fr>' })],
    ['our own letter that comes back', 'loop', plainMail(SHARED, { 'X-Passerelle': 'letter' })],
    ['in our own name', 'loop', plainMail(SHARED, { From: OWN.address })],
    [
      'an answer to one of our questions',
      'loop',
      plainMail(SHARED, { 'In-Reply-To': '<answer-mail-1.atelier@exemple.fr>' }),
    ],
    [
      'a thank-you under the letter',
      'nothingToShare',
      plainMail('Merci, très bonne lettre !', { 'In-Reply-To': LETTER_ID }),
    ],
    ['empty', 'nothingToShare', plainMail('')],
  ];
  for (const [what, outcome, source] of cases)
    test(`is ${what}: nothing is kept, nobody is answered`, () =>
      withReaders(async (mailHouse) => {
        assert.equal(await received(mailHouse, source), outcome);
        await mailHouse.settle();
        assert.deepEqual([await drafts(mailHouse), mailHouse.peer.taken], [[], []]);
      }));

  test('is forged, as our own server found', () =>
    withReaders(async (mailHouse) => {
      const own = { ...OWN, authServer: 'mx.exemple.fr' };
      const found = (dmarc: string) => ({ 'Authentication-Results': `mx.exemple.fr; dmarc=${dmarc}` });
      assert.equal(await received(mailHouse, plainMail(SHARED, found('fail')), own), 'forged');
      assert.equal(await received(mailHouse, plainMail(SHARED, found('pass')), own), 'taken');
    }));

  test('is one too many: whoever writes in someone’s name cannot fill their mailbox', () =>
    withReaders(async (mailHouse) => {
      const outcomes: MailOutcome[] = [];
      for (let at = 0; at < 8; at++) {
        outcomes.push(await received(mailHouse, plainMail(SHARED, { 'Message-ID': `<m${at}@exemple.fr>` })));
        await mailHouse.settle();
      }
      assert.deepEqual(outcomes.slice(4), ['taken', 'tooManyWaiting', 'tooManyWaiting', 'tooManyWaiting']);
      assert.equal(mailHouse.peer.taken.length, 5);
    }));

  test('ends a loop of two programs that answer each other', () =>
    withReaders(async (mailHouse) => {
      const { peer, settle } = mailHouse;
      await received(mailHouse, plainMail(SHARED));
      await settle();
      // The other side answers whatever it gets, and says nothing of being a program.
      for (let turn = 0; turn < 20; turn++) {
        const id = messageIdIn(peer.taken.at(-1)?.raw ?? '');
        const more = { 'In-Reply-To': id, 'Message-ID': `<loop${turn}@exemple.fr>` };
        assert.equal(await received(mailHouse, plainMail(SHARED, more)), 'loop');
        await settle();
      }
      assert.equal(peer.taken.length, 1);
    }));
});

describe('a delivery report', () => {
  const report = (id: string, to = 'julien@exemple.fr'): Buffer =>
    rawMail(
      {
        'Content-Type': 'multipart/report; report-type=delivery-status; boundary="b"',
        From: 'MAILER-DAEMON@mx.fr',
        'Return-Path': '<>',
      },
      [
        '--b',
        'Content-Type: text/plain',
        '',
        'Your message could not be delivered.',
        '--b',
        'Content-Type: message/delivery-status',
        '',
        'Reporting-MTA: dns; mx.fr',
        '',
        `Final-Recipient: rfc822; ${to}`,
        'Action: failed',
        'Status: 5.1.1',
        '',
        '--b',
        'Content-Type: text/rfc822-headers',
        '',
        'From: veille@exemple.fr',
        `Message-ID: ${id}`,
        '',
        '--b--',
        '',
      ].join('\n'),
    );

  test('marks the address whose letter came back, and no other', () =>
    withReaders(async (mailHouse) => {
      const { store } = mailHouse.house;
      const julien = await store.subscriptions.byAddress(SPACE_ID, 'julien@exemple.fr');
      const id = `<letter-2026-W47-${julien?.id}.${SPACE_ID}@exemple.fr>`;
      assert.equal(await received(mailHouse, report(id, 'nadia@exemple.fr')), 'report');
      assert.equal((await store.subscriptions.byAddress(SPACE_ID, 'julien@exemple.fr'))?.status, 'active');
      assert.equal(await received(mailHouse, report(id)), 'report');
      assert.equal((await store.subscriptions.byAddress(SPACE_ID, 'julien@exemple.fr'))?.status, 'bounced');
      assert.equal((await store.subscriptions.byAddress(SPACE_ID, 'nadia@exemple.fr'))?.status, 'active');
    }));

  /** The report, as the programs that carry mail write it. */
  const WRITTEN: Readonly<Record<string, (answer: Answer) => readonly string[]>> = {
    Postfix: ({ id, status, words }) => [
      '--b',
      'Content-Description: Delivery report',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.exemple.fr',
      'X-Postfix-Queue-ID: 4T1xQz0Wn1z9sS9',
      '',
      'Final-Recipient: rfc822; julien@exemple.fr',
      'Original-Recipient: rfc822;julien@exemple.fr',
      'Action: failed',
      `Status: ${status}`,
      'Remote-MTA: dns; mx.exemple.fr',
      `Diagnostic-Code: smtp; ${words.replace(/ (?=\S+ \S+$)/, '\n    ')}`,
      '',
      '--b',
      'Content-Type: message/rfc822',
      '',
      'From: veille@exemple.fr',
      `Message-ID: ${id}`,
      '',
      'Bonjour',
    ],
    'Exchange Online': ({ id, status, words }) => [
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns;PR0P264MB0001.FRAP264.PROD.OUTLOOK.COM',
      'Received-From-MTA: dns;mx.exemple.fr',
      '',
      'Final-Recipient: RFC822;<Julien@exemple.fr>',
      'Action: failed',
      `Status: ${status}`,
      `Diagnostic-Code: smtp;${words}`,
      '',
      '--b',
      'Content-Type: text/rfc822-headers',
      '',
      'From: veille@exemple.fr',
      `Message-ID:\n\t${id}`,
    ],
  };
  interface Answer {
    readonly id: string;
    readonly status: string;
    readonly words: string;
  }

  async function reported(mailHouse: MailHouse, by: string, answer: Omit<Answer, 'id'>) {
    const { store } = mailHouse.house;
    const julien = await store.subscriptions.byAddress(SPACE_ID, 'julien@exemple.fr');
    const id = `<letter-2026-W47-${julien?.id}.${SPACE_ID}@exemple.fr>`;
    const lines = [...(WRITTEN[by]?.({ ...answer, id }) ?? []), '', '--b--', ''];
    const headers = {
      'Content-Type': 'multipart/report; report-type=delivery-status; boundary="b"',
      'Return-Path': '<>',
    };
    const outcome = await received(mailHouse, rawMail(headers, lines.join('\n')));
    const dead = await store.outbox.dead(9);
    return {
      outcome,
      status: (await store.subscriptions.byAddress(SPACE_ID, 'julien@exemple.fr'))?.status,
      failed: dead.map(({ item, errorCode }) => [item.id, errorCode]),
      readerId: julien?.id ?? '',
    };
  }

  for (const by of Object.keys(WRITTEN)) {
    for (const [status, words] of [
      ['5.7.1', '550 5.7.1 message blocked as likely unsolicited mail'],
      ['5.7.26', '550 5.7.26 unauthenticated mail is not accepted due to DMARC policy'],
      ['5.2.2', '552 5.2.2 mailbox full'],
      ['5.3.4', '552 5.3.4 message size exceeds fixed limit'],
      ['5.0.0', '550 Denied by policy'],
    ] as const)
      test(`of ${by} that is about us (${status}) keeps its reader, and the letter as failed`, () =>
        withReaders(async (mailHouse) => {
          const seen = await reported(mailHouse, by, { status, words });
          assert.equal(seen.outcome, 'refusedReport');
          assert.equal(seen.status, 'active');
          assert.deepEqual(seen.failed, [[`letter-again-2026-W47-${seen.readerId}`, status]]);
          assert.deepEqual((await reported(mailHouse, by, { status, words })).failed, seen.failed);
        }));

    for (const [status, words] of [
      ['5.1.1', '550 5.1.1 user unknown'],
      ['5.1.10', '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'],
      ['5.2.1', '550 5.2.1 The email account that you tried to reach is disabled'],
      ['5.0.0', '550 5.1.1 <julien@exemple.fr>: Recipient address rejected: User unknown'],
    ] as const)
      test(`of ${by} that is about the address (${words.slice(0, 9)}) marks it`, () =>
        withReaders(async (mailHouse) => {
          const seen = await reported(mailHouse, by, { status, words });
          assert.deepEqual([seen.outcome, seen.status, seen.failed], ['report', 'bounced', []]);
        }));

    test(`of ${by} that says “later” changes nothing`, () =>
      withReaders(async (mailHouse) => {
        const words = '421 4.7.0 try again later';
        const seen = await reported(mailHouse, by, { status: '4.7.0', words });
        assert.deepEqual([seen.outcome, seen.status, seen.failed], ['report', 'active', []]);
      }));
  }

  test('that is about us is mended: the letter is sent again by hand, and what comes back of it is read', () =>
    withReaders(async (mailHouse) => {
      const { house, peer, settle } = mailHouse;
      await threeShares(house);
      assert.ok((await publishRecap(house.desk, house.viewer('claire'), WEEK)).ok);
      await settle();
      const refused = { status: '5.7.1', words: '550 5.7.1 blocked' };
      const [[again = ''] = []] = (await reported(mailHouse, 'Postfix', refused)).failed;
      assert.ok(await house.store.outbox.replay(SPACE_ID, String(again)));
      await settle();
      const letters = peer.taken.filter(({ to }) => to === 'julien@exemple.fr');
      assert.equal(letters.length, 2);
      const id = messageIdIn(letters[1]?.raw ?? '') ?? '';
      assert.match(id, /^<letter-again-2026-W47-/);
      assert.equal(await received(mailHouse, report(id)), 'report');
      assert.equal(
        (await house.store.subscriptions.byAddress(SPACE_ID, 'julien@exemple.fr'))?.status,
        'bounced',
      );
    }));
});
