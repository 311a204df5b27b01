import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { LOTS } from '../../../scripts/eval/variationQuality.ts';
import { closest, comparePrompts, type Kinship } from '../../../src/domain/variation/compare.ts';
import { fingerprint } from '../../../src/domain/variation/fingerprint.ts';

interface Pair {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly label: Kinship;
}

function pairsOf(file: string): readonly Pair[] {
  const lines = readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Pair);
}

const ORIGINAL =
  'Tu es un expert en recrutement. À partir de la fiche de poste ci-dessous, rédige une offre d’emploi de 300 mots : ' +
  'accroche, missions, profil, étapes du processus. Indique la fourchette de salaire.';

describe('two prompts', () => {
  test('are the same whatever their case, spaces, punctuation or accents', () => {
    const retyped = ORIGINAL.toUpperCase().replaceAll('’', "'").replaceAll('. ', '.\n\n');
    assert.equal(comparePrompts(ORIGINAL, retyped), 'same');
  });

  test('are a variation when a word, the role, a constraint or the format was changed', () => {
    const changes: readonly (readonly [string, string])[] = [
      ['300 mots', '150 mots'],
      ['Tu es un expert en recrutement', 'Agis comme une directrice des soins'],
      ['Indique la fourchette de salaire', 'Pas d’anglicisme, vouvoiement'],
      ['rédige une offre d’emploi de 300 mots', 'remplis un tableau'],
    ];
    for (const [from, to] of changes) {
      assert.ok(ORIGINAL.includes(from));
      assert.equal(comparePrompts(ORIGINAL, ORIGINAL.replace(from, to)), 'variation', to);
    }
  });

  test('are a variation when one was shortened from the other', () => {
    const short = 'À partir de la fiche de poste, rédige une offre d’emploi : accroche, missions, profil.';
    assert.equal(comparePrompts(ORIGINAL, short), 'variation');
  });

  test('are a variation when one was translated from the other', () => {
    const translated =
      'You are a recruitment expert. From the job description below, write a job offer of 300 words: hook, missions, ' +
      'profile, steps of the process. State the salary range.';
    assert.equal(comparePrompts(ORIGINAL, translated), 'variation');
  });

  test('are a variation when one was told anew in other words of the same language', () => {
    const retold: readonly (readonly [string, string])[] = [
      [
        'Rédige un courrier qui refuse la hausse de prix d’un fournisseur. Ton ferme et courtois, une page.',
        'Écris une lettre pour décliner l’augmentation tarifaire d’un prestataire, polie mais ferme, sur une page.',
      ],
      [
        'Résume cette réunion pour les absents : décisions, tâches, échéances.',
        'Fais une synthèse de la séance pour ceux qui n’étaient pas là, avec ce qui a été décidé, les actions et les dates limites.',
      ],
      [
        'Draft a notice asking residents not to leave bikes in the stairwell.',
        'Write a sign telling tenants to stop storing their bicycles on the stairs.',
      ],
    ];
    for (const [a, b] of retold) assert.equal(comparePrompts(a, b), 'variation', b);
  });

  test('are no variation when the same things are worked on to make, or to do, something else', () => {
    const others: readonly (readonly [string, string])[] = [
      [
        'Write a toast for a colleague who retires after thirty years in the workshop.',
        'Write a handover checklist for a colleague who retires after thirty years in the workshop.',
      ],
      [
        'Listen to this call recording and count how often we interrupt the customer.',
        'Listen to this call recording and write the follow-up email to the customer.',
      ],
      [
        'Fais la liste des ingrédients de ces recettes qui contiennent du gluten.',
        'Écris une recette sans gluten avec ces ingrédients.',
      ],
    ];
    for (const [a, b] of others) assert.notEqual(comparePrompts(a, b), 'variation', b);
  });

  test('are a variation when the same thing is made for another subject, in the same frame', () => {
    assert.equal(
      comparePrompts(
        'Écris une fiche produit de 100 mots pour une perceuse sans fil : usage, autonomie, garantie, accessoires fournis.',
        'Écris une fiche produit de 150 mots pour une scie sauteuse : usage, puissance, garantie, accessoires fournis.',
      ),
      'variation',
    );
  });

  test('are unrelated when only what every prompt says is common', () => {
    const other =
      'Tu es un expert en sécurité. À partir de la procédure ci-dessous, rédige un quiz de 10 questions : niveaux, ' +
      'réponses, explications. Indique la page du document.';
    assert.equal(comparePrompts(ORIGINAL, other), 'unrelated');
    assert.equal(comparePrompts('Résume ce texte.', ORIGINAL), 'unrelated');
    assert.equal(comparePrompts('', ORIGINAL), 'unrelated');
  });

  test('stand to one another the same both ways, and are the same as themselves', () => {
    const text = fc.string({
      unit: fc.constantFrom('mail ', 'client ', 'bail ', 'devis ', 'the ', 'de ', '7 '),
    });
    fc.assert(
      fc.property(text, text, (a, b) => {
        assert.equal(comparePrompts(a, b), comparePrompts(b, a));
        assert.equal(comparePrompts(a, a), 'same');
      }),
    );
  });

  test('only resemble one another when the same words put another task', () => {
    const others: readonly (readonly [string, string])[] = [
      ['Écris un script Python qui trie des factures.', 'Écris un script Python qui surveille un dossier.'],
      [
        'From the notes below, write three subject lines.',
        'From the notes below, write three risk statements.',
      ],
      [
        'Réponds en français, sans jargon, dans un tableau à trois colonnes. Rédige le livret d’accueil des saisonniers.',
        'Réponds en français, sans jargon, dans un tableau à trois colonnes. Calcule l’indemnité de départ d’un cadre.',
      ],
    ];
    for (const [a, b] of others) assert.equal(comparePrompts(a, b), 'resembles', b);
  });

  test('are unrelated when another task is put in the words of the other language', () => {
    assert.equal(
      comparePrompts('Traduis ce mail en cinq langues.', 'Summarise this mail in five lines.'),
      'unrelated',
    );
  });

  test('of which one is a variation, that one is the nearest, before what only resembles', () => {
    const asked = fingerprint('Écris un script Python qui trie des factures.');
    const known = [
      'Écris un script Python qui surveille un dossier.',
      'Écris un script Python qui trie des factures par date et par montant, avec un journal des erreurs.',
    ].map((prompt) => ({ of: prompt, prompt: fingerprint(prompt) }));
    const nearest = closest(asked, known);
    assert.deepEqual([nearest?.of, nearest?.kinship], [known[1]?.of, 'variation']);
    assert.equal(closest(asked, known.slice(0, 1))?.kinship, 'resembles');
  });

  const told = LOTS.flatMap((file) =>
    pairsOf(`${file}-pairs.ndjson`).map((pair) => ({ ...pair, file, as: comparePrompts(pair.a, pair.b) })),
  );
  const part = (some: typeof told, label: Kinship, are: readonly Kinship[]): number => {
    const those = some.filter((one) => one.label === label);
    return those.filter(({ as }) => are.includes(as)).length / those.length;
  };

  for (const file of LOTS)
    test(`are told right in ${file}-pairs.ndjson`, () => {
      const pairs = told.filter((one) => one.file === file);
      assert.ok(part(pairs, 'variation', ['variation']) >= 0.92);
      assert.ok(part(pairs, 'unrelated', ['same', 'variation']) <= 0.04);
      assert.equal(pairs.filter(({ label, as }) => label === 'same' && as !== 'same').length, 0);
    });

  test('are told right over all the pairs, hard ones included', (context) => {
    const recognised = part(told, 'variation', ['variation']);
    const falseLinks = part(told, 'unrelated', ['same', 'variation']);
    context.diagnostic(`${told.length} pairs: recognised ${recognised}, false links ${falseLinks}`);
    assert.ok(recognised >= 0.95, `recognised ${recognised}`);
    assert.ok(falseLinks <= 0.02, `false links ${falseLinks}`);
  });
});
