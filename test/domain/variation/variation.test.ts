import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { branchesOf, type Variation } from '../../../src/domain/variation/variation.ts';

function variation(shareId: string, parentId: string, at = 'T1'): Variation {
  return { workspaceId: 'w', shareId, parentId, rootId: 'a', state: 'linked', at };
}

const drawn = (variations: readonly Variation[]): string =>
  branchesOf('a', variations)
    .map(({ shareId, depth }) => `${'·'.repeat(depth)}${shareId}`)
    .join(' ');

describe('a tree of variations', () => {
  test('goes from the first prompt down, each branch after its parent, the oldest first', () => {
    const tree = [
      variation('d', 'b'),
      variation('c', 'a', 'T3'),
      variation('b', 'a', 'T2'),
      variation('e', 'd'),
    ];
    assert.equal(drawn(tree), 'a ·b ··d ···e ·c');
    assert.equal(drawn([]), 'a');
  });

  test('that turns in a circle is shown all the same, each prompt once', () => {
    assert.equal(drawn([variation('b', 'c'), variation('c', 'b')]), 'a ·b ··c');
    assert.equal(drawn([variation('a', 'b'), variation('b', 'a')]), 'a ·b');
    assert.equal(drawn([variation('b', 'b')]), 'a ·b');
  });

  test('holds every share once, whatever the links say', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ shareId: id, parentId: id }), { selector: (one) => one.shareId }),
        (links) => {
          const branches = branchesOf(
            'a',
            links.map((link) => variation(link.shareId, link.parentId)),
          );
          assert.deepEqual(
            branches.map(({ shareId }) => shareId).toSorted(),
            [...new Set(['a', ...links.map(({ shareId }) => shareId)])].toSorted(),
          );
        },
      ),
    );
  });

  test('takes a chain as long as one likes', () => {
    const chain = Array.from({ length: 20_000 }, (_, at) =>
      variation(`s${at + 1}`, at === 0 ? 'a' : `s${at}`),
    );
    assert.equal(branchesOf('a', chain).at(-1)?.depth, 20_000);
  });
});
