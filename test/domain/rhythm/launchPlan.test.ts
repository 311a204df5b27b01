import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  firstWeek,
  LAUNCH_STEPS,
  resumePlan,
  stageDue,
  standings,
  startPlan,
  stepsOfStage,
  type LaunchFacts,
  type LaunchPlan,
} from '../../../src/domain/rhythm/launchPlan.ts';
import { DEFAULT_SETTINGS } from '../../../src/domain/rhythm/rhythm.ts';

const NO_HOLIDAY: ReadonlySet<string> = new Set();
const NOTHING = Object.fromEntries(LAUNCH_STEPS.map((step) => [step, false])) as LaunchFacts;
const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const start = (on: string, daysOff = NO_HOLIDAY): LaunchPlan => startPlan('w1', day(on), daysOff);

function daysOf(plan: LaunchPlan, daysOff = NO_HOLIDAY): Readonly<Record<string, string>> {
  const all = standings(plan, NOTHING, plan.startedOn, daysOff);
  return Object.fromEntries(all.map(({ step, from, to }) => [step, from === to ? from : `${from}..${to}`]));
}

const stateOf = (plan: LaunchPlan, facts: LaunchFacts, today: string, step: string): string =>
  standings(plan, facts, today, NO_HOLIDAY).find((one) => one.step === step)?.state ?? '';

describe('a launch plan', () => {
  test('started on a Monday fills two weeks', () => {
    assert.deepEqual(daysOf(start('2026-11-23')), {
      bridgers: '2026-11-23',
      channel: '2026-11-23',
      firstShare: '2026-11-24',
      invite: '2026-11-24',
      bridgersShare: '2026-11-25..2026-11-27',
      comment: '2026-11-25..2026-11-27',
      open: '2026-11-30',
      best: '2026-11-30..2026-12-04',
    });
  });

  test('started on a Thursday goes over the weekend, and over public holidays', () => {
    const plan = start('2026-11-05', new Set(['2026-11-11']));
    const days = daysOf(plan, new Set(['2026-11-11']));
    assert.equal(days['firstShare'], '2026-11-06');
    assert.equal(days['comment'], '2026-11-09..2026-11-12');
    assert.equal(days['open'], '2026-11-13');
  });

  test('started on a Saturday or a holiday begins on the next working day', () => {
    assert.equal(start('2026-11-21').startedOn, '2026-11-23');
    assert.equal(start('2026-12-25', new Set(['2026-12-25'])).startedOn, '2026-12-28');
  });

  test('ticks its steps from facts; what is not done when its day is past is still to do, without a word', () => {
    const plan = start('2026-11-23');
    assert.equal(stateOf(plan, NOTHING, '2026-11-23', 'firstShare'), 'later');
    assert.equal(stateOf(plan, NOTHING, '2026-11-24', 'firstShare'), 'now');
    assert.equal(stateOf(plan, NOTHING, '2026-12-20', 'firstShare'), 'now');
    assert.equal(stateOf(plan, { ...NOTHING, firstShare: true }, '2026-11-23', 'firstShare'), 'done');
    const skipped = { ...plan, settled: { firstShare: 'skipped' } } as const;
    assert.equal(stateOf(skipped, { ...NOTHING, firstShare: true }, '2026-11-24', 'firstShare'), 'skipped');
  });

  test('paused stands still, and resumed goes on from the day where it was', () => {
    const plan = { ...start('2026-11-23'), pausedOn: '2026-11-25' };
    assert.equal(stateOf(plan, NOTHING, '2026-12-20', 'open'), 'later');
    const resumed = resumePlan(plan, day('2026-12-10'), NO_HOLIDAY);
    // The third day is a Thursday now: the first was a Tuesday.
    assert.deepEqual([resumed.startedOn, resumed.pausedOn], ['2026-12-08', null]);
    assert.equal(daysOf(resumed)['bridgersShare'], '2026-12-10..2026-12-14');
    assert.equal(resumePlan(resumed, day('2026-12-20'), NO_HOLIDAY), resumed);
  });

  test('has a first week of five working days', () => {
    const calendar = { timeZone: 'Europe/Paris', settings: DEFAULT_SETTINGS, daysOff: NO_HOLIDAY };
    assert.deepEqual(firstWeek(start('2026-11-26'), calendar), {
      from: '2026-11-25T23:00:00.000Z',
      to: '2026-12-02T23:00:00.000Z',
    });
  });
});

describe('the stages of a plan', () => {
  const calendar = { timeZone: 'Europe/Paris', settings: DEFAULT_SETTINGS, daysOff: NO_HOLIDAY };
  const due = (now: string, plan = start('2026-11-23')) => stageDue(now, plan, calendar);

  test('are told at nine on their day, none on the first day, in quiet hours or once the plan is over', () => {
    assert.equal(due('2026-11-23T10:00:00.000Z'), null);
    assert.equal(due('2026-11-24T07:59:00.000Z'), null);
    assert.equal(due('2026-11-24T08:00:00.000Z'), '2026-11-23 day 2');
    assert.equal(due('2026-11-24T19:00:00.000Z'), null);
    assert.equal(due('2026-11-27T10:00:00.000Z'), '2026-11-23 day 3');
    assert.equal(due('2026-11-30T08:00:00.000Z'), '2026-11-23 day 6');
    assert.equal(due('2026-12-07T10:00:00.000Z'), null);
  });

  test('are not told while it is paused', () => {
    assert.equal(due('2026-11-24T10:00:00.000Z', { ...start('2026-11-23'), pausedOn: '2026-11-23' }), null);
  });

  test('name the steps that begin with them', () => {
    assert.deepEqual(stepsOfStage('2026-11-23 day 2'), ['firstShare', 'invite']);
    assert.deepEqual(stepsOfStage('2026-11-23 day 6'), ['open', 'best']);
  });
});
