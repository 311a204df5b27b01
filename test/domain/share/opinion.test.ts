import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { examplesOf, readLabelled, TRAINING_FILES } from '../../../scripts/train/examples.ts';
import { fit } from '../../../scripts/train/logistic.ts';
import { weightsModule } from '../../../scripts/train/weightsModule.ts';
import { BUCKETS, bucketOf, ngramsOf, stemsOf } from '../../../src/domain/share/intent/ngrams.ts';
import { isLikely, reasonsOf } from '../../../src/domain/share/intent/opinion.ts';
import { BIAS } from '../../../src/domain/share/intent/weights.ts';
import { evidenceOf as evidenceIn } from '../../../src/domain/share/intent/evidenceOf.ts';
import { readMessage } from '../../../src/domain/share/read.ts';
import { readMarks } from '../../../src/domain/text/marks.ts';

const evidenceOf = (text: string) => evidenceIn(readMarks(text, false));

test('training gives the weights that the reader carries, byte for byte', () => {
  const model = fit(examplesOf(TRAINING_FILES.flatMap(readLabelled)));
  const kept = join(import.meta.dirname, '../../../src/domain/share/intent/weights.ts');
  assert.equal(weightsModule(model), readFileSync(kept, 'utf8'));
});

test('what is said of one tool holds for the next, and one figure is as good as another', () => {
  const [one, other] = ['Gagné 20 min avec Claude !', 'gagné 7 min avec  ChatGPT!'].map(evidenceOf);
  assert.ok(one && other);
  assert.deepEqual(stemsOf(one.signed), stemsOf(other.signed));
});

test('an n-gram is a stem, or two that follow one another', () => {
  assert.deepEqual(ngramsOf(['un', 'essai', '!']), ['un', 'essai', 'un essai', '!', 'essai !']);
});

test('its reasons are words of the message or signs of the rules, the heaviest first', () => {
  const evidence = evidenceOf('J’ai gagné 2 h sur le compte rendu avec Copilot, à relire quand même.');
  const reasons = reasonsOf(evidence);
  assert.equal(reasons.length, 10);
  const ngrams = ngramsOf(stemsOf(evidence.signed));
  for (const { seen } of reasons) assert.ok(ngrams.includes(seen) || /^\(.+\)$/.test(seen), seen);
  const weights = reasons.map(({ weight }) => Math.abs(weight));
  assert.deepEqual(
    weights,
    weights.toSorted((a, b) => b - a),
  );
});

test('the opinion on a message is that of all its reasons, whichever cues were not looked for', () => {
  const texts = TRAINING_FILES.flatMap(readLabelled).map(({ text }) => text);
  for (const text of texts.filter((_, at) => at % 10 === 0)) {
    const evidence = evidenceOf(text);
    const reasons = reasonsOf(evidence, Infinity);
    const sum = reasons.reduce((total, { weight }) => total + weight, BIAS);
    const likely = 1 / (1 + Math.exp(-sum));
    // Reasons are told to three decimals; no likelihood grows faster than a quarter of its sum.
    const rounded = (0.0005 * reasons.length) / 4 + 1e-9;
    assert.ok(isLikely(evidence, likely - rounded), text);
    assert.ok(!isLikely(evidence, likely + rounded), text);
  }
});

test('any text has an opinion between nothing and one, and its buckets are in range', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const evidence = evidenceOf(text);
      assert.ok(isLikely(evidence, 0) && !isLikely(evidence, 1.001));
      for (const name of ngramsOf(stemsOf(evidence.signed)))
        assert.ok(bucketOf(name) >= 0 && bucketOf(name) < BUCKETS);
    }),
  );
});

test('who tells of a use and names no tool publishes in one tap too', () => {
  for (const [locale, text, tool] of [
    [
      'fr',
      'Relecture des contrats en dix minutes au lieu d’une heure, et le juridique est content',
      'Une IA',
    ],
    ['en', 'Turned an hour of notes into a one page summary in two minutes, and it read fine', 'An AI'],
  ] as const) {
    const reading = readMessage({ format: 'plain', locale, text });
    assert.equal(reading.intent, 'share', text);
    assert.equal(reading.sure, false, 'only its author is asked');
    assert.equal(reading.fields.tool, tool);
    assert.ok(reading.fields.useCase);
    assert.deepEqual(reading.tools, []);
  }
});

test('a share that gives its prompt or tells its gain is sure, whatever the second opinion', () => {
  for (const text of [
    'Prompt qui déchire pour les fiches produits (ChatGPT) :\n```\nTu es rédacteur pour une boutique. À partir de la fiche technique, écris un titre, trois bénéfices et une phrase de clôture. Pas de superlatif. Ne dis jamais ce que tu ne sais pas.\n```',
    'Mon prompt pour relire les devis avec Mistral :\n```\nRelis ce devis ligne par ligne. Pas de politesse. Signale les totaux faux. Est-ce que la TVA est juste ?\n```',
  ]) {
    const { intent, sure } = readMessage({ format: 'slack', locale: 'fr', text });
    assert.deepEqual([intent, sure], ['share', true], text);
  }
});
