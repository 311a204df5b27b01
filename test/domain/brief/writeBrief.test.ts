import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { writeBrief, type MonthFacts } from '../../../src/domain/brief/writeBrief.ts';
import type { Share } from '../../../src/domain/share/share.ts';
import type { TimeSaved } from '../../../src/domain/duration/timeSaved.ts';
import type { Member } from '../../../src/domain/workspace/workspace.ts';
import { member, question, share, trial } from '../../store/samples.ts';

function brief(over: Partial<MonthFacts> = {}) {
  return writeBrief({
    workspaceName: 'Menuiserie Lumière',
    isExample: false,
    month: '2026-10',
    shares: [],
    trials: [],
    trialsOfTheMonth: 0,
    questions: [],
    members: [],
    familiesReached: new Set(),
    decision: null,
    name: { family: (id) => `métier ${id}`, tool: (id) => `outil ${id}` },
    url: { share: (id) => `/s/${id}`, tool: (id) => `/t/${id}`, question: (id) => `/q/${id}`, brief: '/b' },
    ...over,
  });
}

const weekly = (low: number | null, high: number | null): TimeSaved => ({
  savedMin: [low, high],
  per: 'week',
  quote: 'x',
});

const shares = (...told: readonly Partial<Share>[]): readonly Share[] =>
  told.map((over, at) => share({ id: `s${at}`, toolIds: [], timeSaved: null, ...over }));

const people = (jobFamilyId: string, size: number): readonly Member[] =>
  Array.from({ length: size }, (_, at) =>
    member({ id: `${jobFamilyId}${at}`, name: `Nom ${jobFamilyId}${at}`, jobFamilyId }),
  );

describe('the brief of a month', () => {
  test('without anything says zero and asks nothing', () => {
    const { activity, tools, gains, needs, decision } = brief();
    assert.deepEqual(activity, {
      shares: 0,
      failuresAndCautions: 0,
      trials: 0,
      questions: 0,
      jobFamilies: 0,
    });
    assert.deepEqual([tools, gains, needs, decision], [[], [], [], null]);
  });

  test('counts what happened, all people together', () => {
    const told = brief({
      shares: shares(
        { kind: 'failure' },
        { kind: 'caution' },
        {},
        { jobFamilyId: 'rh' },
        { jobFamilyId: null },
      ),
      trialsOfTheMonth: 7,
      questions: [question()],
    });
    assert.deepEqual(told.activity, {
      shares: 5,
      failuresAndCautions: 2,
      trials: 7,
      questions: 1,
      jobFamilies: 2,
    });
    assert.deepEqual(told.sharesByKind, { success: 3, failure: 1, caution: 1 });
  });

  test('names no person', () => {
    const told = brief({
      shares: shares({ authorId: 'rh0', toolIds: ['claude'], timeSaved: weekly(60, 60) }),
      trials: [trial({ shareId: 's0', memberId: 'rh1', timeSaved: weekly(30, 30) })],
      members: people('rh', 6),
      questions: [question({ authorId: 'rh2' })],
    });
    const text = JSON.stringify(told);
    assert.equal(/Nom rh\d|"rh\d"/.test(text), false);
  });

  test('gives the five most shared tools, equal ones in the order of their ids', () => {
    const named = ['f', 'e', 'd', 'c', 'b', 'a'].map((id) => ({ toolIds: [id] }));
    const told = brief({ shares: shares(...named, { toolIds: ['f', 'z'] }) });
    assert.deepEqual(
      told.tools.map((tool) => [tool.id, tool.shares]),
      [
        ['f', 2],
        ['a', 1],
        ['b', 1],
        ['c', 1],
        ['d', 1],
      ],
    );
    assert.equal(told.tools[0]?.name, 'outil f');
  });

  test('says of a tool which jobs share it and how its trials went', () => {
    const told = brief({
      shares: shares({ toolIds: ['a'], jobFamilyId: 'rh' }, { toolIds: ['a'], jobFamilyId: 'achats' }),
      trials: [trial({ shareId: 's0' }), trial({ id: 't2', shareId: 's1', outcome: 'doesNotWork' })],
    });
    assert.deepEqual(told.tools[0]?.jobFamilies, ['métier rh', 'métier achats']);
    assert.deepEqual(told.tools[0]?.outcomes, { works: 1, worksWithChanges: 0, doesNotWork: 1 });
  });

  test('gives three gains: the confirmed first, each as declared, with its limits and its share', () => {
    const told = brief({
      shares: shares(
        { timeSaved: weekly(600, 600) },
        { timeSaved: weekly(60, null), limits: 'Jamais seul' },
        { timeSaved: weekly(240, 300) },
        { timeSaved: weekly(120, 120) },
      ),
      trials: [trial({ shareId: 's1', timeSaved: weekly(30, 45) })],
    });
    assert.deepEqual(
      told.gains.map((gain) => gain.shareId),
      ['s1', 's0', 's2'],
    );
    const [first] = told.gains;
    assert.deepEqual(first?.declared, weekly(60, null));
    assert.deepEqual(first?.observed, { by: 1, timeSaved: { savedMin: [30, 45], per: 'week', quote: '' } });
    assert.deepEqual([first?.limits, first?.url], ['Jamais seul', '/s/s1']);
  });

  test('multiplies nothing: every minute it tells was declared or observed', () => {
    const told = brief({
      shares: shares(
        { timeSaved: { ...weekly(17, 19), freq: { n: 3, per: 'week' } } },
        { timeSaved: { ...weekly(23, null), per: 'day' } },
      ),
      trials: [trial({ shareId: 's0', timeSaved: weekly(11, 13) })],
      members: people('rh', 400),
    });
    const minutes = told.gains.flatMap((gain) => [
      ...(gain.declared.savedMin ?? []),
      ...(gain.observed?.timeSaved.savedMin ?? []),
    ]);
    assert.deepEqual(new Set(minutes), new Set([17, 19, 11, 13, 23, null]));
  });

  test('leaves losses out of the gains', () => {
    assert.deepEqual(brief({ shares: shares({ timeSaved: weekly(-30, -30) }) }).gains, []);
  });
});

describe('the training needs of a month', () => {
  test('begin with the questions that nobody answered', () => {
    const told = brief({
      questions: [question({ id: 'q1' }), question({ id: 'q2', answeredAt: '2026-10-05T09:00:00.000Z' })],
    });
    assert.deepEqual(told.needs, [
      { is: 'openQuestion', text: 'Qui a déjà transcrit un entretien ?', jobFamily: null, url: '/q/q1' },
    ]);
  });

  test('tell the job family of a question from five people on only', () => {
    const asked = { questions: [question({ jobFamilyId: 'rh' })] };
    const familyWhen = (size: number): unknown =>
      brief({ ...asked, members: people('rh', size), familiesReached: new Set(['rh']) }).needs.map(
        (need) => need.is === 'openQuestion' && need.jobFamily,
      );
    assert.deepEqual([familyWhen(4), familyWhen(5)], [[null], ['métier rh']]);
  });

  test('hold what failed twice, not what failed once', () => {
    const failed = (shareId: string, id: string) =>
      trial({ id, shareId, memberId: id, outcome: 'doesNotWork' });
    const told = brief({
      shares: shares({ useCase: 'deux fois' }, { useCase: 'une fois' }),
      trials: [failed('s0', 'a'), failed('s0', 'b'), failed('s1', 'c')],
    });
    assert.deepEqual(
      told.needs.map((need) => (need.is === 'failedTrials' ? [need.useCase, need.failed] : need.is)),
      [['deux fois', 2]],
    );
  });

  test('name job families without a share together, and only when they are five people or more', () => {
    const doors = (members: readonly Member[], reached: readonly string[] = []): unknown =>
      brief({ members, familiesReached: new Set(reached) }).needs;
    assert.deepEqual(doors([...people('rh', 2), ...people('achats', 2)]), []);
    assert.deepEqual(doors([...people('rh', 2), ...people('achats', 3)]), [
      { is: 'closedDoors', jobFamilies: ['métier achats', 'métier rh'] },
    ]);
    assert.deepEqual(doors([...people('rh', 2), ...people('achats', 3)], ['achats']), []);
  });
});
