import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assert as holds, property, string } from 'fast-check';
import { ownPart } from '../../../src/domain/mail/ownPart.ts';

const OWN = [
  'Outil : Claude',
  'Cas d’usage : relire les clauses de responsabilité des contrats',
  'Temps gagné : 4 h par semaine',
].join('\n');
const own = (text: string): string => ownPart({ text, html: null });
const ownOfHtml = (html: string): string => ownPart({ text: null, html });

const QUOTES: Readonly<Record<string, string>> = {
  'Gmail in French':
    'Le lun. 23 nov. 2026 à 09:00, Veille IA <veille@exemple.fr> a écrit :\n\n> Le récap\n> Cinq usages',
  'Gmail in French, folded':
    'Le lun. 23 nov. 2026 à 09:00, La veille IA de la Menuiserie Lumière <\nveille-ia-collaborative@menuiserie.exemple.fr> a écrit :\n\n> Le récap',
  'Gmail in English': 'On Mon, Nov 23, 2026 at 9:00 AM Veille IA <veille@exemple.fr> wrote:\n\n> The recap',
  'Gmail in English, folded over three lines':
    'On Mon, Nov 23, 2026 at 9:00 AM La veille IA de la Menuiserie Lumière\n<veille-ia-collaborative@menuiserie.exemple.fr>\nwrote:\n\n> The recap',
  'Outlook in French':
    'De : Veille IA <veille@exemple.fr>\nEnvoyé : lundi 23 novembre 2026 09:00\nÀ : Nadia Ferhaoui <nadia@exemple.fr>\nObjet : Le récap\n\nLe récap',
  'Outlook in English':
    'From: Veille IA <veille@exemple.fr>\nSent: Monday, November 23, 2026 9:00 AM\nTo: Nadia <nadia@exemple.fr>\nSubject: Recap\n\nThe recap',
  'Outlook on the web':
    '________________________________\nDe : Veille IA\nEnvoyé : lundi 23 novembre 2026 09:00\n\nLe récap',
  'Outlook, bold labels':
    '*De :* Veille IA <veille@exemple.fr>\n*Envoyé :* lundi 23 novembre 2026 09:00\n*À :* Nadia\n\nLe récap',
  Thunderbird: 'Le 23/11/2026 à 09:00, Veille IA a écrit :\n> Le récap',
  'a telephone':
    'Envoyé de mon iPhone\n\n> Le 23 nov. 2026 à 09:00, Veille IA <veille@exemple.fr> a écrit :\n> \n> Le récap',
};

const SIGNATURES: Readonly<Record<string, string>> = {
  'of its own':
    '-- \nNadia Ferhaoui\nJuriste\nMenuiserie Lumière\n12 rue des Copeaux\n69000 Lyon\n01 23 45 67 89',
  'with a greeting': 'Cordialement,\n\nNadia Ferhaoui\nJuriste, Menuiserie Lumière\nTél. 01 23 45 67 89',
  'in English': 'Kind regards,\nNadia Ferhaoui\nLegal counsel',
  'with legal mentions':
    'Cordialement,\n\nNadia Ferhaoui\nJuriste\nCe message et toutes les pièces jointes sont confidentiels et établis à l’intention exclusive de ses destinataires.',
};

describe('what the sender of a mail wrote', () => {
  for (const [program, quote] of Object.entries(QUOTES))
    test(`is told from what it answers: ${program}`, () => assert.equal(own(`${OWN}\n\n${quote}`), OWN));

  for (const [kind, signature] of Object.entries(SIGNATURES))
    test(`is told from a signature ${kind}`, () => assert.equal(own(`${OWN}\n\n${signature}`), OWN));

  test('is told from both, whatever their pair', () => {
    for (const quote of Object.values(QUOTES))
      for (const signature of Object.values(SIGNATURES))
        assert.equal(own(`${OWN}\n\n${signature}\n\n${quote}`), OWN, `${signature} / ${quote}`);
  });

  test('may stand below the quote', () => {
    assert.equal(own(`Le 23/11/2026 à 09:00, Veille IA a écrit :\n> Le récap\n> Cinq usages\n\n${OWN}`), OWN);
  });

  test('keeps a sentence that only looks like an announcement', () => {
    const told = 'Le directeur nous a écrit : tout va bien.\nOn continue avec Claude.';
    assert.equal(own(told), told);
  });

  for (const [program, quote] of [
    [
      'Gmail',
      '<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">Le lun. 23 nov. a écrit :</div><blockquote>Le récap</blockquote></div>',
    ],
    [
      'Outlook on the web',
      '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg" dir="ltr"><b>De :</b> Veille IA</div><div>Le récap</div>',
    ],
    [
      'Outlook',
      '<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p><b>De&nbsp;:</b> Veille IA<br><b>Envoyé&nbsp;:</b> lundi</p></div></div><p>Le récap</p>',
    ],
    [
      'Apple Mail',
      '<div><blockquote type="cite"><div>Le 23 nov. 2026 à 09:00, Veille IA a écrit :</div><div>Le récap</div></blockquote></div>',
    ],
    [
      'Thunderbird',
      '<div class="moz-cite-prefix">Le 23/11/2026 à 09:00, Veille IA a écrit :<br></div><blockquote>Le récap</blockquote>',
    ],
  ] as const)
    test(`is told from what it answers in HTML: ${program}`, () => {
      const page = `<html><body>${OWN.split('\n')
        .map((line) => `<div>${line}</div>`)
        .join('')}<br>${quote}</body></html>`;
      assert.equal(ownOfHtml(page), OWN);
    });

  test('never throws and never grows, whatever is received', () => {
    holds(
      property(string({ unit: 'binary', maxLength: 400 }), (text) => {
        assert.ok(own(text).length <= text.length);
        ownOfHtml(text);
      }),
    );
  });

  test('takes a time that grows with the message, not with its square', () => {
    const long = 'Le 1 '.repeat(20_000);
    assert.ok(own(`${long}\n${'On 1 '.repeat(20_000)}`).length > 0);
    assert.ok(ownOfHtml(`<div ${'a '.repeat(60_000)}`).length >= 0);
  });
});
