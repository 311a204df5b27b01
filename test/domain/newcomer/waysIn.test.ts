import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseWaysIn, type WayInCandidate } from '../../../src/domain/newcomer/waysIn.ts';
import type { Share } from '../../../src/domain/share/share.ts';
import { share } from '../../store/samples.ts';

function candidate(
  id: string,
  over: Partial<Share>,
  familiesThatTried: readonly string[] = [],
): WayInCandidate {
  return { share: share({ id, toolIds: [id], limits: null, ...over }), familiesThatTried };
}

const chosen = (family: string | null, all: readonly WayInCandidate[]) =>
  chooseWaysIn(family, all).map((one) => one.share.id);

describe('a way in', () => {
  it('is first what one’s own job made work and whose limits are told', () => {
    const all = [
      candidate('far', { jobFamilyId: 'hse', limits: 'Non' }, ['hse']),
      candidate('untold', { jobFamilyId: 'rh' }, ['rh']),
      candidate('own', { jobFamilyId: 'rh', limits: 'Non' }, ['rh']),
      candidate('untried', { jobFamilyId: 'rh', limits: 'Non' }),
    ];
    assert.deepEqual(chosen('rh', all), ['own', 'untold', 'untried']);
  });

  it('is found in the closest job when one’s own has told nothing', () => {
    const all = [
      candidate('far', { jobFamilyId: 'hse', limits: 'Non' }, ['hse']),
      candidate('near', { jobFamilyId: 'formation', limits: 'Non' }, ['formation']),
    ];
    assert.deepEqual(chosen('rh', all), ['near', 'far']);
  });

  it('is another tool when two are as good, never a failure, and three at most', () => {
    const told = { jobFamilyId: 'rh', limits: 'Non' } as const;
    const all = [
      candidate('a', { ...told, toolIds: ['claude'] }, ['rh']),
      candidate('b', { ...told, toolIds: ['claude'] }, ['rh']),
      candidate('c', { ...told, toolIds: ['deepl'] }, ['rh']),
      candidate('d', { ...told, kind: 'failure' }, ['rh']),
      candidate('e', { ...told, toolIds: ['gamma'] }, ['rh']),
    ];
    assert.deepEqual(chosen('rh', all), ['a', 'c', 'e']);
  });

  it('without a job, is what colleagues of most jobs made work', () => {
    const all = [candidate('a', {}, ['rh']), candidate('b', {}, ['rh', 'achats']), candidate('c', {})];
    assert.deepEqual(chosen(null, all), ['b', 'a', 'c']);
    assert.deepEqual(chosen(null, []), []);
  });
});
