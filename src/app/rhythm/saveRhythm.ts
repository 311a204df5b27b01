import { settingsProblem, type RhythmSettings, type WeekDay } from '../../domain/rhythm/rhythm.ts';
import { facilitating, type Actor } from '../actor.ts';
import { rhythmOf } from './calm.ts';
import { done, together, wrong, type Desk, type Outcome } from '../desk.ts';
import type { Holidays } from '../ports/program.ts';

/** What is wrong with when a space is spoken to. */
export interface WrongRhythm {
  readonly problem: NonNullable<ReturnType<typeof settingsProblem>>;
}

/** Who facilitates chooses when the space is spoken to. */
export async function saveRhythm(
  desk: Desk,
  actor: Actor,
  settings: RhythmSettings,
): Promise<Outcome<null, WrongRhythm>> {
  const host = facilitating(actor);
  if (!host.ok) return host;
  const problem = settingsProblem(settings);
  if (problem !== null) return wrong({ problem });
  return together(desk, async (inside) => {
    await inside.store.rhythms.save({ ...(await rhythmOf(inside.store, actor.workspace.id)), settings });
    return done(null);
  });
}

/** What a form sent, over what was chosen before; a value that the form does not offer changes nothing. */
export function readRhythmForm(
  typed: Readonly<Record<string, string>>,
  before: RhythmSettings,
): RhythmSettings {
  const number = (name: string, [from, to]: readonly [number, number], kept: number): number => {
    const value = typed[name] ?? '';
    return /^\d{1,2}$/.test(value) && Number(value) >= from && Number(value) <= to ? Number(value) : kept;
  };
  const { place = before.place } = typed;
  return {
    recapDay: number('recapDay', [1, 5], before.recapDay) as WeekDay,
    recapHour: number('recapHour', [0, 23], before.recapHour),
    quietFrom: number('quietFrom', [1, 24], before.quietFrom),
    quietUntil: number('quietUntil', [0, 23], before.quietUntil),
    place: /^(?:[A-Z]{2}(?:-[\w]{1,4})?)?$/.test(place) ? place : before.place,
  };
}

/** The places whose holidays may be kept: countries by name, and before them the regions of the one that is chosen. */
export async function placeChoices(
  holidays: Holidays,
  chosen: string,
  nameOf: (country: string) => string,
): Promise<readonly { readonly value: string; readonly label: string }[]> {
  const country = chosen.slice(0, 2);
  const names = (await holidays.countries()).map((code) => ({ value: code, label: nameOf(code) }));
  const regions = country === '' ? [] : await holidays.regions(country);
  return [
    ...names.filter((one) => one.value === country),
    ...regions.map(({ place, name }) => ({ value: place, label: `${nameOf(country)}, ${name}` })),
    ...names
      .filter((one) => one.value !== country)
      .toSorted((a, b) => (a.label.normalize('NFD') < b.label.normalize('NFD') ? -1 : 1)),
  ];
}
