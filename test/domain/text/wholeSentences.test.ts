import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wholeSentencesOf } from '../../../src/domain/text/wholeSentences.ts';

test('sentences are told as they are written, each on one line', () => {
  assert.deepEqual(wholeSentencesOf('Bonjour.  Qui a testé Ça ?\nMerci'), [
    'Bonjour.',
    'Qui a testé Ça ?',
    'Merci',
  ]);
  assert.deepEqual(wholeSentencesOf(' \n '), []);
});

test('dots that a small letter follows end no sentence', () => {
  assert.deepEqual(wholeSentencesOf('On relit… puis on signe. Voilà... Fini'), [
    'On relit… puis on signe.',
    'Voilà...',
    'Fini',
  ]);
});
