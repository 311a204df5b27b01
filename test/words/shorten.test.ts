import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { beginningOf, shorten } from '../../src/words/shorten.ts';

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const charactersOf = (text: string) => Array.from(characters.segment(text), ({ segment }) => segment);

/** Texts full of what is easily cut: pairs, accents, flags, skins, families. */
const texts = fc
  .array(fc.constantFrom('a', 'mot ', 'é', 'e\u0301', '🧪', '👩🏽‍🔬', '👨‍👩‍👧‍👦', '🇫🇷', '한', '. ', '\n'), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

describe('a text that is shortened', () => {
  test('stays whole when it fits', () =>
    fc.assert(fc.property(texts, (text) => assert.equal(shorten(text, text.length), text))));

  test('fits, and ends between two characters of its beginning', () =>
    fc.assert(
      fc.property(texts, fc.integer({ min: 30, max: 120 }), (text, most) => {
        const short = shorten(text, most);
        assert.ok(short.length <= most && short.isWellFormed());
        if (short === text) return;
        const kept = charactersOf(short.slice(0, -1));
        assert.deepEqual(kept, charactersOf(text).slice(0, kept.length));
      }),
    ));

  test('is cut between two words where one ends near, without what dangles', () => {
    assert.equal(
      shorten('Relire un contrat de prestation, puis le résumer', 40),
      'Relire un contrat de prestation, puis…',
    );
    assert.equal(
      shorten('Relire un contrat de prestation, puis le résumer', 35),
      'Relire un contrat de prestation…',
    );
    assert.equal(shorten('a'.repeat(50), 10), `${'a'.repeat(9)}…`);
  });

  test('is measured as its platform measures', () => {
    const escaped = (text: string) => text.replaceAll('&', '&amp;').length;
    assert.equal(shorten('&&&&', 16, escaped), '&&&…');
  });

  test('is cut within a character only when that one is longer than all there is', () => {
    assert.equal(beginningOf('👨‍👩‍👧‍👦', 5), '👨‍👩');
    assert.equal(beginningOf('a👨‍👩‍👧‍👦', 6), 'a');
  });
});
