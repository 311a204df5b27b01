import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { keepRituals } from '../../src/app/rhythm/keepRituals.ts';
import type { Desk } from '../../src/app/desk.ts';
import type { Recap } from '../../src/domain/recap/recap.ts';
import { publicHolidays } from '../../src/program/holidays/holidays.ts';
import { inNewFolder } from '../store/folders.ts';
import { form, inHouse, openHouse, shared, SPACE_ID, type House } from './house.ts';

const PARIS = 'Europe/Paris';
const START = Temporal.ZonedDateTime.from('2026-11-23T00:00[Europe/Paris]');
const holidays = publicHolidays();

/** No share for six weeks of summer, each year. */
const isSummer = (day: Temporal.PlainDate): boolean => {
  const summer = Temporal.PlainDate.from({ year: day.year, month: 7, day: 13 });
  return (
    Temporal.PlainDate.compare(day, summer) >= 0 &&
    Temporal.PlainDate.compare(day, summer.add({ weeks: 6 })) < 0
  );
};

interface Said {
  readonly at: Temporal.ZonedDateTime;
  readonly subject: string;
  readonly id: string;
  readonly toAll: boolean;
}

/**
 * Lives two years hour by hour, with a share each Wednesday outside summer; the program is off at the hours that
 * `isOff` says. Gives what was said without being asked, in order.
 */
async function live(house: House, isOff: (at: Temporal.ZonedDateTime) => boolean): Promise<readonly Said[]> {
  const desk: Desk = { ...house.desk, holidays };
  const end = START.add({ weeks: 105 });
  let made = 0;
  for (let at = START; Temporal.ZonedDateTime.compare(at, end) < 0; at = at.add({ hours: 1 })) {
    house.at(at.toInstant().toString({ fractionalSecondDigits: 3 }));
    if (at.dayOfWeek === 3 && at.hour === 11 && !isSummer(at.toPlainDate())) {
      const shareId = `w${(made += 1)}`;
      await shared(house, form({ shareId, fields: { tool: `Outil ${made}`, useCase: `Usage ${made}` } }));
    }
    if (!isOff(at)) await keepRituals(desk);
  }
  await house.settle();
  return saidIn(house);
}

async function saidIn(house: House): Promise<readonly Said[]> {
  const posts = await house.store.posts.page(SPACE_ID, '', 100_000);
  return posts.flatMap((post) =>
    post.authorId === null && post.about !== null && post.about.subject !== 'limitsQuestion'
      ? [
          {
            at: Temporal.Instant.from(post.at).toZonedDateTimeISO(PARIS),
            subject: post.about.subject,
            id: post.about.id,
            toAll: post.visibleTo === null,
          },
        ]
      : [],
  );
}

async function isHoliday(at: Temporal.ZonedDateTime): Promise<boolean> {
  return (await holidays.of('FR', at.year)).includes(at.toPlainDate().toString());
}

describe('two years of a space', () => {
  let said: readonly Said[];
  let recaps: readonly Recap[];
  before(() =>
    inHouse(async (house) => {
      said = await live(house, () => false);
      recaps = (await house.store.recaps.list(SPACE_ID, 999)).toReversed();
    }),
  );
  const weeksOf = (all: readonly Said[]): readonly string[] =>
    all.filter((one) => one.subject === 'recap').map((one) => one.id);

  test('have each recap once, at its hour, through changes of hour, a leap day and a week 53', async () => {
    const weeks = weeksOf(said);
    assert.equal(new Set(weeks).size, weeks.length);
    assert.ok(weeks.includes('2026-W53') && weeks.includes('2028-W09'));
    assert.ok(weeks.includes('2027-W12') && weeks.includes('2027-W43'));
    for (const { at, id } of said.filter((one) => one.subject === 'recap')) {
      assert.deepEqual([at.hour, at.minute], [9, 0], id);
      // Monday, or Tuesday after a Monday that nobody worked.
      const isMoved = at.dayOfWeek === 2 && (await isHoliday(at.subtract({ days: 1 })));
      assert.ok(at.dayOfWeek === 1 || isMoved, `${id} ${at}`);
    }
  });

  test('have nothing said in quiet hours, and one thing a day in the channel at most', async () => {
    for (const { at, subject } of said) {
      assert.ok(at.dayOfWeek <= 5 && at.hour >= 8 && at.hour < 19, `${subject} ${at}`);
      assert.equal(await isHoliday(at), false, `${subject} ${at}`);
    }
    const toAll = said.filter((one) => one.toAll);
    assert.ok(toAll.every((one) => one.subject === 'recap'));
    assert.equal(new Set(toAll.map((one) => one.at.toPlainDate().toString())).size, toAll.length);
  });

  test('have two recaps in each silent summer, then one word to who facilitates', () => {
    const silences = said.filter((one) => one.subject === 'silence');
    assert.deepEqual(
      silences.map((one) => [one.id, one.toAll]),
      [
        ['2027-W30', false],
        ['2028-W31', false],
      ],
    );
    const silent = recaps.filter((recap) => recap.besides.silent).map((recap) => recap.week);
    assert.deepEqual(silent, ['2027-W28', '2027-W29', '2028-W29', '2028-W30']);
  });

  test('have no share told twice within eight weeks', () => {
    const tooSoon = recaps.flatMap((recap, at) => {
      const recent = recaps.slice(Math.max(0, at - 8), at);
      const told = new Set(recent.flatMap((one) => one.picks.map((pick) => pick.shareId)));
      return recap.picks
        .filter((pick) => told.has(pick.shareId))
        .map((pick) => `${recap.week} ${pick.shareId}`);
    });
    assert.deepEqual(tooSoon, []);
    assert.ok(recaps.flatMap((recap) => recap.picks).length > 100);
  });

  test('have the same recaps when the program misses hours, or whole Mondays: they come once it is back', () =>
    inHouse(async (house) => {
      const hourOf = (at: Temporal.ZonedDateTime): number => (at.dayOfWeek - 1) * 24 + at.hour;
      const weekAt = (at: Temporal.ZonedDateTime): number => Math.floor(START.until(at).total('hours') / 168);
      const isOff = (at: Temporal.ZonedDateTime): boolean =>
        weekAt(at) > 90 ? at.dayOfWeek === 1 : hourOf(at) >= weekAt(at) && hourOf(at) < weekAt(at) + 5;
      const late = await live(house, isOff);
      assert.deepEqual(weeksOf(late), weeksOf(said));
      for (const { at } of late) assert.ok(at.dayOfWeek <= 5 && at.hour >= 8 && at.hour < 19, String(at));
    }));
});

test('a restart in each hour of a week tells the recap once, at its hour', () =>
  inNewFolder(async (folder) => {
    const monday = Temporal.ZonedDateTime.from('2026-11-23T00:00[Europe/Paris]');
    for (let hour = 0; hour < 168; hour++) {
      const house = await openHouse(folder, `h${String(hour).padStart(3, '0')}-`);
      if (hour === 0) await shared(house);
      house.at(monday.add({ hours: hour }).toInstant().toString({ fractionalSecondDigits: 3 }));
      await keepRituals(house.desk);
      await house.settle();
      await house.store.close();
    }
    const house = await openHouse(folder);
    const recaps = (await saidIn(house)).filter((one) => one.subject === 'recap');
    await house.store.close();
    assert.deepEqual(
      recaps.map((one) => [one.id, one.at.toString()]),
      [['2026-W47', '2026-11-23T09:00:00+01:00[Europe/Paris]']],
    );
  }));
