import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ritualsDue } from '../../../src/domain/rhythm/rituals.ts';

const PARIS = 'Europe/Paris';
const LONG_AGO = '2025-01-01T00:00:00.000Z';
const due = (now: string, openedAt = LONG_AGO): readonly string[] =>
  ritualsDue(now, PARIS, openedAt).map(({ ritual, period }) => `${ritual} ${period}`);

test('last week’s recap is due on Monday at nine, in the space’s time zone', () => {
  assert.deepEqual(due('2026-11-23T07:59:59.999Z'), ['brief 2026-10']);
  assert.deepEqual(due('2026-11-23T08:00:00.000Z'), ['recap 2026-W47', 'brief 2026-10']);
});

test('nine o’clock stays nine o’clock through changes to and from summer time', () => {
  // Summer time begins on 29 March 2026 and ends on 25 October 2026 in Paris.
  assert.ok(!due('2026-03-30T06:59:00.000Z').includes('recap 2026-W13'));
  assert.ok(due('2026-03-30T07:00:00.000Z').includes('recap 2026-W13'));
  assert.ok(!due('2026-10-26T07:59:00.000Z').includes('recap 2026-W43'));
  assert.ok(due('2026-10-26T08:00:00.000Z').includes('recap 2026-W43'));
});

test('last month’s brief waits for the first weekday', () => {
  // 1 August 2026 is a Saturday.
  assert.ok(!due('2026-08-01T12:00:00.000Z').includes('brief 2026-07'));
  assert.ok(!due('2026-08-03T06:59:00.000Z').includes('brief 2026-07'));
  assert.ok(due('2026-08-03T07:00:00.000Z').includes('brief 2026-07'));
});

test('a recap missed while the process was off is due all the week long, an older one is not', () => {
  assert.deepEqual(
    due('2026-11-29T22:00:00.000Z').filter((one) => one.startsWith('recap')),
    ['recap 2026-W47'],
  );
});

test('nothing is due for a week or a month that the space did not live', () => {
  assert.deepEqual(due('2026-11-24T09:00:00.000Z', '2026-11-23T12:00:00.000Z'), []);
});

test('the year turns with the ISO week', () => {
  assert.ok(due('2027-01-04T12:00:00.000Z').includes('recap 2026-W53'));
  assert.ok(due('2027-01-04T12:00:00.000Z').includes('brief 2026-12'));
});
