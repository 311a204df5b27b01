import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Holidays } from '../../app/ports/program.ts';
import type { Lookup } from './lookUp.ts';

const run = promisify(execFile);
const LIBRARY = fileURLToPath(new URL('./lookUp.ts', import.meta.url));

type Years = Readonly<Record<number, readonly string[]>>;

/** Public holidays by `date-holidays`, looked up once for each place and decade. */
export function publicHolidays(): Holidays {
  const known = new Map<string, Promise<unknown>>();
  const remembered = <T>(asked: Lookup): Promise<T> => {
    const key = JSON.stringify(asked);
    const found = known.get(key) ?? lookUp(asked);
    known.set(key, found);
    // What failed is tried again when it is asked for again.
    found.catch(() => known.delete(key));
    return found as Promise<T>;
  };
  return {
    async of(place, year) {
      if (place === '') return [];
      const years = await remembered<Years>({ of: 'days', place, decade: year - (year % 10) });
      return years[year] ?? [];
    },
    countries: () => remembered<readonly string[]>({ of: 'countries' }),
    regions: (country) =>
      remembered<readonly { readonly place: string; readonly name: string }[]>({ of: 'regions', country }),
  };
}

/** The library and its tables weigh some 20 MB: a process of its own takes them along when it ends. */
async function lookUp(asked: Lookup): Promise<unknown> {
  const { stdout } = await run(process.execPath, [LIBRARY, JSON.stringify(asked)]);
  return JSON.parse(stdout);
}
