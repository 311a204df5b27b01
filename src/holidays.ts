import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Holidays } from './app/ports.ts';
import type { Lookup } from './holidays/lookUp.ts';

const run = promisify(execFile);
const LIBRARY = fileURLToPath(new URL('./holidays/lookUp.ts', import.meta.url));

/** Public holidays by `date-holidays`, looked up once for each place and year. */
export function publicHolidays(): Holidays {
  const known = new Map<string, Promise<readonly string[]>>();
  return {
    async of(place, year) {
      if (place === '') return [];
      const key = `${place} ${year}`;
      const days = known.get(key) ?? (lookUp({ of: 'days', place, year }) as Promise<readonly string[]>);
      known.set(key, days);
      return days;
    },
    countries: () => lookUp({ of: 'countries' }) as Promise<string[]>,
    regions: (country) =>
      lookUp({ of: 'regions', country }) as Promise<{ readonly place: string; readonly name: string }[]>,
  };
}

/** The library and its tables weigh some 20 MB: a process of its own takes them along when it ends. */
async function lookUp(asked: Lookup): Promise<unknown> {
  const { stdout } = await run(process.execPath, [LIBRARY, JSON.stringify(asked)]);
  return JSON.parse(stdout);
}

/** Where no holiday is kept: weekends are days off all the same. */
export const noHolidays: Holidays = {
  of: async () => [],
  countries: async () => [],
  regions: async () => [],
};
