import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { refusesAddress } from '../../../src/domain/mail/refusal.ts';

/** Answers as servers word them. */
const OF_THE_ADDRESS = [
  '550 5.1.1 <julien@exemple.fr>: Recipient address rejected: User unknown in relay recipient table',
  '550 5.1.1 <julien@policy-spam.example>: Recipient address rejected: User unknown',
  '550-5.1.1 The email account that you tried to reach does not exist. Please try 550 5.1.1 https://support.google.com/mail/?p=NoSuchUser - gsmtp',
  '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient julien@exemple.fr not found by SMTP address lookup',
  '550 5.1.2 Host or domain name not found',
  '550 5.1.6 Recipient no longer on server: julien@exemple.fr',
  '550 5.2.1 The email account that you tried to reach is disabled.',
  '550 5.4.1 Recipient address rejected: no such user',
  '550 5.0.0 <julien@exemple.fr>... User unknown',
  '550 No such user here',
  '550 Requested action not taken: mailbox unavailable',
  '553 Unknown user',
  '550 Utilisateur inconnu',
];
const ABOUT_US = [
  '550 5.7.1 Message blocked as likely unsolicited mail',
  '550 5.7.1 Unable to relay',
  '550 5.7.1 <julien@exemple.fr>: Recipient address rejected: Access denied',
  '550-5.7.26 Unauthenticated email from exemple.fr is not accepted due to domain’s 550 5.7.26 DMARC policy.',
  '550 5.7.23 The message was rejected because of Sender Policy Framework violation',
  '550 5.7.511 Access denied, banned sender[192.0.2.5]',
  '550 5.7.509 Access denied, sending domain exemple.fr does not pass DMARC verification',
  '550 5.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages',
  '552 5.2.2 mailbox full',
  '552-5.2.2 The email account that you tried to reach is over quota.',
  '552 5.3.4 message size exceeds fixed limit',
  '550 5.1.1 Blocked by spamhaus, see https://check.spamhaus.org/query/ip/192.0.2.5',
  '550 5.1.8 Sender address rejected: Domain not found',
  '550 5.1.7 Bad sender’s mailbox address syntax',
  '550 5.4.1 Recipient address rejected: Access denied',
  '550 5.4.4 no route to host 5.1.1.9',
  '550 SC-001 Unfortunately, messages from 192.0.2.5 weren’t sent. Your network is on our block list',
  '550 Denied by policy',
  '550 Rejected',
  '553 Sorry, relaying denied from your location',
  '554 5.6.0 Message contains invalid header',
  '',
];

describe('whose fault a refusal is', () => {
  for (const words of OF_THE_ADDRESS)
    test(`the address takes no mail: ${words}`, () => assert.equal(refusesAddress(words, null), true));

  for (const words of ABOUT_US)
    test(`the address is sound: ${words === '' ? 'nothing is said' : words}`, () =>
      assert.equal(refusesAddress(words, null), false));

  test('is told by the status of a report where its words tell none', () => {
    assert.equal(refusesAddress('', '5.1.1'), true);
    assert.equal(refusesAddress('', '5.2.1'), true);
    assert.equal(refusesAddress('', '5.7.1'), false);
    assert.equal(refusesAddress('', '5.0.0'), false);
    assert.equal(refusesAddress('550 User unknown', '5.0.0'), true);
  });

  test('is told by the words of the last server rather than by who wrote the report', () => {
    assert.equal(refusesAddress('smtp; 550 5.1.1 No such mailbox', '5.0.0'), true);
    assert.equal(refusesAddress('smtp; 550 5.7.1 Message rejected', '5.1.1'), false);
    assert.equal(refusesAddress('smtp; 550 Denied by policy', '5.1.1'), false);
  });
});
