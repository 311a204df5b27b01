import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { readBounce, readRefused } from '../../src/domain/mail/bounce.ts';
import { refusalOf, UNNAMED } from '../../src/domain/mail/incoming.ts';
import { ownPart } from '../../src/domain/mail/ownPart.ts';
import type { Fields } from '../../src/domain/share/fields.ts';
import { readMessage } from '../../src/domain/share/read.ts';
import type { Message, Reading } from '../../src/domain/share/reading.ts';
import { readMail } from '../../src/surfaces/mail/readMail.ts';
import { dataFile } from '../data.ts';

const MAILS = dataFile('field/mail');

const SENTENCE =
  'Je lance Claude sur nos contrats fournisseurs avant relecture, il repère les clauses oubliées et nous fait gagner 2 h par contrat.';
const LABELLED = {
  tool: 'Claude',
  useCase: 'relire les clauses de responsabilité',
  timeSaved: '4 h par semaine',
};
const IN_PROSE = { useCase: 'repère les clauses oubliées', timeSaved: '2 h par contrat' };

/** What each mail tells: all its fields, or the whole of what its author wrote. */
const TOLD: Readonly<Record<string, { readonly fields?: Fields; readonly own?: string }>> = {
  'a08-banner': { fields: LABELLED },
  'e05-wrong-charset': { fields: LABELLED },
  'h01-outlook-list': {
    fields: { tool: 'Claude', useCase: 'relire les clauses', timeSaved: '4 h par semaine' },
  },
  'h12-hidden-preheader': { fields: LABELLED },
  'h14-bottom-html': { own: 'Testé chez nous : 2 h gagnées par contrat avec Claude.' },
  'l01-thanks-middle': { fields: { ...LABELLED, limits: 'se trompe sur les renvois' } },
  'l02-thanks-to': {
    own: 'Claude relit nos contrats fournisseurs.\nMerci à Karim : 2 h gagnées par contrat\nLimite : se trompe sur les renvois d’annexe.',
  },
  'l03-best-line': {
    own: 'Claude reads our supplier contracts.\nBest result so far: 2 h saved per contract\nLimits: it misses annexes.',
  },
  'l05-prompt-mail': {
    fields: {
      tool: 'Copilot',
      useCase: 'répondre aux relances de fournisseurs',
      prompt:
        'Rédige un courriel sur ce modèle :\nDe : service achats\nÀ : le fournisseur\nObjet : votre relance du [date]\nTrois phrases, ton ferme et poli.',
      timeSaved: '20 min par relance',
    },
  },
  'l10-sent-from': {
    own: 'Copilot classe les photos.\nEnvoyé depuis mon téléphone vers SharePoint\nTemps gagné : 1 h par semaine',
  },
  'p02-alt-stub': { fields: LABELLED },
  'q01-zimbra': { own: SENTENCE },
  'q05b-orange-new': { own: SENTENCE },
  'q06b-proton-unicode': { own: SENTENCE },
  'q07-yahoo': { own: SENTENCE },
  'q09b-lotus-ecrit': { own: SENTENCE },
  's1-outlook-signature-cid': { own: SENTENCE },
  's4-markdown-prompt-mail': {
    fields: {
      tool: 'Claude',
      useCase: 'relire un contrat',
      timeSaved: '1 h',
      prompt: '# Rôle\nTu es juriste.\n\n# Consignes\n- Liste les clauses à risque\n- Cite l’article',
    },
  },
};
const IS_BOUNCED: Readonly<Record<string, boolean>> = {
  'b01-5.1.1': true,
  'b02-5.2.2-mailbox-full': false,
  'b03-5.7.1-spam': false,
  'b04-5.7.26-dmarc': false,
  'b06-5.3.4-size': false,
};
/** Exchange Online writes no name before what it found. */
const IS_FORGED: Readonly<Record<string, boolean>> = {
  'm1-m365-legit': false,
  'm2-m365-forged': true,
  'm3-m365-forged-with-own-header': true,
  'm5-m365-dkim-first': false,
};

describe('a mail as people’s own programs write it', () => {
  test('is told here, whichever is kept', () => {
    const names = readdirSync(MAILS).map((file) => file.replace(/\.eml$/, ''));
    assert.deepEqual(names.toSorted(), [TOLD, IS_BOUNCED, IS_FORGED].flatMap(Object.keys).toSorted());
  });

  for (const [name, told] of Object.entries(TOLD))
    test(`holds what its author wrote, and no more: ${name}`, async () => {
      const text = ownPart(await readMail(readFileSync(`${MAILS}/${name}.eml`), 'here'));
      if (told.own !== undefined) assert.equal(text, told.own);
      const { intent, sure, fields } = readMessage({ format: 'plain', locale: 'fr', text });
      assert.deepEqual([intent, sure], ['share', true]);
      if (told.fields !== undefined) assert.deepEqual(fields, told.fields);
      if (told.own === SENTENCE) assert.deepEqual(fields, { tool: 'Claude', ...IN_PROSE });
    });

  for (const [name, isBounced] of Object.entries(IS_BOUNCED))
    test(`that came back ${isBounced ? 'takes' : 'keeps'} its reader: ${name}`, async () => {
      const id = '<letter-2026-W47-i000001.atelier@exemple.fr>';
      const source = readFileSync(`${MAILS}/${name}.eml`, 'utf8')
        .replaceAll('@@ID@@', id)
        .replaceAll('@@TO@@', 'julien@exemple.fr');
      const report = (await readMail(Buffer.from(source), 'here')).report ?? '';
      assert.equal(readBounce(report, 'exemple.fr') !== null, isBounced);
      assert.equal(readRefused(report, 'exemple.fr') === null, isBounced);
    });

  for (const [name, isForged] of Object.entries(IS_FORGED))
    test(`that Exchange Online ${isForged ? 'found forged is left' : 'vouches for is taken'}: ${name}`, async () => {
      const mail = await readMail(readFileSync(`${MAILS}/${name}.eml`), 'here');
      const own = { address: 'veille@exemple.fr', authServer: UNNAMED };
      assert.equal(refusalOf(mail, own), isForged ? 'forged' : null);
    });
});

const rows = <T>(name: string): readonly T[] =>
  readFileSync(dataFile(`field/read/${name}.ndjson`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

type Expected = Partial<Reading> & { readonly id: string };

describe('a message as people’s own tools hand it over', () => {
  const messages = new Map(rows<Message & { readonly id: string }>('messages').map((one) => [one.id, one]));
  for (const { id, fields = {}, gain, alerts } of rows<Expected>('expected'))
    test(`is read to the letter: ${id}`, () => {
      const reading = readMessage(messages.get(id) as Message);
      assert.partialDeepStrictEqual(reading.fields, fields);
      if (gain != null) assert.partialDeepStrictEqual(reading.gain, gain);
      if (alerts !== undefined) assert.deepEqual(reading.alerts, alerts);
    });
});
