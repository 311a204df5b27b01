import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
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
    colleague: '[collègue]',
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
      members: [...people('rh', 5), ...people('achats', 5)],
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
      shares: shares({ useCase: 'Deux fois' }, { useCase: 'Une fois' }),
      trials: [failed('s0', 'a'), failed('s0', 'b'), failed('s1', 'c')],
    });
    assert.deepEqual(
      told.needs.map((need) => (need.is === 'failedTrials' ? [need.title, need.failed] : need.is)),
      [['Deux fois', 2]],
    );
  });

  test('name the job families without a share that have five people or more, and no smaller one', () => {
    const doors = (members: readonly Member[], reached: readonly string[] = []): unknown =>
      brief({ members, familiesReached: new Set(reached) }).needs;
    assert.deepEqual(doors([...people('rh', 2), ...people('achats', 2)]), []);
    assert.deepEqual(doors([...people('rh', 4), ...people('achats', 3)]), []);
    assert.deepEqual(doors([...people('rh', 5), ...people('achats', 6), ...people('direction', 1)]), [
      { is: 'closedDoors', jobFamilies: ['métier achats', 'métier rh'] },
    ]);
    assert.deepEqual(doors([...people('rh', 4), ...people('achats', 5)], ['achats']), []);
  });
});

describe('a job family of fewer than five people', () => {
  const sized = fc.dictionary(fc.constantFrom('achats', 'design', 'direction', 'rh', 'qualite'), fc.nat(8));

  test('is named nowhere in the brief, whatever it shared, tried or asked', () =>
    fc.assert(
      fc.property(sized, fc.array(fc.nat(4), { maxLength: 12 }), (sizes, told) => {
        const ids = ['achats', 'design', 'direction', 'rh', 'qualite'];
        const family = (at: number): string => ids[at] ?? 'rh';
        const members = Object.entries(sizes).flatMap(([id, size]) => people(id, size));
        const text = JSON.stringify(
          brief({
            members,
            shares: shares(
              ...told.map((at) => ({ jobFamilyId: family(at), toolIds: ['n8n'], timeSaved: weekly(60, 60) })),
            ),
            questions: told.map((at) => question({ id: `q${at}`, jobFamilyId: family(at) })),
            familiesReached: new Set(told.map(family)),
          }),
        );
        for (const id of ids)
          assert.ok((sizes[id] ?? 0) >= 5 || !text.includes(`métier ${id}`), `${id} in ${text}`);
      }),
    ));

  test('gives its gains, its tools and its questions without its name', () => {
    const told = brief({
      members: [...people('rh', 4), ...people('achats', 5)],
      shares: shares(
        { jobFamilyId: 'rh', toolIds: ['n8n'], timeSaved: weekly(60, 60) },
        { jobFamilyId: 'achats', toolIds: ['n8n'], timeSaved: weekly(30, 30) },
      ),
    });
    assert.deepEqual(
      told.gains.map(({ jobFamily }) => jobFamily),
      [null, 'métier achats'],
    );
    assert.deepEqual(told.tools[0]?.jobFamilies, ['métier achats']);
    assert.equal(told.activity.jobFamilies, 2);
  });
});

describe('the names of colleagues', () => {
  const members = ['Léa Quintrec', 'Mehdi Tazeroute', 'Claire Audouin', 'Claude Martin'].map((name, at) =>
    member({ id: `m${at}`, name, jobFamilyId: 'rh' }),
  );

  test('are in nothing that the brief quotes', () => {
    const failed = (id: string) =>
      trial({ id, shareId: 's1', memberId: id, outcome: 'doesNotWork', timeSaved: null });
    const told = brief({
      members,
      shares: shares(
        {
          tool: 'Modèle Canva de Léa',
          toolIds: ['modele-canva-de-lea'],
          useCase: 'Monté avec Mehdi',
          limits: 'demander à Claire Audouin',
          timeSaved: { savedMin: [60, 60], per: 'item', item: 'devis de Léa', quote: '1 h, dit Mehdi' },
        },
        { useCase: 'Trier les mails de Mehdi avec Claude', tool: 'Claude', toolIds: ['claude'] },
      ),
      trials: [failed('a'), failed('b')],
      questions: [question({ text: 'Qui a déjà fait comme Léa ?' })],
      decision: 'Donner une heure par semaine à Claude Martin, qui anime avec Claire.',
      name: { family: (id) => id, tool: (id) => (id === 'claude' ? 'Claude' : 'Modèle Canva de Léa') },
    });
    assert.doesNotMatch(JSON.stringify(told), /Léa|Mehdi|Claire|Audouin|Martin/);
    const [gain] = told.gains;
    assert.deepEqual(
      [gain?.tool, gain?.title, gain?.limits, gain?.declared.item, gain?.declared.quote],
      [
        'Modèle Canva de [collègue]',
        'Monté avec [collègue]',
        'demander à [collègue]',
        'devis de [collègue]',
        '1 h, dit [collègue]',
      ],
    );
    assert.deepEqual(
      told.needs.map((need) =>
        need.is === 'openQuestion' ? need.text : need.is === 'failedTrials' && need.title,
      ),
      ['Qui a déjà fait comme [collègue] ?', 'Trier les mails de [collègue] avec Claude'],
    );
    assert.equal(told.decision, 'Donner une heure par semaine à [collègue], qui anime avec [collègue].');
    assert.deepEqual(
      told.tools.map(({ name }) => name),
      ['Claude', 'Modèle Canva de [collègue]'],
    );
  });
});
