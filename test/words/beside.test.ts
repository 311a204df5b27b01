import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locale } from '../../src/domain/workspace/workspace.ts';
import { mailWords } from '../../src/surfaces/mail/words/words.ts';
import { setupWords } from '../../src/surfaces/slack/words/words.ts';
import { wordsFor } from '../../src/words/words.ts';

test('a surface says its own words in each language, with the spaces that it wants', () => {
  const [french, english] = [wordsFor('fr'), wordsFor('en')];
  assert.equal(setupWords(french).ask.bot, 'Jeton du bot (xoxb-…)\u00a0:');
  assert.equal(setupWords(english).ask.bot, 'Bot token (xoxb-…):');
  assert.match(setupWords(french).badAddress('ici'), /^«\u00a0ici\u00a0» n’est pas/);
  assert.equal(
    mailWords(french).settings.halfDkim('DKIM_SELECTOR', ''),
    'Il manque DKIM_SELECTOR\u00a0: DKIM_SELECTOR et DKIM_KEY_FILE vont ensemble.',
  );
  assert.equal(mailWords(english).imap(true), 'The mailbox opens.');
});

test('a language that a surface does not have yet is told in French', () => {
  const another = { ...wordsFor('fr'), locale: 'xx' as Locale };
  assert.equal(mailWords(another).imap(true), mailWords(wordsFor('fr')).imap(true));
});
