import type { Scratch } from './compiler.ts';
import { withoutName, withTwin } from './leaveOut.ts';
import type { List } from './lists.ts';
import type { Measure } from './measure.ts';
import { membersOf, registersOf, type Register } from './registers.ts';
import { firstPlaces, isMigration, placesOfField, PLAIN_FIELDS } from './share.ts';
import { lineAt, type Source } from './source.ts';
import { placesOfTables } from './tables.ts';

/** The code as it was read, and a copy to spoil; none when the compiler is left out. */
export interface House {
  readonly sources: readonly Source[];
  readonly lists: readonly List[];
  readonly scratch: Scratch | null;
}

/** The field that stands for one that is added: plain text, in the second part of the form. */
const FIELD = 'cost';
const MOST_FIELD_FILES = 6;

/** What a field costs: the files that list it, and those where forgetting it is told by nobody. */
export function fieldMeasures(house: House): readonly Measure[] {
  const places = placesOfField(house.sources, house.lists, FIELD);
  const files = filesOf(places);
  const heard = places.map((place) => ({ place, by: tellersOf(house, places, place) }));
  const silent = filesOf(heard.filter(({ by }) => by?.length === 0).map(({ place }) => place));
  const others = PLAIN_FIELDS.map(
    (field) => `${field} ${filesOf(placesOfField(house.sources, house.lists, field)).length}`,
  );
  return [
    {
      name: 'a field added to a share: files, and those silent when it is left out',
      figure: figureOf(house, files, silent),
      bar: barOf(house, MOST_FIELD_FILES),
      holds: files.length <= MOST_FIELD_FILES && silent.length === 0,
      detail: [
        `a file counts when a list in it names \`${FIELD}\` beside two other fields; by field: ${others.join(', ')}`,
        `each place was left out in a copy; it is silent when the compiler names none of these files`,
        ...heard.map(({ place, by }) => `${at(house, place)} ${verdict(place, by)}`),
      ],
    },
    ...twinMeasure(house, places),
  ];
}

/** The files that complain once the place is left out; null when the compiler was not asked. */
function tellersOf(
  { sources, scratch }: House,
  places: readonly List[],
  place: List,
): readonly string[] | null {
  if (scratch === null || isMigration(place)) return null;
  if (place.is === 'text') return [];
  const spoiled = withoutName(textOf(sources, place.file), place, FIELD);
  if (spoiled === null) return [];
  const ours = new Set(filesOf(places));
  return scratch.named(new Map([[place.file, spoiled]])).filter((file) => ours.has(file));
}

function verdict(place: List, by: readonly string[] | null): string {
  if (isMigration(place)) return '(no compiler reads it: the first insert tells)';
  if (by === null) return '';
  return by.length === 0 ? 'SILENT' : `told in ${by.join(', ')}`;
}

/** A field that only the type of a share has: what the compiler asks for at once. */
function twinMeasure({ sources, scratch }: House, places: readonly List[]): readonly Measure[] {
  if (scratch === null) return [];
  const texts = new Map<string, string>();
  // From the end of each file, so that the places before keep where they are.
  for (const place of firstPlaces(sources, places).toSorted((a, b) => b.start - a.start))
    texts.set(
      place.file,
      withTwin(texts.get(place.file) ?? textOf(sources, place.file), place, [FIELD, 'data']),
    );
  const named = scratch.named(texts);
  const rest = filesOf(places).filter((file) => !named.includes(file) && !texts.has(file));
  return [
    {
      name: 'a field `data` in the type of a share alone: files that the compiler names at once',
      figure: `${named.length}, ${rest.length} others not named`,
      bar: null,
      holds: true,
      detail: [`named: ${named.join(', ')}`, `not named: ${rest.join(', ')}`],
    },
  ];
}

const TABLE = 'decisions';
const MOST_TABLE_FILES = 3;

export function tableMeasure({ sources, lists }: House): Measure {
  const places = placesOfTables(sources, lists);
  const files = places.get(TABLE) ?? [];
  const counts = [...places.values()].map((one) => one.length).toSorted((a, b) => a - b);
  return {
    name: 'a table added: files of the store and of the app that describe it',
    figure: `${files.length}`,
    bar: `≤ ${MOST_TABLE_FILES}`,
    holds: files.length > 0 && files.length <= MOST_TABLE_FILES,
    detail: [
      'counted: the migration that makes it, lists that name a third of all tables or more, the file of its port,',
      'and files of the store in which a list names all its columns; files that ask it a question are not',
      `${TABLE}: ${files.join(', ')}`,
      `the ${counts.length} tables: ${counts[0]} to ${counts.at(-1)}, median ${counts[counts.length >> 1]}`,
    ],
  };
}

/** Closed sets that grow with the product, by the names under which their members may be declared. */
const KINDS = {
  form: ['FormName', 'FORM_NAMES', 'FORMS'],
  picture: ['PostSubject', 'POST_SUBJECTS', 'PICTURES'],
  command: ['Command', 'CommandName', 'COMMANDS'],
  ritual: ['RITUALS', 'Ritual'],
} as const;
const MOST_CENTRAL_FILES = 3;

export function kindMeasures(house: House): readonly Measure[] {
  return Object.entries(KINDS).map(([kind, names]) => {
    const members = membersOf(house.sources, names);
    const registers = registersOf(house.lists, members);
    const files = filesOf(registers.map(({ list }) => list));
    const member = mostNamed(registers, members);
    const heard = registers.map((register) => ({ register, by: silenceOf(house, register, member) }));
    const silent = filesOf(heard.filter(({ by }) => by?.length === 0).map(({ register }) => register.list));
    return {
      name: `a ${kind} added: central files, and those silent when it is left out`,
      figure: figureOf(house, files, silent),
      bar: barOf(house, MOST_CENTRAL_FILES),
      holds: files.length <= MOST_CENTRAL_FILES && silent.length === 0,
      detail: [
        `counted: lists that name a third of the ${members.length} or more, and little else; left out: ${member}`,
        ...heard.map(
          ({ register: { list, named }, by }) =>
            `${at(house, list)} names ${named.size}: ${verdict(list, by)}`,
        ),
      ],
    };
  });
}

/** The member that most registers name: what is said of it is said of the usual one. */
function mostNamed(registers: readonly Register[], members: readonly string[]): string {
  const times = (member: string): number => registers.filter(({ named }) => named.has(member)).length;
  return members.toSorted((a, b) => times(b) - times(a))[0] ?? '';
}

/** As `tellersOf`. A register that does not name the member shows by itself that nobody asks for it. */
function silenceOf(
  { sources, scratch }: House,
  { list }: Register,
  member: string,
): readonly string[] | null {
  if (scratch === null) return null;
  const spoiled = withoutName(textOf(sources, list.file), list, member);
  return spoiled === null ? [] : scratch.named(new Map([[list.file, spoiled]]));
}

/** What nobody asked the compiler is not told. */
function figureOf({ scratch }: House, files: readonly string[], silent: readonly string[]): string {
  return scratch === null ? `${files.length}` : `${files.length}, ${silent.length} silent`;
}

function barOf({ scratch }: House, most: number): string {
  return scratch === null ? `≤ ${most}` : `≤ ${most}, 0 silent`;
}

function filesOf(lists: readonly List[]): readonly string[] {
  return [...new Set(lists.map(({ file }) => file))];
}

function textOf(sources: readonly Source[], file: string): string {
  return sources.find((source) => source.file === file)?.text ?? '';
}

function at({ sources }: House, { file, start }: List): string {
  return `${file}:${lineAt(textOf(sources, file), start)}`;
}
