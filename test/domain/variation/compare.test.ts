import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { comparePrompts, type Kinship } from '../../../src/domain/variation/compare.ts';

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

  for (const file of ['dev-pairs.ndjson', 'held-out-pairs.ndjson', 'fresh-pairs.ndjson'])
    test(`are told right in ${file}`, (context) => {
      const pairs = pairsOf(file);
      const told = pairs.map((pair) => ({ ...pair, as: comparePrompts(pair.a, pair.b) }));
      const part = (label: Kinship, isRight: (as: Kinship) => boolean): number => {
        const some = told.filter((one) => one.label === label);
        return some.filter(({ as }) => isRight(as)).length / some.length;
      };
      const recognised = part('variation', (as) => as === 'variation');
      const falseLinks = part('unrelated', (as) => as !== 'unrelated');
      context.diagnostic(`${pairs.length} pairs: recognised ${recognised}, false links ${falseLinks}`);
      assert.ok(recognised >= 0.9, `recognised ${recognised}`);
      assert.ok(falseLinks <= 0.02, `false links ${falseLinks}`);
      assert.equal(
        part('same', (as) => as === 'same'),
        1,
      );
    });
});
