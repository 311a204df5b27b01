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
  'Thunderbird, forwarded':
    '-------- Message transféré --------\nSujet : Le récap\nDate : Mon, 23 Nov 2026 09:00:00 +0100\nDe : Veille IA <veille@exemple.fr>\n\nLe récap',
  'Gmail on a telephone':
    'Le lun. 23 nov. 2026, 09:00, Veille IA <veille@exemple.fr> a écrit :\n\n> Le récap',
  'Gmail in German':
    'Am Mo., 23. Nov. 2026 um 09:00 Uhr schrieb Veille IA <veille@exemple.fr>:\n\n> Le récap',
  Spark:
    'Envoyé avec Spark\nLe 23 nov. 2026 à 09:00 +0100, Veille IA <veille@exemple.fr>, a écrit :\n\nLe récap',
  'Apple Mail in English':
    '> On 23 Nov 2026, at 09:00, Veille IA <veille@exemple.fr> wrote:\n> \n> The recap',
  'Outlook on an iPhone':
    'Obtenir Outlook pour iOS<https://aka.ms/o0ukef>\n________________________________\nDe: Veille IA <veille@exemple.fr>\nEnvoyé: lundi, novembre 23, 2026 9:00 AM\nÀ: Nadia\nObjet: Le récap\n\nLe récap',
  'Outlook in German':
    'Von: Veille IA <veille@exemple.fr>\nGesendet: Montag, 23. November 2026 09:00\nAn: Nadia\nBetreff: Le récap\n\nLe récap',
  'Outlook in German, above the head': '-----Ursprüngliche Nachricht-----\nVon: Veille IA\n\nLe récap',
  Notes:
    'De :\tVeille IA <veille@exemple.fr>\nA :\tNadia/Atelier\nDate :\t23/11/2026 09:00\nObjet :\tLe récap\n\nLe récap',
  'Notes, with its beginning':
    'Veille IA ---23/11/2026 09:00:00---Bonjour à tous\n\nFrom: Veille IA\nDate: 23/11/2026\n\nLe récap',
  'Yahoo on a telephone':
    'Envoyé à partir de Yahoo Mail pour Android \n \n  Le lun. 23 nov. 2026 à 9:00, Veille IA<veille@exemple.fr> a écrit :   Bonjour à tous\nLe récap',
  'Yahoo in English':
    '    On Monday, November 23, 2026, 09:00:12 AM GMT+1, Veille IA <veille@exemple.fr> wrote:  \n \n The recap',
  Roundcube: '- Le 2026-11-23 09:00, Veille IA a écrit :\nLe récap',
  'a program that tells the day last':
    'Veille IA <veille@exemple.fr> a écrit (le 23/11/2026 09:00) :\n\nLe récap',
  Samsung:
    "Envoyé depuis mon appareil Galaxy\n\n-------- Message d'origine --------\nDe : Veille IA <veille@exemple.fr>\nDate : 23/11/2026  09:00\n\nLe récap",
  'a telephone':
    'Envoyé de mon iPhone\n\n> Le 23 nov. 2026 à 09:00, Veille IA <veille@exemple.fr> a écrit :\n> \n> Le récap',
};

const SIGNATURES: Readonly<Record<string, string>> = {
  'of its own':
    '-- \nNadia Ferhaoui\nJuriste\nMenuiserie Lumière\n12 rue des Copeaux\n69000 Lyon\n01 23 45 67 89',
  'with a greeting': 'Cordialement,\n\nNadia Ferhaoui\nJuriste, Menuiserie Lumière\nTél. 01 23 45 67 89',
  'that closes with several words': 'Merci et bonne journée à tous !\nNadia',
  'below a line': '---\nNadia Ferhaoui\nMenuiserie Lumière',
  'on one line': 'Nadia Ferhaoui — Juriste — +33 6 12 34 56 78',
  'with pictures':
    '[cid:image001.png@01DC5A2B.6F0E1230]\n\nNadia Ferhaoui\nJuriste | Direction juridique\nTél. : +33 (0)1 23 45 67 89<tel:+33123456789>\nnadia@exemple.fr<mailto:nadia@exemple.fr>\n\n[Une image contenant texte, logo\n\nDescription générée automatiquement]',
  'with a wish for the forests':
    'Bien cordialement,\n\nNadia FERHAOUI\nT. 01 23 45 67 89 | M. 06 12 34 56 78\n12 rue des Copeaux - 69003 Lyon\n\nPensez à l’environnement avant d’imprimer ce message.',
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

  test('may stand below the quote, after a greeting or a line that was folded', () => {
    const announced =
      'Le 23/11/2026 à 09:00, Veille IA a écrit :\n> Le récap, cinq usages\nde la semaine\n>\n';
    assert.equal(own(`${announced}\n${OWN}`), OWN);
    assert.equal(own(`Bonjour,\n\n${announced}\n${OWN}`), `Bonjour,\n\n${OWN}`);
  });

  test('may stand below the quote in HTML', () => {
    const quote =
      '<div class="moz-cite-prefix">Le 23/11/2026 à 09:00, Veille IA a écrit :<br></div><blockquote type="cite"><p>Le récap</p><blockquote><p>1 h</p></blockquote></blockquote>';
    assert.equal(ownOfHtml(`<html><body>${quote}<p>${OWN.replaceAll('\n', '<br>')}</p></body></html>`), OWN);
  });

  for (const banner of [
    'CAUTION: This email originated from outside of the organization. Do not click links or open\nattachments unless you know the sender.\n',
    '[EXTERNAL]\n',
    "You don't often get email from nadia@exemple.fr. Learn why<https://aka.ms/x>",
    'Expéditeur externe : soyez vigilants avec les liens et les pièces jointes.\n',
    '*** Ce courriel a été envoyé par un expéditeur extérieur à l’entreprise ***\n',
  ])
    test(`is told from what a server writes above it: ${banner.slice(0, 20)}`, () =>
      assert.equal(own(`${banner}\n${OWN}`), OWN));

  for (const told of [
    'Merci Karim !\nOutil : Claude\nUsage : relire un bail',
    'Claude relit les baux.\nBest result: 2 h saved\nIt misses annexes.',
    'Claude relit les baux.\nMerci à Karim\n2 h gagnées par bail',
    'Attention : Claude invente des articles dans les messages de clients externes.\nÀ vérifier.',
    'Copilot classe les photos.\n---\nJe gagne une heure par semaine, mais il oublie les doublons.',
    'Outil : Claude\nPrompt :\n# Rôle\nTu es juriste.\n\n---\n\n## Règles\n- Sois bref',
    'J’utilise Claude pour relire.\n\nLien : https://exemple.fr/fiche',
    'J’utilise Claude pour relire les baux.\n\nhttps://exemple.fr/fiche',
  ])
    test(`keeps what only looks like an end: ${told.split('\n')[1]}`, () => assert.equal(own(told), told));

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
