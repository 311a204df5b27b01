import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { besideFields } from '../../../src/domain/share/leftOut.ts';
import { readMessage } from '../../../src/domain/share/read.ts';
import type { Message } from '../../../src/domain/share/reading.ts';

const read = (text: string, format: Message['format'] = 'plain') =>
  readMessage({ format, locale: 'fr', text });
const leftOut = (text: string, format?: Message['format']): readonly string[] => read(text, format).leftOut;

const LABELS = 'Outil : Claude\nUsage : relire un bail\nTemps gagné : 1 h';

describe('what is left out of a message', () => {
  test('is nothing when labels say it all', () => {
    for (const text of [
      LABELS,
      `Bonjour à tous,\n${LABELS}`,
      `<@U012AB> ${LABELS}`,
      `${LABELS}\nPrompt :\nRelis ce bail.\n\n# Consignes\nCite l’article.`,
      `${LABELS}\nLien : https://exemple.fr/fiche`,
      '🔧 Claude 💡 relire un bail ⏱️ 1 h 🎉',
      'Outil\tUsage\tGain\nClaude\trelire\t1 h',
    ])
      assert.deepEqual(leftOut(text, text.startsWith('<') ? 'slack' : 'plain'), [], text);
  });

  test('is told line by line, as it was written', () => {
    assert.deepEqual(
      leftOut(
        `Fiche de la semaine\n${LABELS}\n\nOn en a parlé mardi avec Karim.\nLien : voir ici https://exemple.fr/a\n\nVenez me voir !`,
      ),
      ['Fiche de la semaine', 'On en a parlé mardi avec Karim.', 'voir ici', 'Venez me voir !'],
    );
    assert.deepEqual(leftOut('Outil\tUsage\tGain\nClaude\trelire\t1 h\nGemini\ttraduire\t2 h'), [
      'Gemini\ttraduire\t2 h',
    ]);
  });

  test('is no sentence from which a field was read', () => {
    const { fields, leftOut: left } = read(
      'J’ai automatisé la recherche contractuelle avec Claude. Karim a aidé.\nGain : 4 h/semaine.\nLimites : pas de données clients.',
    );
    assert.equal(fields.tool, 'Claude');
    assert.deepEqual(left, ['Karim a aidé.']);
  });

  test('is no quote and no signature of a mail', () => {
    const mail = `${LABELS}\n\nCordialement,\nNadia\n\nLe 23/11/2026 à 09:00, Veille IA a écrit :\n> Le récap`;
    assert.deepEqual(leftOut(mail, 'email'), []);
  });

  test('is told with labelled values that no field takes', () => {
    assert.equal(besideFields(read(LABELS)), null);
    assert.equal(
      besideFields(read(`${LABELS}\nFréquence : chaque semaine\n\nVenez me voir.`)),
      'Fréquence : chaque semaine\nVenez me voir.',
    );
  });
});

/** Words that nothing else holds, and that mean nothing to the reader. */
const word = fc.nat({ max: 99_999 }).map(
  (n) =>
    `zorg${String(n)
      .padStart(5, '0')
      .replace(/\d/g, (d) => 'bcdfghjklm'[Number(d)]!)}`,
);
const phrase = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const sentence = phrase.map((words) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`);
const LABEL_SETS = [
  ['Outil', 'Usage', 'Temps gagné', 'Limites', 'Prompt', 'Ambiance'],
  ['🔧 Outil', '💡 Usage', '⏱️ Gain', '⚠️ Limites', '💬 Prompt', '🎈 Ambiance'],
  ['**Tool**', '**Use case**', '**Time saved**', '**Limits**', '**Prompt**', '**Mood**'],
  ['- Outil', '- Pour quoi', '- Gain', '- À éviter', '- Lien', '- Humeur'],
];

/** A template with prose wherever people put some. */
const template = fc
  .record({
    labels: fc.constantFrom(...LABEL_SETS),
    values: fc.array(phrase, { minLength: 6, maxLength: 6 }),
    kept: fc.subarray([2, 3, 4, 5]),
    prose: fc.array(fc.option(sentence, { nil: '' }), { minLength: 8, maxLength: 8 }),
    blank: fc.boolean(),
  })
  .map(({ labels, values, kept, prose, blank }) => {
    const lines = [0, 1, ...kept].flatMap((at) => [
      `${labels[at]} : ${values[at]}`,
      ...(blank ? ['', prose[at] ?? ''] : [prose[at] ?? '']),
    ]);
    return [prose[6], ...lines, '', prose[7]].filter((line) => line !== undefined).join('\n');
  });

test('all that was typed in a template is in a field, an extra, or what was left out', () => {
  let shares = 0;
  fc.assert(
    fc.property(template, fc.constantFrom('plain', 'slack'), (text, format) => {
      const { intent, fields, extras, leftOut: left } = read(text, format as Message['format']);
      if (intent !== 'share') return;
      shares++;
      const told = [Object.values(fields), extras.flatMap(({ label, value }) => [label, value]), left]
        .flat()
        .join('\n')
        .toLowerCase();
      for (const typed of text.toLowerCase().match(/zorg[a-z]+/g) ?? [])
        assert.ok(told.includes(typed), JSON.stringify({ text, typed, fields, extras, left }));
    }),
    { numRuns: 2_000 },
  );
  assert.ok(shares > 1_000, `only ${shares} were read as shares`);
});
