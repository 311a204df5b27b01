import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import {
  isQuiet,
  mayAsk,
  nextAwake,
  whenToTell,
  whenToTellChannel,
} from '../../../src/domain/rhythm/calm.ts';
import { DEFAULT_SETTINGS, defaultRhythm, settingsProblem } from '../../../src/domain/rhythm/rhythm.ts';

const PARIS = {
  timeZone: 'Europe/Paris',
  settings: DEFAULT_SETTINGS,
  daysOff: new Set(['2026-11-11', '2026-12-25', '2027-01-01']),
};
const RHYTHM = defaultRhythm('w1');
const calm = (over: { pausedAt?: string; toldAt?: string }) => ({
  workspaceId: 'w1',
  memberId: 'm1',
  pausedAt: null,
  toldAt: null,
  ...over,
});

describe('someone who is writing', () => {
  const may = (now: string, over: Parameters<typeof calm>[0] = {}, rhythm = RHYTHM) =>
    mayAsk(now, rhythm, calm(over), 'Europe/Paris');

  test('may be asked at any hour, once in seven days', () => {
    const toldAt = '2026-11-17T20:00:00.000Z';
    assert.equal(may('2026-11-24T23:00:00.000Z'), true);
    assert.equal(may('2026-11-24T19:59:59.999Z', { toldAt }), false);
    assert.equal(may('2026-11-24T20:00:00.000Z', { toldAt }), true);
  });

  test('is asked nothing while they, or their space, are paused', () => {
    const pausedAt = '2026-11-01T09:00:00.000Z';
    assert.equal(may('2026-11-24T10:00:00.000Z', { pausedAt }), false);
    assert.equal(may('2026-11-24T10:00:00.000Z', {}, { ...RHYTHM, pausedAt }), false);
  });
});

describe('a space is quiet', () => {
  test('from the evening to the morning, by its own clock', () => {
    assert.equal(isQuiet('2026-11-24T06:59:59.999Z', PARIS), true);
    assert.equal(isQuiet('2026-11-24T07:00:00.000Z', PARIS), false);
    assert.equal(isQuiet('2026-11-24T17:59:59.999Z', PARIS), false);
    assert.equal(isQuiet('2026-11-24T18:00:00.000Z', PARIS), true);
    assert.equal(isQuiet('2026-07-01T06:00:00.000Z', PARIS), false);
  });

  test('on weekends and public holidays, all day long', () => {
    assert.equal(isQuiet('2026-11-21T10:00:00.000Z', PARIS), true);
    assert.equal(isQuiet('2026-11-22T10:00:00.000Z', PARIS), true);
    assert.equal(isQuiet('2026-11-11T10:00:00.000Z', PARIS), true);
  });
});

describe('the next awake instant', () => {
  test('is now when nobody rests', () => {
    assert.equal(nextAwake('2026-11-24T10:00:00.000Z', PARIS), '2026-11-24T10:00:00.000Z');
  });

  test('is this morning before it, tomorrow after it, and jumps over weekends and holidays', () => {
    assert.equal(nextAwake('2026-11-24T02:00:00.000Z', PARIS), '2026-11-24T07:00:00.000Z');
    assert.equal(nextAwake('2026-11-24T20:00:00.000Z', PARIS), '2026-11-25T07:00:00.000Z');
    assert.equal(nextAwake('2026-11-20T20:00:00.000Z', PARIS), '2026-11-23T07:00:00.000Z');
    assert.equal(nextAwake('2026-11-10T20:00:00.000Z', PARIS), '2026-11-12T07:00:00.000Z');
    // Christmas is a Friday, New Year's Day too.
    assert.equal(nextAwake('2026-12-25T09:00:00.000Z', PARIS), '2026-12-28T07:00:00.000Z');
  });

  test('is never quiet, never earlier, and the same when asked again, whatever the zone and the hours', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2026-01-01'), max: new Date('2028-12-31'), noInvalidDate: true }),
        fc.constantFrom('Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'UTC'),
        fc.integer({ min: 0, max: 22 }),
        fc.integer({ min: 1, max: 24 }),
        (date, timeZone, quietUntil, quietFrom) => {
          fc.pre(quietFrom > quietUntil);
          const calendar = { ...PARIS, timeZone, settings: { ...DEFAULT_SETTINGS, quietUntil, quietFrom } };
          const now = date.toISOString();
          const next = nextAwake(now, calendar);
          assert.equal(isQuiet(next, calendar), false);
          assert.ok(Date.parse(next) >= date.getTime());
          assert.equal(nextAwake(next, calendar), next);
        },
      ),
    );
  });
});

describe('something unasked', () => {
  const now = '2026-11-24T10:00:00.000Z';

  test('may be told to a person at once, then seven days later', () => {
    assert.equal(whenToTell(now, RHYTHM, null, PARIS), now);
    const told = calm({ toldAt: '2026-11-20T10:00:00.000Z' });
    assert.equal(whenToTell(now, RHYTHM, told, PARIS), '2026-11-27T10:00:00.000Z');
    // Seven days after a Wednesday the 4th is Armistice Day.
    const before = calm({ toldAt: '2026-11-04T10:00:00.000Z' });
    assert.equal(whenToTell('2026-11-05T10:00:00.000Z', RHYTHM, before, PARIS), '2026-11-12T07:00:00.000Z');
  });

  test('may be told to the channel once a day', () => {
    assert.equal(whenToTellChannel(now, RHYTHM, PARIS), now);
    const told = { ...RHYTHM, channelToldAt: '2026-11-24T08:00:00.000Z' };
    assert.equal(whenToTellChannel(now, told, PARIS), '2026-11-25T07:00:00.000Z');
    const yesterday = { ...RHYTHM, channelToldAt: '2026-11-23T17:59:00.000Z' };
    assert.equal(whenToTellChannel(now, yesterday, PARIS), now);
  });

  test('is told to nobody who is paused, nor to anyone of a paused space', () => {
    const paused = { ...RHYTHM, pausedAt: now };
    assert.equal(whenToTell(now, RHYTHM, calm({ pausedAt: now }), PARIS), null);
    assert.equal(whenToTell(now, paused, null, PARIS), null);
    assert.equal(whenToTellChannel(now, paused, PARIS), null);
  });
});

test('settings leave an hour to speak, and the recap within it', () => {
  assert.equal(settingsProblem(DEFAULT_SETTINGS), null);
  const noHour = settingsProblem({ ...DEFAULT_SETTINGS, quietFrom: 8, quietUntil: 8 });
  assert.deepEqual(noHour, { field: 'quietFrom', is: 'noAwakeHour' });
  for (const recapHour of [7, 19])
    assert.equal(settingsProblem({ ...DEFAULT_SETTINGS, recapHour })?.is, 'recapInQuietHours');
  assert.equal(settingsProblem({ ...DEFAULT_SETTINGS, recapHour: 8 }), null);
});
