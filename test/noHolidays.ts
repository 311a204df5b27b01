import type { Holidays } from '../src/app/ports/program.ts';

/** Where no holiday is kept: weekends are days off all the same. */
export const noHolidays: Holidays = {
  of: async () => [],
  countries: async () => [],
  regions: async () => [],
};
