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

  test('is a failure with its time lost, whatever the tool was given up for', () => {
    for (const [text, lost] of [
      ['J’ai laissé tomber Gamma pour les supports de formation : j’ai perdu deux heures', -120],
      ['On a abandonné Copilot pour nos supports de formation et on a perdu une demi-journée.', -210],
      ['Dropped Gamma for our onboarding slides: I lost two hours.', -120],
      ['Gave up on Canva for the new set up guide, lost a whole hour.', -60],
    ] as const) {
      const { kind, gain, fields } = read(text);
      assert.deepEqual([kind, gain?.savedMin], ['failure', [lost, lost]], text);
      assert.notEqual(fields.timeSaved, undefined, text);
    }
    assert.equal(read('J’ai perdu deux heures à configurer Claude.').gain, null);
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

describe('an amount of time below zero', () => {
  const labelled = (label: string, value: string) =>
    read(`Outil : Gamma\nCas d’usage : supports de formation\n${label} : ${value}`);

  test('is no time saved under a label that says so: it is not guessed at', () => {
    for (const [label, value] of [
      ['Temps gagné', '-1 h'],
      ['Temps gagné', '−1 h par semaine'],
      ['Temps gagné', 'moins une heure'],
      ['Temps économisé', '-45 min par fiche'],
      ['Time saved', '-30 min'],
      ['Time saved', 'minus 30 min'],
      ['Time saved', '- 30 min'],
      ['Temps gagné', '– 2 h par semaine'],
    ] as const) {
      const { gain, fields } = labelled(label, value);
      assert.deepEqual([gain, fields.timeSaved], [null, value], label);
    }
    const typed = { tool: 'Gamma', useCase: 'Supports', timeSaved: '-1 h' };
    assert.equal(composeShare(typed, noHabits).timeSaved, null);
  });

  test('is none where a dash opens an item below its label', () => {
    const { gain, fields } = read('Outil : Gamma\nUsage : supports\nTemps gagné :\n- 30 min par support');
    assert.deepEqual([gain?.savedMin, fields.timeSaved], [[30, 30], '30 min par support']);
    const listed = read('Outil : Gamma\nUsage : supports\nTemps gagné :\n- 30 min\n- et du calme');
    assert.deepEqual(listed.gain?.savedMin, [30, 30]);
  });

  test('is time lost in a failure, and where a label or words say that it may be', () => {
    const typed = { tool: 'Gamma', useCase: 'Supports', timeSaved: '-1 h' };
    assert.deepEqual(composeShare(typed, noHabits, 'failure').timeSaved?.savedMin, [-60, -60]);
    for (const [label, value] of [
      ['Temps gagné ou perdu', '-1 h'],
      ['Temps perdu', '-1 h'],
      ['Time saved or lost', '-1 h'],
      ['Temps gagné', '-1 h à tout refaire'],
    ] as const)
      assert.deepEqual(labelled(label, value).gain?.savedMin, [-60, -60], label);
  });

  test('is a cut where no label says that it was saved', () => {
    assert.deepEqual(labelled('Temps', '-1 h').gain?.savedMin, [60, 60]);
    assert.deepEqual(labelled('Gain', '-45 min par fiche').gain?.savedMin, [45, 45]);
  });
});
