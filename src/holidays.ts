import type { Holidays } from './app/ports.ts';

/** The library and its tables weigh some 20 MB and take a tenth of a second to load: only when a day is asked for. */
const loadLibrary = async () => (await import('date-holidays')).default;
type Library = Awaited<ReturnType<typeof loadLibrary>>;

/** Public holidays by `date-holidays`, computed once for each place and year. */
export function publicHolidays(): Holidays {
  let library: Promise<Library> | undefined;
  const loaded = (): Promise<Library> => (library ??= loadLibrary());
  const known = new Map<string, readonly string[]>();
  return {
    async of(place, year) {
      if (place === '') return [];
      const key = `${place} ${year}`;
      const days = known.get(key) ?? daysOff(await loaded(), place, year);
      known.set(key, days);
      return days;
    },
    async countries() {
      return Object.keys(new (await loaded())().getCountries());
    },
    async regions(country) {
      return Object.entries(new (await loaded())().getStates(country) ?? {}).map(([code, name]) => ({
        place: `${country}-${code}`,
        name,
      }));
    },
  };
}

/** Where no holiday is kept: weekends are days off all the same. */
export const noHolidays: Holidays = {
  of: async () => [],
  countries: async () => [],
  regions: async () => [],
};

/** A place the library does not know has no holiday. */
function daysOff(library: Library, place: string, year: number): readonly string[] {
  const [country = '', region = ''] = place.split('-');
  const calendar = region === '' ? new library(country) : new library(country, region);
  const public_ = calendar.getHolidays(year).filter((holiday) => holiday.type === 'public');
  return [
    ...new Set(public_.flatMap(({ date, start, end }) => daysFrom(date, end.getTime() - start.getTime()))),
  ];
}

/** A holiday of several days is each of them; one that begins at sunset is told by the day it is known by. */
function daysFrom(date: string, lastsMs: number): readonly string[] {
  const first = Temporal.PlainDate.from(date.slice(0, 10));
  const days = Math.max(1, Math.round(lastsMs / 86_400_000));
  return Array.from({ length: days }, (_, at) => first.add({ days: at }).toString());
}
