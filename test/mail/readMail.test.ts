import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ownPart } from '../../src/domain/mail/ownPart.ts';
import { MOST_READ, readMail } from '../../src/surfaces/mail/readMail.ts';
import { base64, multipart, plainMail, quotedPrintable, rawMail, SHARED } from './letters.ts';

const LATIN = "Outil : DeepL\nCas d'usage : traduire les réponses à des appels d'offres\nTemps gagné : 2 h";

async function wordsOf(source: Uint8Array): Promise<string> {
  return ownPart(await readMail(source, 'here'));
}

describe('the words of a mail', () => {
  test('are read from ISO-8859-1, as it is and quoted-printable', async () => {
    const type = { 'Content-Type': 'text/plain; charset=iso-8859-1' };
    const bytes = Buffer.from(LATIN.replaceAll('\n', '\r\n'), 'latin1');
    assert.equal(await wordsOf(rawMail({ ...type, 'Content-Transfer-Encoding': '8bit' }, bytes)), LATIN);
    const printable = quotedPrintable(Buffer.from(LATIN, 'latin1'));
    assert.match(printable, /=E9/);
    const quoted = rawMail({ ...type, 'Content-Transfer-Encoding': 'quoted-printable' }, printable);
    assert.equal(await wordsOf(quoted), LATIN);
  });

  test('are read from windows-1252, whose apostrophes ISO-8859-1 does not have', async () => {
    const bytes = Buffer.from(LATIN.replaceAll("'", '\u0092').replaceAll('\n', '\r\n'), 'latin1');
    const type = { 'Content-Type': 'text/plain; charset=windows-1252', 'Content-Transfer-Encoding': '8bit' };
    assert.equal(await wordsOf(rawMail(type, bytes)), LATIN.replaceAll("'", '’'));
  });

  test('are read from UTF-8 in base64 and quoted-printable', async () => {
    const type = { 'Content-Type': 'text/plain; charset=utf-8' };
    const bytes = Buffer.from(SHARED);
    for (const [encoding, body] of [
      ['base64', base64(bytes)],
      ['quoted-printable', quotedPrintable(bytes)],
    ] as const)
      assert.equal(await wordsOf(rawMail({ ...type, 'Content-Transfer-Encoding': encoding }, body)), SHARED);
  });

  test('are read from a mail in HTML only, without its styles', async () => {
    const page = `<html><head><style>p { color: red }</style></head><body>${SHARED.split('\n')
      .map((line) => `<p class="MsoNormal">${line}</p>`)
      .join('\n')}</body></html>`;
    const mail = await readMail(rawMail({ 'Content-Type': 'text/html; charset=utf-8' }, page), 'here');
    assert.equal(ownPart({ text: null, html: mail.html }), SHARED);
    assert.equal(ownPart(mail), SHARED);
  });

  test('are those that stand before 30 MB of attachment, which are not read', async () => {
    const big = Buffer.alloc(22 * 1024 * 1024, 7);
    const source = multipart([
      { type: 'text/plain; charset=utf-8', body: SHARED },
      {
        type: 'application/pdf',
        more: 'Content-Disposition: attachment; filename="contrat.pdf"\r\nContent-Transfer-Encoding: base64\r\n',
        body: base64(big),
      },
    ]);
    assert.ok(source.length > 30 * 1000 * 1000);
    const mail = await readMail(source, 'here');
    assert.deepEqual([ownPart(mail), mail.hasAttachment], [SHARED, true]);
    assert.ok(MOST_READ < source.length / 50);
  });

  test('are nobody’s when the mail is empty or no mail', async () => {
    for (const source of [Buffer.alloc(0), Buffer.from('\0\0\0'), plainMail('')])
      assert.equal(await wordsOf(source), '');
  });

  test('come with who wrote, from an encoded header, and the place when there is no Message-ID', async () => {
    const from = '=?iso-8859-1?Q?Andr=E9_Lef=E8vre?= <Andre@Exemple.FR>';
    const read = (place: string) => readMail(plainMail('Bonjour', { From: from, 'Message-ID': '' }), place);
    const [mail, again, other] = [await read('box.1.7'), await read('box.1.7'), await read('box.1.8')];
    assert.equal(mail.from, 'andre@exemple.fr');
    assert.equal(mail.id, again.id);
    assert.notEqual(mail.id, other.id);
  });
});
