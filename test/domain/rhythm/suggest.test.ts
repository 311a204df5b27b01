import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  suggest,
  type FacilitationFacts,
  type SuggestibleShare,
  type SuggestionAnswer,
} from '../../../src/domain/rhythm/suggest.ts';

const NOW = '2026-11-24T10:00:00.000Z';
const NOTHING: FacilitationFacts = {
  shares: [],
  matches: [],
  families: [],
  quietBridgers: [],
  staleTools: [],
  week: '2026-W48',
};
const share = (id: string, over: Partial<SuggestibleShare> = {}): SuggestibleShare => ({
  id,
  kind: 'success',
  jobFamilyId: 'juridique',
  hasLimits: false,
  hasAuthor: true,
  told: false,
  triedBy: [],
  ...over,
});
const ids = (
  facts: Partial<FacilitationFacts>,
  answers: readonly SuggestionAnswer[] = [],
): readonly string[] => suggest({ ...NOTHING, ...facts }, answers, NOW).map((one) => one.id);
const answer = (suggestion: string, at = NOW, given: 'done' | 'declined' = 'declined'): SuggestionAnswer => ({
  workspaceId: 'w1',
  suggestion,
  answer: given,
  at,
});

describe('the facilitator is suggested', () => {
  test('at most five things, one of each kind first', () => {
    const families = [
      { id: 'rh', hasShared: false, large: true },
      { id: 'juridique', hasShared: true, large: true },
    ];
    const shares = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => share(id, { triedBy: ['achats'] }));
    const matches = [{ questionId: 'q', shareId: 'a' }];
    assert.deepEqual(ids({ shares, matches, families }), [
      'highlight:a',
      'introduce:q',
      'askLimits:a',
      'askOtherJob:a',
      'door:rh',
    ]);
    assert.equal(ids({ shares }).length, 5);
  });

  test('to highlight what was tried elsewhere, failed usefully or says its limits, once', () => {
    assert.deepEqual(ids({ shares: [share('a', { hasLimits: true })] }), ['highlight:a']);
    assert.deepEqual(ids({ shares: [share('a', { hasLimits: true, told: true })] }), []);
    const [tried] = suggest(
      { ...NOTHING, shares: [share('a', { triedBy: ['rh'], hasLimits: true })] },
      [],
      NOW,
    );
    assert.equal(tried?.is === 'highlight' && tried.why, 'tried');
  });

  test('to ask for limits of a share whose author is there, never of a failure', () => {
    assert.deepEqual(ids({ shares: [share('a', { hasAuthor: false })] }), []);
    assert.deepEqual(ids({ shares: [share('a', { kind: 'failure' })] }), ['highlight:a']);
  });

  test('a job family without a door only when it is large enough not to point at anyone', () => {
    const families = [
      { id: 'rh', hasShared: false, large: false },
      { id: 'achats', hasShared: false, large: true },
      { id: 'data', hasShared: true, large: true },
    ];
    assert.deepEqual(ids({ families }), ['door:achats']);
  });

  test('to ask after one bridger a week, each in turn, without a trace of whom', () => {
    const quietBridgers = ['m1', 'm2'];
    const asked = (week: string) => suggest({ ...NOTHING, quietBridgers, week }, [], NOW);
    assert.deepEqual(asked('2026-W48'), [{ id: 'askAfter:2026-W48', is: 'askAfter', memberId: 'm1' }]);
    assert.deepEqual(asked('2026-W49'), [{ id: 'askAfter:2026-W49', is: 'askAfter', memberId: 'm2' }]);
    assert.deepEqual(ids({ quietBridgers }, [answer('askAfter:2026-W48', NOW, 'done')]), []);
  });

  test('to have a sheet refreshed, once a year', () => {
    assert.deepEqual(ids({ staleTools: ['claude'] }), ['staleSheet:claude:2026']);
  });

  test('nothing that was answered, whatever the answer', () => {
    const shares = [share('a'), share('b')];
    assert.deepEqual(ids({ shares }, [answer('askLimits:a', NOW, 'done')]), ['askLimits:b']);
    assert.deepEqual(ids({ shares }, [answer('askLimits:a')]), ['askLimits:b']);
  });

  test('nothing of a kind that was declined twice, for eight weeks', () => {
    const shares = [share('a'), share('b'), share('c')];
    const declined = [answer('askLimits:a'), answer('askLimits:b')];
    assert.deepEqual(ids({ shares }, declined), []);
    const longAgo = declined.map((one) => ({ ...one, at: '2026-09-28T10:00:00.000Z' }));
    assert.deepEqual(ids({ shares }, longAgo), ['askLimits:c']);
    const done = [answer('askLimits:a', NOW, 'done'), answer('askLimits:b', NOW, 'done')];
    assert.deepEqual(ids({ shares }, done), ['askLimits:c']);
  });
});
