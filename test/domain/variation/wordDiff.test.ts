import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { aroundChanges, wordDiff, type DiffPiece } from '../../../src/domain/variation/wordDiff.ts';

const told = (pieces: readonly DiffPiece[]): string =>
  pieces
    .map(({ is, text }) => (is === 'same' ? text : is === 'added' ? `[+${text}]` : `[-${text}]`))
    .join('');
const textOf = (pieces: readonly DiffPiece[], without: DiffPiece['is']): string =>
  pieces.map(({ is, text }) => (is === without ? '' : text)).join('');
const words = fc
  .array(fc.constantFrom('le', 'contrat', 'la', 'clause', 'relis', ',', '\n', 'été', '', '👩‍⚖️'), {
    maxLength: 40,
  })
  .map((some) => some.join(' '));

describe('a word diff', () => {
  test('tells which words went and which came', () => {
    assert.equal(
      told(wordDiff('Relis ce contrat en trois points.', 'Relis ce bail en cinq points.')),
      'Relis ce [-contrat ][+bail ]en [-trois ][+cinq ]points.',
    );
    assert.equal(
      told(wordDiff('Relis ce contrat', 'Relis ce contrat de bail')),
      'Relis ce contrat [+de bail]',
    );
    assert.equal(
      told(wordDiff('Réponds en français. Sois bref.', 'Sois bref.')),
      '[-Réponds en français. ]Sois bref.',
    );
  });

  test('of a text and itself is that text, of nothing is all of it', () => {
    assert.deepEqual(wordDiff('Relis.', 'Relis.'), [{ is: 'same', text: 'Relis.' }]);
    assert.deepEqual(wordDiff('', 'Relis.'), [{ is: 'added', text: 'Relis.' }]);
    assert.deepEqual(wordDiff('', ''), []);
  });

  test('gives back the newer text to the letter, and the older but for its spaces', () => {
    const squeezed = (text: string): string => text.replace(/\s+/g, '');
    fc.assert(
      fc.property(
        fc.oneof(words, fc.string({ unit: 'binary' })),
        fc.oneof(words, fc.string()),
        (older, newer) => {
          const pieces = wordDiff(older, newer);
          assert.equal(textOf(pieces, 'removed'), newer);
          assert.equal(squeezed(textOf(pieces, 'added')), squeezed(older));
        },
      ),
    );
  });

  test('adds and removes no more words than a longest common subsequence leaves', () => {
    fc.assert(
      fc.property(words, words, (older, newer) => {
        const [a, b] = [older, newer].map(
          (text) => text.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [],
        );
        const changed = wordDiff(older, newer)
          .filter(({ is }) => is !== 'same')
          .flatMap(({ text }) => text.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\s]/gu) ?? []);
        assert.ok(changed.length <= (a ?? []).length + (b ?? []).length - 2 * common(a ?? [], b ?? []));
      }),
    );
  });

  test('of a text written anew tells the whole of both, without comparing for ever', () => {
    const [older, newer] = ['a', 'b'].map((letter) =>
      Array.from({ length: 30_000 }, (_, at) => `${letter}${at}`).join(' '),
    );
    const pieces = wordDiff(`début ${older} fin`, `début ${newer} fin`);
    assert.deepEqual(
      pieces.map(({ is }) => is),
      ['same', 'removed', 'added', 'same'],
    );
  });
});

describe('around its changes, a diff', () => {
  test('keeps the changes and a few words on each side', () => {
    const before = Array.from({ length: 20 }, (_, at) => `mot${at}`).join(' ');
    const short = told(aroundChanges(wordDiff(`${before} ancien ${before}`, `${before} nouveau ${before}`)));
    assert.equal(
      short,
      '… mot14 mot15 mot16 mot17 mot18 mot19 [-ancien ][+nouveau ]mot0 mot1 mot2 mot3 mot4 mot5 … ',
    );
  });

  test('leaves a short text whole', () => {
    const pieces = wordDiff('Relis ce contrat en trois points.', 'Relis ce bail en trois points.');
    assert.deepEqual(aroundChanges(pieces), pieces);
  });
});

/** The length of a longest common subsequence, by the table of every pair. */
function common(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (const one of a) {
    const next = [0];
    for (const [at, other] of b.entries())
      next.push(one === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}
