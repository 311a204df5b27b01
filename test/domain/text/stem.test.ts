import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { newStemmer } from 'snowball-stemmers';
import { fold } from '../../../src/domain/text/fold.ts';
import { stem } from '../../../src/domain/text/stem.ts';
import { dataFile } from '../../data.ts';

const same = (...words: readonly string[]): void =>
  assert.equal(
    new Set(words.map((word) => stem(fold(word)))).size,
    1,
    words.map((w) => stem(fold(w))).join(' '),
  );
const apart = (...words: readonly string[]): void =>
  assert.equal(new Set(words.map((word) => stem(fold(word)))).size, words.length, words.join(' '));

describe('a stem', () => {
  test('is one for a word and its plural', () => {
    same('contrat', 'contrats');
    same('journal', 'journaux');
    same('tableau', 'tableaux');
    same('story', 'stories');
    same('process', 'process');
  });

  test('is one for the forms of a verb, in both languages', () => {
    same('relance', 'relancer', 'relances', 'relancez', 'relançait', 'relancé', 'relancée');
    same('finir', 'finissez', 'finissant');
    same('summarize', 'summarizes', 'summarized', 'summarizing', 'summarise', 'summarization');
    same('plan', 'planned', 'plans');
  });

  test('is one for a verb and what it makes', () => {
    same('facture', 'facturer', 'facturation');
    same('automatiser', 'automatisation');
    same('rédacteur', 'rédaction', 'rédactrice');
    same('translate', 'translation', 'translator');
    same('générer', 'generate', 'génération');
  });

  test('needs no accent', () => {
    same('penalite', 'pénalités');
    same('genere', 'génère', 'générer');
  });

  test('keeps apart words that only look alike', () => {
    apart('client', 'clic');
    apart('relation', 'relance');
    apart('note', 'notion');
    apart('mail', 'malle');
    apart('prix', 'prise');
  });

  test('keeps apart the words of the office that their endings would make one', () => {
    apart('données', 'donner');
    apart('cours', 'courant', 'courir');
    apart('format', 'formation');
    apart('application', 'applicable', 'applicant');
    apart('consommer', 'consommateur');
    apart('entrant', 'entrée', 'entre');
    apart('interne', 'international');
    apart('monter', 'montant');
    apart('poste', 'post', 'poster');
    apart('usage', 'usager');
    apart('plan', 'planning');
    apart('loi', 'loyer');
    apart('objectif', 'objection');
    same('données', 'donnée');
    same('baux', 'bail');
    same('audit', 'audits', 'auditer', 'auditeur');
  });

  test('of a short word, a number or another alphabet is itself', () => {
    for (const word of ['ia', 'api', 'gpt4', '2026', 'τιμή', '合同']) assert.equal(stem(word), word);
  });

  test('begins its word, but for a plural in « aux » and a last y or z, and is never empty', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdeilmnorstuxyz'), minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(word, (word) => {
        const found = stem(word);
        assert.ok(found.length >= Math.min(3, word.length));
        if (!/aux$|[yz]/.test(word)) assert.ok(word.startsWith(found), `${word} ${found}`);
      }),
    );
  });
});

/** The words of the shares, longer than three letters, of the language that their text is in. */
function vocabulary(language: 'french' | 'english'): readonly string[] {
  const texts = readFileSync(dataFile('shares.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { useCase: string; limits?: string; prompt?: string })
    .map(({ useCase, limits, prompt }) => [useCase, limits, prompt].join(' '))
    .filter((text) => /\b(?:the|and|with)\b/.test(text) === (language === 'english'));
  const words =
    texts
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return [...new Set(words)].filter((word) => word.length > 3);
}

/** Of the pairs of words that one stemmer makes one, the part that the other makes one too. */
function agreement(
  words: readonly string[],
  one: (word: string) => string,
  other: (word: string) => string,
): number {
  let pairs = 0;
  let agreed = 0;
  for (const group of Map.groupBy(words, one).values())
    for (const [at, word] of group.entries())
      for (const mate of group.slice(at + 1)) {
        pairs += 1;
        if (other(word) === other(mate)) agreed += 1;
      }
  return agreed / pairs;
}

describe('beside Snowball’s stemmers, which know one language each', () => {
  for (const [language, kept, agreed] of [
    ['french', 0.88, 0.85],
    ['english', 0.8, 0.75],
  ] as const)
    test(`makes one of most words that its ${language} one makes one, and few others`, (context) => {
      const words = vocabulary(language);
      const snowball = newStemmer(language);
      const theirs = (word: string): string => fold(snowball.stem(word));
      const ours = (word: string): string => stem(fold(word));
      const [isKept, isAgreed] = [agreement(words, theirs, ours), agreement(words, ours, theirs)];
      context.diagnostic(
        `${words.length} ${language} words: ${isKept.toFixed(3)} of its pairs kept, ${isAgreed.toFixed(3)} of ours are its`,
      );
      assert.ok(isKept >= kept, `kept ${isKept}`);
      assert.ok(isAgreed >= agreed, `agreed ${isAgreed}`);
    });
});
