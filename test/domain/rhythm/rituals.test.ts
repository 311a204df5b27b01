import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DEFAULT_SETTINGS, type RhythmSettings } from '../../../src/domain/rhythm/rhythm.ts';
import {
  comingWeek,
  recapMoment,
  recapSpan,
  ritualsDue,
  silentWeeks,
} from '../../../src/domain/rhythm/rituals.ts';

const LONG_AGO = '2025-01-01T00:00:00.000Z';
const paris = (over: Partial<RhythmSettings> = {}, daysOff: readonly string[] = []) => ({
  timeZone: 'Europe/Paris',
  settings: { ...DEFAULT_SETTINGS, ...over },
  daysOff: new Set(daysOff),
});
const PARIS = paris();
const FRIDAY = paris({ recapDay: 5, recapHour: 16 });
const due = (now: string, calendar = PARIS, openedAt = LONG_AGO): readonly string[] =>
  ritualsDue({ now, calendar, openedAt, plan: null }).map(({ ritual, period }) => `${ritual} ${period}`);

describe('the week’s recap', () => {
  test('is due on Monday at nine, in the space’s time zone, and may be read the Friday before', () => {
    assert.deepEqual(due('2026-11-20T12:59:59.999Z'), ['recap 2026-W46', 'brief 2026-10']);
    assert.ok(due('2026-11-20T13:00:00.000Z').includes('preview 2026-W47'));
    assert.deepEqual(due('2026-11-23T07:59:59.999Z'), ['preview 2026-W47', 'brief 2026-10']);
    assert.deepEqual(due('2026-11-23T08:00:00.000Z'), ['recap 2026-W47', 'brief 2026-10']);
  });

  test('stays at nine o’clock through changes to and from summer time', () => {
    // Summer time begins on 29 March 2026 and ends on 25 October 2026 in Paris.
    assert.ok(!due('2026-03-30T06:59:00.000Z').includes('recap 2026-W13'));
    assert.ok(due('2026-03-30T07:00:00.000Z').includes('recap 2026-W13'));
    assert.ok(!due('2026-10-26T07:59:00.000Z').includes('recap 2026-W43'));
    assert.ok(due('2026-10-26T08:00:00.000Z').includes('recap 2026-W43'));
  });

  test('waits for the next working day after a holiday', () => {
    const easter = paris({}, ['2026-04-06']);
    assert.deepEqual(due('2026-04-06T10:00:00.000Z', easter), []);
    assert.equal(recapMoment('2026-W14', easter), '2026-04-07T07:00:00.000Z');
    assert.ok(due('2026-04-07T07:00:00.000Z', easter).includes('recap 2026-W14'));
  });

  test('tells the running week, since the recap before, when it goes at its end', () => {
    assert.equal(recapMoment('2026-W47', FRIDAY), '2026-11-20T15:00:00.000Z');
    assert.deepEqual(recapSpan('2026-W47', FRIDAY), {
      from: '2026-11-13T15:00:00.000Z',
      to: '2026-11-20T15:00:00.000Z',
    });
    assert.ok(due('2026-11-20T15:00:00.000Z', FRIDAY).includes('recap 2026-W47'));
    assert.equal(comingWeek('2026-11-20T15:00:00.000Z', FRIDAY), '2026-W48');
    assert.equal(comingWeek('2026-11-20T14:59:00.000Z', FRIDAY), '2026-W47');
    // What was missed on Friday evening is said on Monday.
    assert.ok(due('2026-11-23T08:00:00.000Z', FRIDAY).includes('recap 2026-W47'));
  });

  test('missed while the process was off is due for five days, an older one is not', () => {
    const recaps = (now: string) => due(now).filter((one) => one.startsWith('recap'));
    assert.deepEqual(recaps('2026-11-27T17:59:00.000Z'), ['recap 2026-W47']);
    assert.deepEqual(recaps('2026-11-28T12:00:00.000Z'), []);
    assert.deepEqual(recaps('2026-11-30T07:30:00.000Z'), []);
  });

  test('turns the year with the ISO week', () => {
    assert.ok(due('2027-01-04T12:00:00.000Z').includes('recap 2026-W53'));
    assert.equal(comingWeek('2026-12-31T12:00:00.000Z', PARIS), '2026-W53');
  });
});

test('last month’s brief waits for the first working day', () => {
  // 1 August 2026 is a Saturday, 1 January 2027 a Friday.
  assert.ok(!due('2026-08-03T06:59:00.000Z').includes('brief 2026-07'));
  assert.ok(due('2026-08-03T07:00:00.000Z').includes('brief 2026-07'));
  const newYear = paris({}, ['2027-01-01']);
  assert.ok(!due('2027-01-01T12:00:00.000Z', newYear).includes('brief 2026-12'));
  assert.ok(due('2027-01-04T08:00:00.000Z', newYear).includes('brief 2026-12'));
});

test('nothing is due in quiet hours, nor for what the space did not live', () => {
  assert.deepEqual(due('2026-11-24T18:00:00.000Z'), []);
  assert.deepEqual(due('2026-11-22T12:00:00.000Z'), []);
  assert.deepEqual(due('2026-11-24T09:00:00.000Z', PARIS, '2026-11-23T12:00:00.000Z'), []);
});

test('weeks without a share are counted back to the last one, and no further than asked', () => {
  const since = (last: string) => silentWeeks('2026-W47', last, PARIS, 4);
  assert.equal(since('2026-11-16T10:00:00.000Z'), 0);
  assert.equal(since('2026-11-15T22:00:00.000Z'), 1);
  assert.equal(since('2026-10-27T10:00:00.000Z'), 3);
  assert.equal(since('2025-10-27T10:00:00.000Z'), 4);
});
