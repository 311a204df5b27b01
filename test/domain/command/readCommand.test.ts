import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { readCommand, saidToCompanion } from '../../../src/domain/command/readCommand.ts';

describe('what is typed after /veille', () => {
  test('opens a share, a question or a search, with the words that follow', () => {
    assert.deepEqual(readCommand('partager'), { is: 'share', text: '' });
    assert.deepEqual(readCommand('Share ChatGPT for minutes'), { is: 'share', text: 'ChatGPT for minutes' });
    assert.deepEqual(readCommand('question qui a relu un bail ?'), {
      is: 'question',
      text: 'qui a relu un bail ?',
    });
    assert.deepEqual(readCommand('CHERCHER  relire un contrat'), { is: 'search', text: 'relire un contrat' });
    assert.deepEqual(readCommand('search: contracts'), { is: 'search', text: 'contracts' });
    assert.deepEqual(readCommand('question\nlongue'), { is: 'question', text: 'longue' });
  });

  test('is searched for when it is no command', () => {
    assert.deepEqual(readCommand('relire un contrat'), { is: 'search', text: 'relire un contrat' });
    assert.deepEqual(readCommand('questions de recrutement'), {
      is: 'search',
      text: 'questions de recrutement',
    });
    assert.deepEqual(readCommand('8D'), { is: 'search', text: '8D' });
    assert.deepEqual(readCommand('constructor'), { is: 'search', text: 'constructor' });
  });

  test('asks for help, oneself, silence, in French and in English', () => {
    for (const typed of ['', '  ', '?', 'aide', 'Help']) assert.deepEqual(readCommand(typed), { is: 'help' });
    for (const typed of ['moi', 'ME']) assert.deepEqual(readCommand(typed), { is: 'me' });
    for (const typed of ['moi 7K4T-9QXR', 'me 7k4t9qxr', 'Moi « 7K4T-9QXR »'])
      assert.equal(readCommand(typed).is, 'pair', typed);
    for (const typed of ['moi je teste', 'moi aussi 12345678'])
      assert.equal(readCommand(typed).is, 'search', typed);
    for (const typed of ['non-merci', 'Non merci !', 'no-thanks', 'no  thanks.'])
      assert.deepEqual(readCommand(typed), { is: 'noThanks' });
    assert.deepEqual(readCommand('pause'), { is: 'pause' });
  });

  test('is a command only when it stands alone, where nothing may follow', () => {
    assert.deepEqual(readCommand('pause café'), { is: 'search', text: 'pause café' });
    assert.deepEqual(readCommand('aide à la rédaction'), { is: 'search', text: 'aide à la rédaction' });
  });

  test('is always understood, and no word of a search is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const asked = readCommand(typed);
        if (asked.is === 'search') assert.ok(typed.includes(asked.text));
      }),
    );
  });
});

describe('a message that speaks to the companion', () => {
  test('is opened by /veille or by its name with its sign', () => {
    assert.equal(saidToCompanion('/veille relire un contrat'), 'relire un contrat');
    assert.equal(saidToCompanion('@Passerelle, relire un contrat'), 'relire un contrat');
    assert.equal(saidToCompanion('/veille'), '');
    assert.equal(saidToCompanion('@veille : aide'), 'aide');
  });

  test('is no message that only names it', () => {
    for (const text of ['La veille IA avance', '/veilleur', '@passerelles', 'Merci @Passerelle', ''])
      assert.equal(saidToCompanion(text), null);
  });
});
