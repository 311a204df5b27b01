import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import {
  chooseRecap,
  RECAP_SIZE,
  type RecapCandidate,
  type RecapChoice,
  type RecapWish,
} from '../../../src/domain/recap/chooseRecap.ts';
import type { RecapPick } from '../../../src/domain/recap/recap.ts';
import type { Share } from '../../../src/domain/share/share.ts';
import { share, trial } from '../../store/samples.ts';

/** A share with nothing that speaks for it but what is said here. */
function candidate(
  id: string,
  over: Partial<Share> = {},
  familiesThatTried: readonly string[] = [],
): RecapCandidate {
  return {
    share: share({ id, limits: null, prompt: null, toolIds: ['claude'], jobFamilyId: 'juridique', ...over }),
    trials: familiesThatTried.map((family, at) =>
      trial({ id: `${id}-t${at}`, shareId: id, memberId: family }),
    ),
    familiesThatTried,
  };
}

function choose(choice: Partial<RecapChoice>): readonly RecapPick[] {
  return chooseRecap({ ofTheWeek: [], older: [], families: [], knownTools: new Set(), ...choice });
}

const idsOf = (picks: readonly RecapPick[]): readonly string[] => picks.map((pick) => pick.shareId);
const reasonsOf = (picks: readonly RecapPick[], id: string): readonly string[] =>
  picks.find((pick) => pick.shareId === id)?.reasons.map((reason) => reason.is) ?? [];

describe('the recap of a full week', () => {
  test('prefers a job family that is not there yet', () => {
    const legal = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => candidate(id, { toolIds: [id] }));
    const other = candidate('g', { jobFamilyId: 'achats' });
    assert.equal(idsOf(choose({ ofTheWeek: [...legal, other] }))[1], 'g');
  });

  test('then prefers a tool that is not there yet', () => {
    const same = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => candidate(id));
    const other = candidate('g', { toolIds: ['chatgpt'] });
    assert.equal(idsOf(choose({ ofTheWeek: [...same, other] }))[1], 'g');
  });

  test('prefers what more jobs have tried, then what says its limits, then what brings its prompt', () => {
    const ofTheWeek = [
      candidate('plain'),
      candidate('prompt', { prompt: 'Relis…' }),
      candidate('limits', { limits: 'Jamais seul' }),
      candidate('tried', {}, ['achats', 'rh', 'data']),
    ];
    assert.deepEqual(idsOf(choose({ ofTheWeek })), ['tried', 'limits', 'prompt', 'plain']);
  });

  test('keeps the order in which equal shares are given', () => {
    const ofTheWeek = ['c', 'a', 'e', 'b', 'd', 'f'].map((id) => candidate(id));
    assert.deepEqual(idsOf(choose({ ofTheWeek })), ['c', 'a', 'e', 'b', 'd']);
  });

  test('is the same whoever shared', () => {
    const ofTheWeek = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => candidate(id, { toolIds: [id] }));
    const by = (authorOf: (at: number) => string | null): readonly RecapPick[] =>
      choose({
        ofTheWeek: ofTheWeek.map((one, at) => ({ ...one, share: { ...one.share, authorId: authorOf(at) } })),
      });
    assert.deepEqual(
      by(() => 'm1'),
      by((at) => `m${at}`),
    );
    assert.deepEqual(
      by(() => 'm1'),
      by(() => null),
    );
  });

  test('takes no older share', () => {
    const ofTheWeek = ['a', 'b', 'c', 'd', 'e'].map((id) => candidate(id));
    const older = [candidate('old', { jobFamilyId: 'achats' })];
    assert.equal(idsOf(choose({ ofTheWeek, older, families: ['rh'] })).includes('old'), false);
  });
});

describe('the recap of a thin week', () => {
  test('is completed with older shares that nobody of some job family has tried, and says which', () => {
    const picks = choose({
      ofTheWeek: [candidate('new')],
      older: [candidate('old', {}, ['achats'])],
      families: ['juridique', 'achats', 'rh', 'data'],
    });
    assert.deepEqual(idsOf(picks), ['new', 'old']);
    assert.deepEqual(picks[1]?.reasons[0], { is: 'olderNotTriedBy', jobFamilyId: 'rh' });
  });

  test('leaves out an older share that every job family has tried', () => {
    const older = [candidate('known', {}, ['achats', 'rh'])];
    const families = ['juridique', 'achats', 'rh'];
    assert.deepEqual(idsOf(choose({ ofTheWeek: [candidate('new')], older, families })), ['new']);
  });

  test('puts the shares of the week first', () => {
    const older = [candidate('old', { jobFamilyId: 'achats', prompt: 'p', limits: 'l' }, ['rh', 'data'])];
    assert.equal(idsOf(choose({ ofTheWeek: [candidate('new')], older, families: ['juridique'] }))[0], 'new');
  });

  test('is empty when there is nothing at all', () => {
    assert.deepEqual(choose({}), []);
  });
});

describe('why a use case was chosen', () => {
  test('is said by how many jobs tried it, or by how many peers when they share one job', () => {
    const ofTheWeek = [candidate('many', {}, ['achats', 'rh']), candidate('one', {}, ['achats'])];
    const picks = choose({ ofTheWeek });
    assert.deepEqual(picks[0]?.reasons[0], { is: 'crossesJobs', jobFamilies: 2 });
    assert.deepEqual(picks[1]?.reasons[0], { is: 'triedByPeers', trials: 1 });
  });

  test('is that a failure is useful and that a caution is to be known', () => {
    const picks = choose({
      ofTheWeek: [candidate('f', { kind: 'failure' }), candidate('c', { kind: 'caution' })],
    });
    assert.ok(reasonsOf(picks, 'f').includes('usefulFailure'));
    assert.ok(reasonsOf(picks, 'c').includes('caution'));
  });

  test('is that a tool is new here, only when it is', () => {
    const ofTheWeek = [candidate('a', { toolIds: ['claude'] }), candidate('b', { toolIds: ['gemini'] })];
    const picks = choose({ ofTheWeek, knownTools: new Set(['claude']) });
    assert.equal(reasonsOf(picks, 'a').includes('newTool'), false);
    assert.ok(reasonsOf(picks, 'b').includes('newTool'));
  });

  test('is that it is the only one of its job, only when it is', () => {
    const ofTheWeek = [candidate('a'), candidate('b'), candidate('c', { jobFamilyId: 'rh' })];
    const picks = choose({ ofTheWeek, knownTools: new Set(['claude']) });
    assert.deepEqual(
      ['a', 'b', 'c'].map((id) => reasonsOf(picks, id).includes('onlyOneOfItsJob')),
      [false, false, true],
    );
  });
});

describe('the recap of a silent week', () => {
  test('has two older shares come back, of different jobs when it can', () => {
    const older = [candidate('a'), candidate('b'), candidate('c', { jobFamilyId: 'achats' })];
    const picks = choose({ older, families: ['juridique'] });
    assert.deepEqual(idsOf(picks), ['a', 'c']);
    assert.equal(reasonsOf(picks, 'a')[0], 'comesBack');
  });
});

describe('what the facilitator wants', () => {
  const week = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => candidate(id, { toolIds: [id] }));
  const wish = (over: Partial<RecapWish>) =>
    chooseRecap(
      { ofTheWeek: week, older: [candidate('old')], families: [], knownTools: new Set() },
      { kept: [], replaced: [], removed: [], ...over },
    );

  test('is in, first, with its reason', () => {
    const picks = wish({ kept: ['old', 'g'] });
    assert.deepEqual(idsOf(picks).slice(0, 2), ['old', 'g']);
    assert.equal(idsOf(picks).length, RECAP_SIZE);
    assert.equal(reasonsOf(picks, 'old')[0], 'chosenByFacilitator');
  });

  test('is out: another takes the place of what is replaced, none of what is removed', () => {
    assert.deepEqual(idsOf(wish({ replaced: ['a'] })), ['b', 'c', 'd', 'e', 'f']);
    assert.deepEqual(idsOf(wish({ removed: ['a'] })), ['b', 'c', 'd', 'e']);
    assert.deepEqual(idsOf(wish({ removed: week.map((one) => one.share.id) })), []);
  });
});

describe('any recap', () => {
  const family = fc.constantFrom('juridique', 'achats', 'rh', 'data', null);
  const candidates = (prefix: string): fc.Arbitrary<readonly RecapCandidate[]> =>
    fc
      .array(
        fc.record({
          jobFamilyId: family,
          toolIds: fc.uniqueArray(fc.constantFrom('claude', 'chatgpt', 'gemini'), { maxLength: 2 }),
          limits: fc.constantFrom('Jamais seul', null),
          tried: fc.uniqueArray(fc.constantFrom('achats', 'rh', 'data', 'juridique')),
        }),
        { maxLength: 12 },
      )
      .map((all) => all.map(({ tried, ...over }, at) => candidate(`${prefix}${at}`, over, tried)));
  const choices = fc.record({
    ofTheWeek: candidates('w'),
    older: candidates('o'),
    families: fc.uniqueArray(fc.constantFrom('achats', 'rh', 'data')),
    knownTools: fc.uniqueArray(fc.constantFrom('claude', 'chatgpt')).map((tools) => new Set(tools)),
  });

  test('holds five use cases at most, none twice, all of them known, the same each time', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const ids = idsOf(chooseRecap(choice));
        const known = new Set([...choice.ofTheWeek, ...choice.older].map((one) => one.share.id));
        assert.ok(ids.length <= RECAP_SIZE);
        assert.equal(new Set(ids).size, ids.length);
        assert.ok(ids.every((id) => known.has(id)));
        assert.deepEqual(idsOf(chooseRecap(choice)), ids);
      }),
    );
  });

  test('leaves nothing of a week of five shares or fewer aside', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const ids = new Set(idsOf(chooseRecap(choice)));
        const left = choice.ofTheWeek.filter((one) => !ids.has(one.share.id));
        assert.equal(left.length, Math.max(0, choice.ofTheWeek.length - RECAP_SIZE));
      }),
    );
  });

  test('says of each older share a job family that has not tried it and is not its own', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        fc.pre(choice.ofTheWeek.length > 0);
        for (const { shareId, reasons } of chooseRecap(choice)) {
          const one = choice.older.find((older) => older.share.id === shareId);
          if (one === undefined) continue;
          const [first] = reasons;
          assert.ok(
            first?.is === 'olderNotTriedBy' && choice.families.some((family) => family === first.jobFamilyId),
          );
          assert.ok(
            !one.familiesThatTried.includes(first.jobFamilyId) && one.share.jobFamilyId !== first.jobFamilyId,
          );
        }
      }),
    );
  });
});
