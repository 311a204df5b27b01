import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isLoss } from '../../../src/domain/duration/timeSaved.ts';
import { composeShare } from '../../../src/domain/share/compose.ts';
import { readMessage } from '../../../src/domain/share/read.ts';

const read = (text: string) => readMessage({ format: 'plain', locale: 'fr', text });
const noHabits = { labels: new Map(), tools: [] };

describe('how a use turned out', () => {
  test('is a failure where time was lost, or where the words say that the whole of it failed', () => {
    for (const text of [
      'Copilot a complètement raté la synthèse du bail commercial, j’ai perdu une matinée.',
      'J’ai demandé à Gemini le planning des gardes : tout faux, j’ai dû tout refaire à la main.',
      'Bide total avec Gamma sur la présentation du CSE, on a laissé tomber.',
      'ChatGPT m’a sorti un budget tout faux, on a dû tout reprendre.',
      'Used Copilot to summarise the lease. Useless, had to redo everything.',
      'Asked Claude for the rota of twelve nurses, gave up after an hour.',
      'Outil : Copilot\nCas d’usage : résumer un bail\nTemps perdu : 2 h',
    ])
      assert.deepEqual([read(text).intent, read(text).kind], ['share', 'failure'], text);
  });

  test('is no failure where a part went wrong, or where time was saved all the same', () => {
    for (const text of [
      'J’ai fait relire 40 contrats à Claude, il a raté deux clauses, 3 h gagnées.',
      'Claude résume mes PV, il oublie parfois un nom, mais c’est nickel.',
      'J’ai laissé tomber Otter pour Noota : le français est bien meilleur pour mes entretiens.',
      'J’ai fait un quiz avec Le Chat en 5 min, 15 questions, 2 à jeter.',
      'Outil : Claude\nCas d’usage : relire un bail\nLimites : échec sur les scans',
      'Used Claude to draft the tender, works great, one section had to be redone.',
    ])
      assert.equal(read(text).kind, 'success', text);
  });

  test('is a caution where the message warns', () => {
    assert.equal(read('Heads-up: ChatGPT made up two case citations in my memo.').kind, 'caution');
  });
});

describe('an amount of time in a failure', () => {
  const timeOf = (timeSaved: string) =>
    composeShare({ tool: 'Claude', useCase: 'Relire', timeSaved }, noHabits, 'failure').timeSaved;

  test('is time lost, unless it says that it was saved', () => {
    for (const told of ['2 h', 'une matinée', '2 jours perdus', 'wasted 40 min']) {
      const time = timeOf(told);
      assert.ok(time !== null && isLoss(time), told);
    }
    const saved = timeOf('10 min gagnées quand même');
    assert.ok(saved !== null && !isLoss(saved));
    assert.deepEqual(timeOf('aucun')?.savedMin, [0, 0]);
  });
});
