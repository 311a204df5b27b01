import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { calendarOf } from '../../src/example/calendar.ts';
import { exampleCompany } from '../../src/example/company.ts';

const PARIS = 'Europe/Paris';
const hourIn = (instant: string): number => Temporal.Instant.from(instant).toZonedDateTimeISO(PARIS).hour;

/** Any moment of the years to come at which someone may start the program first. */
const starts = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

describe('the calendar of the example', () => {
  test('tells the fifth week as the running one, from Monday noon on', () => {
    assert.equal(calendarOf('2026-11-18T15:00:00.000Z', PARIS).weekName(5), '2026-W47');
    assert.equal(calendarOf('2026-11-16T11:00:00.000Z', PARIS).weekName(5), '2026-W47');
    assert.equal(calendarOf('2026-11-16T10:59:00.000Z', PARIS).weekName(5), '2026-W46');
  });

  test('goes over the end of a year', () => {
    const calendar = calendarOf('2027-01-06T15:00:00.000Z', PARIS);
    assert.deepEqual(
      [1, 4, 5].map((week) => calendar.weekName(week)),
      ['2026-W50', '2026-W53', '2027-W01'],
    );
  });

  test('tells the hours of the story where people are, whatever summer time does in between', () => {
    const calendar = calendarOf('2026-11-04T15:00:00.000Z', PARIS);
    assert.equal(calendar.instantOf({ week: 3, day: 1, at: '09:05' }), '2026-10-19T07:05:00.000Z');
    assert.equal(calendar.instantOf({ week: 4, day: 1, at: '09:05' }), '2026-10-26T08:05:00.000Z');
  });

  test('puts nothing of the story in the future, whenever the program is first started', () => {
    fc.assert(
      fc.property(starts, (now) => {
        const calendar = calendarOf(now, PARIS);
        for (const event of exampleCompany.events) assert.ok(calendar.instantOf(event) <= now);
        for (const week of exampleCompany.recaps) assert.ok(calendar.recapOf(week) <= now);
        assert.ok(calendar.opening <= now);
      }),
    );
  });

  test('keeps the order of the story, and the hours of a working day', () => {
    fc.assert(
      fc.property(starts, (now) => {
        const calendar = calendarOf(now, PARIS);
        const instants = exampleCompany.events
          .toSorted((a, b) => a.week - b.week || a.day - b.day || a.at.localeCompare(b.at))
          .map((event) => calendar.instantOf(event));
        assert.deepEqual(instants.toSorted(), instants);
        for (const instant of instants) assert.ok(hourIn(instant) >= 8 && hourIn(instant) < 20, instant);
      }),
    );
  });
});
