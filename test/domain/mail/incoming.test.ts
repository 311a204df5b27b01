import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answeredMails, refusalOf, UNNAMED, type IncomingMail } from '../../../src/domain/mail/incoming.ts';
import { messageIdOf } from '../../../src/domain/mail/messageId.ts';
import { readBounce } from '../../../src/domain/mail/bounce.ts';

const OWN = { address: 'veille@exemple.fr', authServer: null };
const STRICT = { ...OWN, authServer: 'mx.exemple.fr' };

function mail(
  headers: Readonly<Record<string, string>> = {},
  over: Partial<IncomingMail> = {},
): IncomingMail {
  return {
    id: 'mail-1',
    from: 'nadia@exemple.fr',
    headers: Object.entries(headers).map(([name, value]) => ({ name: name.toLowerCase(), value })),
    subject: 'Re: Le récap',
    text: 'Bonjour',
    html: null,
    hasAttachment: false,
    report: null,
    ...over,
  };
}

describe('a mail that is received', () => {
  test('is taken when a person wrote it', () => {
    assert.equal(refusalOf(mail({ 'Auto-Submitted': 'no', Precedence: 'first-class' }), OWN), null);
  });

  test('is left alone when a program answered', () => {
    for (const headers of [
      { 'Auto-Submitted': 'auto-replied' },
      { 'Auto-Submitted': 'auto-generated; owner-email="x"' },
      { 'X-Autoreply': 'yes' },
      { Precedence: 'auto_reply' },
      { 'Return-Path': '<>' },
    ])
      assert.equal(refusalOf(mail(headers), OWN), 'autoReply', JSON.stringify(headers));
    for (const subject of [
      'Absence du bureau : Re: Le récap',
      'Réponse automatique : Le récap',
      'Automatic reply: Recap',
      'Re: Out of office',
    ])
      assert.equal(refusalOf(mail({}, { subject }), OWN), 'autoReply', subject);
    assert.equal(refusalOf(mail({}, { subject: 'Un prompt de réponse automatique' }), OWN), null);
  });

  test('is left alone when it was sent to many', () => {
    for (const headers of [
      { Precedence: 'bulk' },
      { 'List-Id': '<x.exemple.fr>' },
      { 'List-Unsubscribe': '<https://x>' },
    ])
      assert.equal(refusalOf(mail(headers), OWN), 'bulk');
  });

  test('is left alone when it goes round', () => {
    assert.equal(refusalOf(mail({}, { from: OWN.address }), OWN), 'loop');
    assert.equal(refusalOf(mail({ 'X-Passerelle': 'letter' }), OWN), 'loop');
    const hops = Array.from({ length: 100 }, () => ({ name: 'received', value: 'from a by b' }));
    assert.equal(refusalOf(mail({}, { headers: hops }), OWN), 'loop');
  });

  test('is believed when our own server found that it comes from the domain it names', () => {
    for (const found of [
      'mx.exemple.fr; dmarc=pass (p=none) header.from=exemple.fr',
      'MX.exemple.fr 1; spf=fail smtp.mailfrom=x@autre.fr; dkim=pass header.d=exemple.fr header.s=s1',
      'mx.exemple.fr; dkim=pass header.i=@mail.exemple.fr',
      'mx.exemple.fr; spf=pass (sender ok; really) smtp.mailfrom=bounce@exemple.fr',
    ])
      assert.equal(refusalOf(mail({ 'Authentication-Results': found }), STRICT), null, found);
  });

  test('is forged when our own server found otherwise, or when only another one vouches for it', () => {
    for (const found of [
      'mx.exemple.fr; dmarc=fail header.from=exemple.fr; dkim=pass header.d=attaque.fr',
      'mx.exemple.fr; spf=pass smtp.mailfrom=nadia@exemple.fr.attaque.com',
      'mx.exemple.fr; dkim=pass header.d=le.fr',
      'mx.exemple.fr; none',
      'mx.exemple.fr; dkim=fail (was dkim=pass header.d=exemple.fr)',
      'mx.attaque.fr; dmarc=pass header.from=exemple.fr',
    ])
      assert.equal(refusalOf(mail({ 'Authentication-Results': found }), STRICT), 'forged', found);
    assert.equal(refusalOf(mail(), STRICT), 'forged');
    assert.equal(refusalOf(mail({}, { from: null }), OWN), 'forged');
  });

  test('is believed by the topmost finding, whatever the sender wrote below it', () => {
    const headers = ['fail', 'pass'].map((dmarc) => ({
      name: 'authentication-results',
      value: `mx.exemple.fr; dmarc=${dmarc}`,
    }));
    assert.equal(refusalOf(mail({}, { headers }), STRICT), 'forged');
    assert.equal(refusalOf(mail({}, { headers: headers.toReversed() }), STRICT), null);
  });

  test('of a server without a name is believed by the topmost finding, if that bears no name', () => {
    const unnamed = { ...OWN, authServer: UNNAMED };
    const of = (...found: readonly string[]) =>
      mail({}, { headers: found.map((value) => ({ name: 'authentication-results', value })) });
    for (const taken of [
      'spf=pass (sender IP is 203.0.113.7) smtp.mailfrom=exemple.fr; dkim=none; dmarc=bestguesspass',
      'spf=softfail smtp.mailfrom=relais.fr; dkim=pass header.d=exemple.fr; dmarc=pass header.from=exemple.fr',
      'dkim=none (message not signed) header.d=none;dmarc=none action=none header.from=exemple.fr;',
    ])
      assert.equal(refusalOf(of(taken), unnamed), null, taken);
    for (const refused of [
      'spf=fail smtp.mailfrom=exemple.fr; dkim=none; dmarc=fail header.from=exemple.fr; compauth=fail',
      'spf=softfail smtp.mailfrom=exemple.fr; dkim=pass header.d=attaque.fr; dmarc=none',
      'mx.exemple.fr; dmarc=pass header.from=exemple.fr',
    ])
      assert.equal(refusalOf(of(refused, 'dmarc=pass header.from=exemple.fr'), unnamed), 'forged', refused);
    assert.equal(refusalOf(mail(), unnamed), 'forged');
  });

  test('says which of our mails it answers, and no other', () => {
    const sent = { workspaceId: 'atelier', deliveryId: 'letter-2026-W47-s1' };
    const id = messageIdOf(sent, 'exemple.fr');
    const answer = mail({ 'In-Reply-To': id, References: `<x.y@autre.fr> ${id}` });
    assert.deepEqual(answeredMails(answer, OWN), [sent, sent]);
    assert.deepEqual(answeredMails(mail({ 'In-Reply-To': '<x.y@autre.fr>' }), OWN), []);
  });
});

const REPORT = [
  'Reporting-MTA: dns; mx.autre.fr',
  '',
  'Original-Recipient: rfc822;nadia@exemple.fr',
  'Final-Recipient: rfc822; n.ferhaoui@autre.fr',
  'Action: failed',
  'Status: 5.1.1',
  'Diagnostic-Code: smtp; 550 5.1.1 no such user',
  '',
  'From: Veille IA <veille@exemple.fr>',
  'Message-ID: <letter-2026-W47-s1.atelier@exemple.fr>',
].join('\r\n');

describe('a delivery report', () => {
  test('says which mail to which address came back for good', () => {
    assert.deepEqual(readBounce(REPORT, 'exemple.fr'), {
      sent: { workspaceId: 'atelier', deliveryId: 'letter-2026-W47-s1' },
      address: 'nadia@exemple.fr',
    });
  });

  test('says nothing of a delay, of a passing trouble, or of a mail that is not ours', () => {
    for (const [from, to] of [
      ['Action: failed', 'Action: delayed'],
      ['5.1.1', '4.4.1'],
    ] as const)
      assert.equal(readBounce(REPORT.replaceAll(from, to), 'exemple.fr'), null, to);
    assert.equal(readBounce(REPORT, 'autre.fr'), null);
    assert.equal(readBounce('', 'exemple.fr'), null);
  });
});
