import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Outcome, Trial } from '../../../src/domain/trial/trial.ts';
import { bestBranches, type TriedBranch } from '../../../src/domain/variation/bestBranch.ts';
import type { JobFamily, Member } from '../../../src/domain/workspace/workspace.ts';

const family = (id: string): JobFamily => ({ id, workspaceId: 'w', names: { fr: id }, position: 0 });
const families = [family('rh'), family('achats')];

function people(jobFamilyId: string, many: number): readonly Member[] {
  return Array.from({ length: many }, (_, at) => ({
    id: `${jobFamilyId}${at}`,
    workspaceId: 'w',
    name: `${jobFamilyId} ${at}`,
    jobFamilyId,
    role: 'member',
    agreesToBeNamed: false,
    declinesRequests: false,
    joinedAt: '',
  }));
}

function tried(
  shareId: string,
  jobFamilyId: string | null,
  ...by: readonly [string, Outcome][]
): TriedBranch {
  const trials = by.map(([memberId, outcome], at): Trial => ({
    id: `${shareId}${at}`,
    workspaceId: 'w',
    shareId,
    memberId,
    outcome,
    line: null,
    timeSaved: null,
    timeSavedText: null,
    at: '',
  }));
  return { shareId, jobFamilyId, trials };
}

describe('the best branch for a job family', () => {
  test('is the one that did best among its people', () => {
    const branches = [
      tried('a', null, ['rh0', 'worksWithChanges'], ['rh1', 'doesNotWork']),
      tried('b', null, ['rh0', 'works'], ['achats0', 'doesNotWork']),
    ];
    assert.deepEqual(bestBranches(branches, [...people('rh', 5), ...people('achats', 5)], families), [
      { jobFamilyId: 'rh', shareId: 'b', how: 'asItIs' },
    ]);
  });

  test('says whether it works as it is, most of the time, or with changes', () => {
    const how = (...by: readonly [string, Outcome][]): string | undefined =>
      bestBranches([tried('a', 'rh', ...by)], [], families)[0]?.how;
    assert.equal(how(['x', 'works']), 'asItIs');
    assert.equal(how(['x', 'works'], ['y', 'works'], ['z', 'doesNotWork']), 'mostly');
    assert.equal(how(['x', 'worksWithChanges']), 'withChanges');
    assert.equal(how(['x', 'works'], ['y', 'doesNotWork']), undefined);
  });

  test('says nothing of a family so small that its people would be named', () => {
    const branches = [tried('a', null, ['rh0', 'works']), tried('b', 'achats', ['rh0', 'works'])];
    assert.deepEqual(
      bestBranches(branches, people('rh', 4), families).map(({ jobFamilyId }) => jobFamilyId),
      ['achats'],
    );
    assert.equal(bestBranches(branches, people('rh', 5), families).length, 2);
  });
});
