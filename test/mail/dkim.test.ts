import assert from 'node:assert/strict';
import { createHash, createVerify, generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { publishRecap } from '../../src/app/recap/weekRecap.ts';
import { refusedProgram } from '../promises/program.ts';
import { inNewFolder } from '../store/folders.ts';
import { inMailHouse, listed, threeShares, WEEK } from './mailHouse.ts';
import { as } from '../app/house.ts';

/** RFC 6376 § 3.4.2: names in lower case, spaces one by one, ends trimmed. */
const relaxedHeader = (line: string): string =>
  line
    .replace(/\r\n(?=[ \t])/g, '')
    .replace(/^([^:]+):/, (name) => name.toLowerCase())
    .replace(/[ \t]+/g, ' ')
    .replace(/^([^:]+?) ?: ?/, '$1:')
    .trimEnd();

/** RFC 6376 § 3.4.4. */
const relaxedBody = (body: string): string =>
  `${body
    .split('\r\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').trimEnd())
    .join('\r\n')
    .replace(/(?:\r\n)+$/, '')}\r\n`;

/** Verifies a signature as the server of a reader does, and gives the names of the headers that it covers. */
function verified(raw: string, publicKey: string): readonly string[] {
  const end = raw.indexOf('\r\n\r\n');
  const lines = raw.slice(0, end).split(/\r\n(?![ \t])/);
  const body = raw.slice(end + 4);
  const signature = lines.find((line) => /^DKIM-Signature:/i.test(line)) ?? '';
  const tags = Object.fromEntries(
    signature
      .replace(/^[^:]+:/, '')
      .replace(/\s+/g, '')
      .split(';')
      .map((tag) => [tag.slice(0, tag.indexOf('=')), tag.slice(tag.indexOf('=') + 1)]),
  );
  assert.equal(tags['a'], 'rsa-sha256');
  assert.equal(tags['c'], 'relaxed/relaxed');
  assert.equal(tags['bh'], createHash('sha256').update(relaxedBody(body)).digest('base64'));
  const names = (tags['h'] ?? '').toLowerCase().split(':');
  const left = [...lines];
  const signed = names.flatMap((name) => {
    const at = left.findLastIndex((line) => line.toLowerCase().startsWith(`${name}:`));
    return at < 0 ? [] : left.splice(at, 1).map(relaxedHeader);
  });
  const own = relaxedHeader(signature.replace(/(\bb=)[^;]*$/, '$1'));
  const verify = createVerify('sha256').update(`${[...signed, own].join('\r\n')}`);
  assert.ok(verify.verify(publicKey, tags['b'] ?? '', 'base64'), 'the signature holds');
  return names;
}

test('the letter is signed by DKIM, both headers of the one-click link included', () =>
  inNewFolder(async (folder) => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    });
    const keyFile = join(folder, 'dkim.pem');
    writeFileSync(keyFile, privateKey);
    await inMailHouse(
      async ({ house, peer, settle }) => {
        await threeShares(house);
        await listed(house, 'nadia@exemple.fr');
        await publishRecap(house.desk, as('claire'), WEEK);
        await settle();
        const names = verified(peer.taken[0]?.raw ?? '', publicKey);
        for (const name of [
          'from',
          'to',
          'subject',
          'date',
          'message-id',
          'list-unsubscribe',
          'list-unsubscribe-post',
        ])
          assert.ok(names.includes(name), name);
        assert.match(peer.taken[0]?.raw ?? '', /d=exemple\.fr/);
        assert.match(peer.taken[0]?.raw ?? '', /s=veille/);
      },
      { dkim: { selector: 'veille', keyFile } },
    );
  }));

test('a key that cannot be read is named, and the program does not start', () =>
  inNewFolder(async (folder) => {
    const { code, warned } = await refusedProgram({
      DATA_DIR: folder,
      PORT: '0',
      SMTP_URL: 'smtp://127.0.0.1:1',
      MAIL_FROM: 'veille@exemple.fr',
      DKIM_SELECTOR: 'veille',
      DKIM_KEY_FILE: join(folder, 'nowhere.pem'),
    });
    assert.equal(code, 1);
    assert.match(warned, /^Impossible de lire la clé DKIM .*nowhere\.pem\. Vérifiez DKIM_KEY_FILE/);
  }));
