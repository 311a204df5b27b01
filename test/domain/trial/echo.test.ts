import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SMALLEST_GROUP } from '../../../src/domain/privacy/floor.ts';
import { countOutcomes, echoOf } from '../../../src/domain/trial/echo.ts';
import type { JobFamily, Member } from '../../../src/domain/workspace/workspace.ts';
import { member, SPACE, trial } from '../../store/samples.ts';

const families: readonly JobFamily[] = ['juridique', 'achats', 'rh'].map((id, position) => ({
  id,
  workspaceId: SPACE,
  names: { fr: id },
  position,
}));

function people(jobFamilyId: string | null, size: number, over: Partial<Member> = {}): readonly Member[] {
  return Array.from({ length: size }, (_, at) =>
    member({
      id: `${jobFamilyId}${at}`,
      name: `${jobFamilyId} ${at}`,
      jobFamilyId,
      agreesToBeNamed: false,
      ...over,
    }),
  );
}

const triedBy = (memberId: string | null, at = 0) => trial({ id: `t-${memberId}-${at}`, memberId });

describe('what trials say back', () => {
  test('is nothing while nobody has tried', () => {
    const echo = echoOf([], people('achats', 5), families);
    assert.deepEqual(echo, {
      outcomes: { works: 0, worksWithChanges: 0, doesNotWork: 0 },
      total: 0,
      named: [],
      unnamedFamilies: [],
      unnamed: 0,
    });
  });

  test('names those who agree, by job family in the space’s order, by name within it', () => {
    const members = [
      member({ id: 'z', name: 'Zoé', jobFamilyId: 'achats' }),
      member({ id: 'e', name: 'Élodie', jobFamilyId: 'achats' }),
      member({ id: 'f', name: 'Fatou', jobFamilyId: 'juridique' }),
      member({ id: 'n', name: 'Nour', jobFamilyId: null }),
    ];
    const echo = echoOf(
      ['z', 'n', 'e', 'f'].map((id) => triedBy(id)),
      members,
      families,
    );
    assert.deepEqual(echo.named, [
      { jobFamilyId: 'juridique', names: ['Fatou'] },
      { jobFamilyId: 'achats', names: ['Élodie', 'Zoé'] },
      { jobFamilyId: null, names: ['Nour'] },
    ]);
    assert.equal(echo.unnamed, 0);
  });

  test('never names someone who did not agree', () => {
    const secret = member({ id: 's', name: 'Sophie Secrète', jobFamilyId: 'achats', agreesToBeNamed: false });
    const echo = echoOf([triedBy('s')], [secret], families);
    assert.equal(JSON.stringify(echo).includes('Sophie'), false);
    assert.equal(echo.unnamed, 1);
  });

  test(`tells an unnamed person's job family from ${SMALLEST_GROUP} people on only`, () => {
    const four = people('achats', SMALLEST_GROUP - 1);
    const five = people('rh', SMALLEST_GROUP);
    const echo = echoOf([triedBy('achats0'), triedBy('rh0')], [...four, ...five], families);
    assert.deepEqual(echo.unnamedFamilies, ['rh']);
    assert.equal(echo.unnamed, 2);
  });

  test('tells no job family that only named people tried', () => {
    const named = people('rh', SMALLEST_GROUP, { agreesToBeNamed: true });
    assert.deepEqual(echoOf([triedBy('rh0')], named, families).unnamedFamilies, []);
  });

  test('keeps the trial of an erased person, without a job family', () => {
    const echo = echoOf([triedBy(null), triedBy('gone')], people('rh', SMALLEST_GROUP), families);
    assert.deepEqual([echo.total, echo.unnamed, echo.unnamedFamilies], [2, 2, []]);
  });

  test('counts outcomes all people together, failures beside successes', () => {
    const trials = [
      trial({ outcome: 'works' }),
      trial({ outcome: 'doesNotWork' }),
      trial({ outcome: 'doesNotWork' }),
      trial({ outcome: 'worksWithChanges' }),
    ];
    assert.deepEqual(countOutcomes(trials), { works: 1, worksWithChanges: 1, doesNotWork: 2 });
  });
});
