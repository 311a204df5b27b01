import type { Term } from './concepts.ts';
import { SECTIONS, type SectionName } from '../share/fields.ts';

/** What a word is worth in each section: what a share is about before what it also says. */
const WORTH: Readonly<Record<SectionName, number>> = {
  facts: 1,
  tool: 1,
  useCase: 1,
  limits: 0.5,
  details: 0.35,
  prompt: 0.35,
  trials: 0.5,
  cautions: 0.5,
};

interface Section {
  readonly name: SectionName;
  readonly words: readonly string[];
  /** How many times it holds each word. */
  readonly times: ReadonlyMap<string, number>;
  readonly worth: number;
}

export interface Sections {
  readonly all: readonly Section[];
  readonly facts: ReadonlyMap<string, number>;
}

/** A text of the search index, taken apart again; the line of its marked words is left out. */
export function readSections(text: string): Sections {
  const lines = text.split('\n');
  const all = SECTIONS.map((section, at) => readSection(section, lines[at] ?? ''));
  return { all: all.filter(({ times }) => times.size > 0), facts: all[0]?.times ?? new Map() };
}

function readSection(name: SectionName, line: string): Section {
  const words = line === '' ? [] : line.split(' ');
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return { name, words, times, worth: WORTH[name] };
}

/** Said twice is not said twice as much. */
const SATURATION = 0.35;
const AGAIN = 0.3;
/** What `saidIn` gives at most. */
export const MOST_SAID = 1 + SATURATION;

/** How much a text says a term: 0 when it does not, 1 when its use case does once, a little more for each time. */
export function saidIn({ all }: Sections, term: Term): number {
  let said = 0;
  for (const section of all) {
    const times = timesIn(section, term);
    if (times > 0) said += section.worth * (1 + AGAIN * Math.log(times));
  }
  return said === 0 ? 0 : ((1 + SATURATION) * said) / (said + SATURATION);
}

/** A term of one word is no run of words; what a prompt says in passing is not what the share is about. */
const LEAST_WORTH = 0.5;

/** Whether a section that matters says a run of words, one after another. */
export function isSaidWhole({ all }: Sections, run: Term): boolean {
  return (
    run.length > 1 && all.some((section) => section.worth >= LEAST_WORTH && timesIn(section, run, 0) > 0)
  );
}

/** The section that says most of these terms, each with what it is worth; the use case where none does. */
export function mostlyIn(
  { all }: Sections,
  terms: readonly { readonly term: Term; readonly worth: number }[],
): SectionName {
  let [where, most]: [SectionName, number] = ['useCase', 0];
  for (const section of all) {
    const said = terms.filter(({ term }) => timesIn(section, term) > 0);
    const worth = section.worth * said.reduce((sum, one) => sum + one.worth, 0);
    if (worth > most) [where, most] = [section.name, worth];
  }
  return where;
}

/** `between` other words at most stand among those of the term. */
function timesIn({ words, times }: Section, term: Term, between = 1): number {
  const first = term[0] ?? '';
  const alone = times.get(first) ?? 0;
  if (alone === 0 || term.length === 1) return alone;
  const rest = term.slice(1);
  if (!rest.every((word) => times.has(word))) return 0;
  let found = 0;
  for (let at = words.indexOf(first); at >= 0; at = words.indexOf(first, at + 1))
    if (follow(words.slice(at + 1, at + 1 + rest.length + between), rest)) found += 1;
  return found;
}

/** Whether these words begin with those of a term in their order; there are as many more as may stand between. */
function follow(words: readonly string[], term: Term): boolean {
  let met = 0;
  for (const word of words) if (word === term[met]) met += 1;
  return met === term.length;
}
