import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { composeShare, editedFields, fieldsOf } from '../../../src/domain/share/compose.ts';
import { FIELDS } from '../../../src/domain/share/fields.ts';
import { words } from '../../../src/domain/share/languages.ts';
import { proposeTitle, titleOf } from '../../../src/domain/share/title.ts';
import { foldInPlace } from '../../../src/domain/text/fold.ts';
import { share } from '../../store/samples.ts';

const HABITS = { labels: new Map(), tools: [] };

/** What people call a use case, and the title that says it. */
const TITLES: readonly (readonly [string, string])[] = [
  ['relire un bail commercial', 'Relire un bail commercial'],
  ['Trier les CV reçus.', 'Trier les CV reçus'],
  // Before a colon, a dash: what comes after it says more of the same.
  [
    'Préparer la tournée des commerciaux : clients à voir, temps de route, hôtels et restaurants du soir',
    'Préparer la tournée des commerciaux',
  ],
  [
    'Answering the questions of our tenants – rent, repairs, keys – before the agency opens in the morning',
    'Answering the questions of our tenants',
  ],
  // « Alerte » says nothing by itself.
  [
    'Alerte : le résumé des réunions du conseil a été envoyé à toute la liste de diffusion du siège',
    'Alerte : le résumé des réunions du conseil a été envoyé',
  ],
  // The first of several sentences.
  [
    'Je dépose les plans de coupe du soir. Il me dit où sont les chutes et combien de panneaux commander.',
    'Je dépose les plans de coupe du soir',
  ],
  // Before a word that opens the next phrase.
  [
    'Rédiger les réponses aux avis des clients à partir de nos réponses des trois dernières années',
    'Rédiger les réponses aux avis des clients',
  ],
  [
    'Turning the maintenance log of each press into a weekly plan so that nobody orders parts twice',
    'Turning the maintenance log of each press into a weekly plan',
  ],
  // Where no phrase ends, before a part of one.
  [
    'Transcription automatique des consultations téléphoniques des infirmières coordinatrices libérales',
    'Transcription automatique des consultations téléphoniques',
  ],
  // A negation is whole.
  [
    'Les assistants citent des articles de loi qui n’existent pas, ou les bons articles d’un code abrogé',
    'Les assistants citent des articles de loi qui n’existent pas',
  ],
  // « entre » needs both its halves.
  [
    'Comparer les écarts de caisse entre les ventes du midi et celles du soir dans nos douze restaurants',
    'Comparer les écarts de caisse',
  ],
  // Neither brackets nor quotes stay open.
  [
    'Classer les réclamations du standard (accueil, attente, erreurs de facture, retards) par urgence et par agence',
    'Classer les réclamations du standard',
  ],
  // One line; a list gives its first.
  ['- relire les contrats\n- corriger les avenants', 'Relire les contrats'],
  // Names keep their letters.
  ['iPhone égarés : tri des déclarations', 'iPhone égarés : tri des déclarations'],
  ['summaries: my weekly reading', 'Summaries: my weekly reading'],
  ['', ''],
];

describe('a title', () => {
  for (const [useCase, title] of TITLES)
    test(`says « ${title} »`, () => {
      assert.equal(proposeTitle(useCase), title);
    });

  const WORD = fc.constantFrom(
    ...'relire les contrats de nos fournisseurs afin d’en tirer (prix, délais) et pénalités : l’équipe « achats » – draft replies from the notes, so that IT knows; réunion. R&D'.split(
      ' ',
    ),
  );
  const USE_CASE = fc.oneof(
    fc.array(WORD, { minLength: 1, maxLength: 60 }).map((some) => some.join(' ')),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 400 }),
    fc.stringMatching(/^[a-zé '.,:;()«»\n-]{1,300}$/),
  );
  const lettersOf = (text: string): string =>
    foldInPlace(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();

  test('has between one and seventy characters, on one line, of any use case', () => {
    fc.assert(
      fc.property(USE_CASE, (useCase) => {
        fc.pre(useCase.trim() !== '');
        const title = proposeTitle(useCase);
        assert.ok(title.length >= 1 && title.length <= FIELDS.title.longest, title);
        assert.ok(!title.includes('\n') && title === title.trim());
      }),
    );
  });

  test('is the beginning of its use case, word by word', () => {
    fc.assert(
      fc.property(fc.array(WORD, { minLength: 1, maxLength: 60 }), (some) => {
        const useCase = some.join(' ');
        assert.ok(`${lettersOf(useCase)} `.startsWith(`${lettersOf(proposeTitle(useCase))} `));
      }),
    );
  });

  test('ends with no mark, no ellipsis and no function word, unless its use case holds nothing else', () => {
    const loose = words('functionWords');
    fc.assert(
      fc.property(fc.array(WORD, { minLength: 20, maxLength: 60 }), (some) => {
        const title = proposeTitle(`contrats relus ${some.join(' ')}`);
        const last = foldInPlace(title.split(' ').at(-1) ?? '');
        assert.doesNotMatch(title, /[\s.,;:!?…–—-]$/);
        assert.ok(last === 'it' || last.split("'").some((part) => part !== '' && !loose.has(part)), title);
      }),
    );
  });
});

describe('the title of a share', () => {
  const fields = { tool: 'Claude', useCase: 'relire les baux' };

  test('is proposed where nobody wrote one, and is what its author wrote otherwise', () => {
    assert.equal(composeShare(fields, HABITS).title, 'Relire les baux');
    assert.equal(composeShare({ ...fields, title: 'Les baux,  vite' }, HABITS).title, 'Les baux, vite');
  });

  test('is shortened where a phrase ends, when a file gives a long one', () => {
    const title = 'Relecture des baux commerciaux et des avenants avec les références des articles du code';
    assert.equal(titleOf({ title }), 'Relecture des baux commerciaux et des avenants');
  });

  test('follows its use case while nobody wrote another', () => {
    const before = share(composeShare(fields, HABITS));
    const edit = (more: object) =>
      composeShare(editedFields(before, { ...fieldsOf(before), ...more }), HABITS).title;
    assert.equal(edit({ useCase: 'relire les avenants' }), 'Relire les avenants');
    assert.equal(edit({ useCase: 'relire les avenants', title: 'Avenants' }), 'Avenants');
    const named = share(composeShare({ ...fields, title: 'Nos baux' }, HABITS));
    const again = editedFields(named, { ...fieldsOf(named), useCase: 'relire les avenants' });
    assert.equal(composeShare(again, HABITS).title, 'Nos baux');
  });
});
