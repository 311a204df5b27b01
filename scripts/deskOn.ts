import type { Desk } from '../src/app/desk.ts';
import { HEARS } from '../src/app/fact/hears.ts';
import { withinBudget } from '../src/program/budget.ts';
import { sortableIds, systemClock } from '../src/program/system.ts';
import { noHolidays } from '../test/noHolidays.ts';

/** A desk on a store, with the real clock and no holidays: what is measured does its work at one. */
export const deskOn = (store: Desk['store']): Desk => ({
  store,
  clock: systemClock,
  ids: sortableIds(Date.now),
  holidays: noHolidays,
  withinBudget,
  hears: HEARS,
});
