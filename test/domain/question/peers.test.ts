import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { peersAmong, type TriedShare } from '../../../src/domain/question/peers.ts';
import type { Outcome } from '../../../src/domain/trial/trial.ts';
import { share, trial } from '../../store/samples.ts';

type Tried = readonly (readonly [string, Outcome])[];

function tried(id: string, authorId: string | null, by: Tried = []): TriedShare {
  return {
    share: share({ id, authorId }),
    trials: by.map(([memberId, outcome]) =>
      trial({ id: `${id}${memberId}`, shareId: id, memberId, outcome }),
    ),
  };
}

describe('those who have done what shares tell', () => {
  it('are authors, then those whose trial worked, newest first; a failed trial is no answer', () => {
    const one = tried('s1', 'a', [
      ['b', 'works'],
      ['c', 'doesNotWork'],
      ['d', 'worksWithChanges'],
    ]);
    assert.deepEqual(
      peersAmong([one]).map(({ memberId }) => memberId),
      ['a', 'd', 'b'],
    );
  });

  it('come in the order of the shares, each for the first that they know; who left is left out', () => {
    const shares = [
      tried('s1', null, [['b', 'works']]),
      tried('s2', 'b', [['c', 'works']]),
      tried('s3', 'a'),
    ];
    assert.deepEqual(peersAmong(shares), [
      { memberId: 'b', shareId: 's1' },
      { memberId: 'c', shareId: 's2' },
      { memberId: 'a', shareId: 's3' },
    ]);
  });

  it('are each named once, whatever is found', () => {
    const person: fc.Arbitrary<string> = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const outcome = fc.constantFrom<Outcome>('works', 'worksWithChanges', 'doesNotWork');
    const anyShare = fc
      .tuple(fc.option(person), fc.array(fc.tuple(person, outcome), { maxLength: 5 }))
      .map(([author, by]) => tried('s', author, by));
    fc.assert(
      fc.property(fc.array(anyShare), (shares) => {
        const peers = peersAmong(shares).map(({ memberId }) => memberId);
        assert.equal(new Set(peers).size, peers.length);
      }),
    );
  });
});
