import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import {
  firstOf,
  mondayOf,
  monthOf,
  monthSpan,
  shiftMonth,
  shiftWeek,
  weekOf,
  weekSpan,
  type Span,
} from '../../../src/domain/calendar/calendar.ts';

const PARIS = 'Europe/Paris';
const ZONES = [
  PARIS,
  'UTC',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'Pacific/Apia',
] as const;

const hoursOf = (span: Span | null): number =>
  span === null ? Number.NaN : (Date.parse(span.to) - Date.parse(span.from)) / 3_600_000;

/** Any instant of the years that a week or a month can name, its zone beside it. */
const moments = fc.record({
  at: fc.date({ min: new Date('1901-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
  zone: fc.constantFrom(...ZONES),
});

describe('an ISO week', () => {
  test('belongs to the year of its Thursday', () => {
    assert.equal(weekOf('2024-12-30T12:00:00.000Z', PARIS), '2025-W01');
    assert.equal(weekOf('2021-01-03T12:00:00.000Z', PARIS), '2020-W53');
    assert.equal(weekOf('2021-01-04T12:00:00.000Z', PARIS), '2021-W01');
    assert.equal(weekOf('2026-12-31T12:00:00.000Z', PARIS), '2026-W53');
  });

  test('begins at midnight where people are', () => {
    assert.equal(weekOf('2026-11-15T22:59:59.999Z', PARIS), '2026-W46');
    assert.equal(weekOf('2026-11-15T23:00:00.000Z', PARIS), '2026-W47');
    assert.deepEqual(weekSpan('2026-W47', PARIS), {
      from: '2026-11-15T23:00:00.000Z',
      to: '2026-11-22T23:00:00.000Z',
    });
  });

  test('has 167 hours when summer time comes and 169 when it goes', () => {
    assert.equal(hoursOf(weekSpan('2026-W13', PARIS)), 167);
    assert.equal(hoursOf(weekSpan('2026-W43', PARIS)), 169);
    assert.equal(hoursOf(weekSpan('2026-W47', PARIS)), 168);
  });

  test('53 exists in the years that have one only', () => {
    assert.equal(mondayOf('2026-W53')?.toString(), '2026-12-28');
    assert.equal(mondayOf('2025-W53'), null);
  });

  for (const typed of [
    '2026-W60',
    '2026-W00',
    '2026-W1',
    '2026W47',
    '2026-47',
    '26-W47',
    '2026-W47 ',
    '',
    'W47',
  ])
    test(`is not written « ${typed} »`, () => {
      assert.equal(mondayOf(typed), null);
      assert.equal(weekSpan(typed, PARIS), null);
      assert.equal(shiftWeek(typed, 1), null);
    });

  test('has neighbours over the ends of years', () => {
    assert.equal(shiftWeek('2026-W01', -1), '2025-W52');
    assert.equal(shiftWeek('2026-W53', 1), '2027-W01');
    assert.equal(shiftWeek('2021-W01', -1), '2020-W53');
  });

  test('has no neighbour out of the years that are written with four digits', () => {
    assert.equal(shiftWeek('0001-W01', -60), null);
    assert.equal(shiftWeek('9999-W52', 1), null);
  });

  test('holds every instant that it is the week of, and touches the next one', () => {
    fc.assert(
      fc.property(moments, ({ at, zone }) => {
        const instant = at.toISOString();
        const week = weekOf(instant, zone);
        const span = weekSpan(week, zone);
        assert.ok(span !== null && span.from <= instant && instant < span.to);
        assert.equal(weekSpan(shiftWeek(week, 1) ?? '', zone)?.from, span.to);
      }),
    );
  });

  test('is found again after going away and coming back', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: -500, max: 500 }), ({ at, zone }, by) => {
        const week = weekOf(at.toISOString(), zone);
        assert.equal(shiftWeek(shiftWeek(week, by) ?? '', -by), week);
      }),
    );
  });
});

describe('a month', () => {
  test('is the one of the calendar where people are', () => {
    assert.equal(monthOf('2026-10-31T22:59:59.999Z', PARIS), '2026-10');
    assert.equal(monthOf('2026-10-31T23:00:00.000Z', PARIS), '2026-11');
    assert.equal(firstOf('2026-02')?.toString(), '2026-02-01');
  });

  test('has an hour more or less when summer time changes', () => {
    assert.equal(hoursOf(monthSpan('2026-10', PARIS)), 31 * 24 + 1);
    assert.equal(hoursOf(monthSpan('2026-03', PARIS)), 31 * 24 - 1);
    assert.equal(hoursOf(monthSpan('2028-02', PARIS)), 29 * 24);
  });

  for (const typed of ['2026-13', '2026-00', '2026-1', '202610', '2026-10-01', '', 'octobre'])
    test(`is not written « ${typed} »`, () => {
      assert.equal(firstOf(typed), null);
      assert.equal(monthSpan(typed, PARIS), null);
      assert.equal(shiftMonth(typed, 1), null);
    });

  test('has neighbours over the ends of years, and none out of four digits', () => {
    assert.equal(shiftMonth('2026-01', -1), '2025-12');
    assert.equal(shiftMonth('2026-12', 1), '2027-01');
    assert.equal(shiftMonth('0000-01', -1), null);
    assert.equal(shiftMonth('9999-12', 1), null);
  });

  test('holds every instant that it is the month of, and touches the next one', () => {
    fc.assert(
      fc.property(moments, ({ at, zone }) => {
        const instant = at.toISOString();
        const month = monthOf(instant, zone);
        const span = monthSpan(month, zone);
        assert.ok(span !== null && span.from <= instant && instant < span.to);
        assert.equal(monthSpan(shiftMonth(month, 1) ?? '', zone)?.from, span.to);
      }),
    );
  });
});
