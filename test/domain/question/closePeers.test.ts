import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { closePeers, type FoundShare } from '../../../src/domain/question/closePeers.ts';
import type { Outcome } from '../../../src/domain/trial/trial.ts';
import { share, trial } from '../../store/samples.ts';

const INVOICES = {
  text: 'Qui a déjà fait rapprocher des factures et des commandes ?',
  jobFamilyId: 'achats',
};
const anyone = () => true;

function found(
  id: string,
  useCase: string,
  authorId: string | null,
  tried: readonly (readonly [string, Outcome])[] = [],
  jobFamilyId = 'comptabilite',
): FoundShare {
  return {
    share: share({ id, useCase, authorId, jobFamilyId, tool: 'Dust' }),
    trials: tried.map(([memberId, outcome]) =>
      trial({ id: `${id}${memberId}`, shareId: id, memberId, outcome }),
    ),
  };
}

const who = (shares: readonly FoundShare[], mayBeAsked: (id: string) => boolean = anyone) =>
  closePeers(INVOICES, shares, mayBeAsked).map((peer) => peer.memberId);

describe('those who have done something close', () => {
  it('are authors, then those whose trial worked, newest first; a failed trial is no answer', () => {
    const one = found('s1', 'Rapprocher les factures et les commandes', 'a', [
      ['b', 'works'],
      ['c', 'doesNotWork'],
      ['d', 'worksWithChanges'],
    ]);
    assert.deepEqual(who([one]), ['a', 'd', 'b']);
  });

  it('are found closest share first, one’s own job family before another at the same distance', () => {
    const far = found('s1', 'Rapprocher les factures du trimestre', 'a');
    const near = found('s2', 'Rapprocher factures et commandes', 'b');
    const own = found('s3', 'Rapprocher des factures de transport', 'c', [], 'achats');
    assert.deepEqual(who([far, near, own]), ['b', 'c', 'a']);
  });

  it('are not those who share one word by chance, nor the words in which people ask', () => {
    assert.deepEqual(who([found('s1', 'Relancer les factures impayées', 'a')]), []);
    assert.deepEqual(who([found('s2', 'Qui a déjà fait cela ?', 'a')]), []);
  });

  it('may share the only word there is', () => {
    const one = found('s1', 'Transcrire un entretien', 'a');
    const asked = { text: 'Qui a déjà essayé de transcrire ?', jobFamilyId: null };
    assert.deepEqual(closePeers(asked, [one], anyone), [{ memberId: 'a', shareId: 's1' }]);
    assert.deepEqual(closePeers({ text: 'Qui a déjà testé ?', jobFamilyId: null }, [one], anyone), []);
  });

  it('leave out who left, who may not be asked, and repeat nobody', () => {
    const shares = [
      found('s1', 'Rapprocher factures et commandes', null, [['b', 'works']]),
      found('s2', 'Rapprocher factures et commandes', 'b', [['c', 'works']]),
    ];
    assert.deepEqual(who(shares), ['b', 'c']);
    assert.deepEqual(
      who(shares, (id) => id !== 'b'),
      ['c'],
    );
  });

  it('are each named once, and only among those who may be asked, whatever is found', () => {
    const person: fc.Arbitrary<string> = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const outcome = fc.constantFrom<Outcome>('works', 'worksWithChanges', 'doesNotWork');
    const anyShare = fc
      .tuple(fc.string(), fc.option(person), fc.array(fc.tuple(person, outcome), { maxLength: 5 }))
      .map(([useCase, author, tried]) => found('s', `factures commandes ${useCase}`, author, tried));
    fc.assert(
      fc.property(fc.array(anyShare), fc.array(person), fc.string(), (shares, spared, text) => {
        const asked = { text: `${text} factures commandes`, jobFamilyId: null };
        const peers = closePeers(asked, shares, (id) => !spared.includes(id)).map((peer) => peer.memberId);
        assert.equal(new Set(peers).size, peers.length);
        assert.ok(peers.every((id) => !spared.includes(id)));
      }),
    );
  });
});
