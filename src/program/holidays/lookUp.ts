// `node lookUp.ts '{"of":"days","place":"FR","decade":2020}'`: what the library knows, as JSON.
import Library from 'date-holidays';

/** What is looked up in the library. */
export type Lookup =
  | { readonly of: 'days'; readonly place: string; readonly decade: number }
  | { readonly of: 'countries' }
  | { readonly of: 'regions'; readonly country: string };

/** Days off by year. A place the library does not know has none. */
function daysOff(place: string, decade: number): Readonly<Record<number, readonly string[]>> {
  const [country = '', region = ''] = place.split('-');
  const calendar = region === '' ? new Library(country) : new Library(country, region);
  const years = Array.from({ length: 10 }, (_, at) => decade + at);
  return Object.fromEntries(years.map((year) => [year, daysOffIn(calendar, year)]));
}

function daysOffIn(calendar: Library, year: number): readonly string[] {
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

function lookUp(asked: Lookup): unknown {
  switch (asked.of) {
    case 'days':
      return daysOff(asked.place, asked.decade);
    case 'countries':
      return Object.keys(new Library().getCountries());
    case 'regions':
      return Object.entries(new Library().getStates(asked.country) ?? {}).map(([code, name]) => ({
        place: `${asked.country}-${code}`,
        name,
      }));
  }
}

console.log(JSON.stringify(lookUp(JSON.parse(process.argv[2] ?? '') as Lookup)));
