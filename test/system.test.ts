import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { clockFrom, sortableIds, systemClock } from '../src/program/system.ts';
import { until } from './until.ts';

describe('identifiers', () => {
  test('are UUIDs of version 7 without dashes, and begin with the time', () => {
    const id = sortableIds(() => 0x0190_0000_0000).next();
    assert.match(id, /^0190000000007[0-9a-f]{3}[89ab][0-9a-f]{15}$/);
  });

  test('are unique and sort in the order they were made, within one millisecond too', () => {
    const ids = sortableIds(() => 1_000);
    const made = Array.from({ length: 10_000 }, () => ids.next());
    assert.deepEqual(made.toSorted(), made);
    assert.equal(new Set(made).size, made.length);
  });

  test('sort in the order they were made even when the clock is put back', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 40 }), { minLength: 2 }), (times) => {
        let at = 0;
        const ids = sortableIds(() => times[at++] ?? 0);
        const made = times.map(() => ids.next());
        assert.deepEqual(made.toSorted(), made);
      }),
    );
  });
});

describe('the clock', () => {
  test('tells the present instant in UTC with milliseconds', () => {
    assert.match(systemClock.now(), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  test('begins at the instant that a test gives, as the process did, and runs on from there', async () => {
    const clock = clockFrom('2030-01-01T00:00:00.000Z');
    const before = Date.parse(clock.now());
    assert.ok(before > Date.parse('2030-01-01T00:00:00.000Z'));
    await until(() => Date.parse(clock.now()) > before);
    assert.equal(clock.now().slice(0, 10), '2030-01-01');
  });
});
