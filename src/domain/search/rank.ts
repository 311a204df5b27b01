import { greatestRarity, waysKnown, type Corpus } from './corpus.ts';
import type { SectionName } from '../share/fields.ts';
import type { Term } from './concepts.ts';
import type { Subject } from './memoryText.ts';
import { isSaidWhole, MOST_SAID, mostlyIn, readSections, saidIn, type Sections } from './sections.ts';
import type { Wish } from './wishes.ts';

/** A share, or what stands beside shares, as the search index gives it: its text, as `searchText.ts` made it. */
export interface Candidate {
  readonly subject: Subject;
  readonly id: string;
  readonly text: string;
}

export interface Found {
  readonly subject: Subject;
  readonly id: string;
  /** Whether what it is about, or its limits, say what was typed word for word. */
  readonly isExact: boolean;
  readonly score: number;
  /** How much of what was asked it answers (0..1). */
  readonly coverage: number;
  /** What is said of all that was asked, in units of the rarest word there may be. */
  readonly evidence: number;
  /** What part of it answers most. */
  readonly where: SectionName;
}

/** A wish with what it weighs and how rare each way of saying it is, the rarest first. */
interface Weighed {
  readonly ways: readonly { readonly term: readonly string[]; readonly worth: number }[];
  readonly mass: number;
}

/** A word that no share says, in any way, is the best sign that none answers. */
const UNKNOWN = 1.5;

function weigh(wish: Wish, corpus: Corpus): Weighed {
  const ways = waysKnown(wish, corpus)
    .map(({ term, worth }) => ({ term, worth: worth * wish.weight }))
    .toSorted((a, b) => b.worth - a.worth);
  const mass = Math.max(0, ...ways.map((way) => way.worth));
  return { ways, mass: ways.length > 0 ? mass : UNKNOWN * wish.weight * greatestRarity(corpus) };
}

/** What a text gives of the best way of saying a wish; ways come in the order of their worth, so that few are tried. */
function gainOf(ways: Weighed['ways'], sections: Sections): number {
  let gain = 0;
  for (const { term, worth } of ways) {
    if (worth * MOST_SAID <= gain) break;
    gain = Math.max(gain, worth * saidIn(sections, term));
  }
  return gain;
}

/** A long prompt says many words in passing. */
const USUAL_SIZE = 4_000;

/** What candidates are ranked by. */
export interface Ranking {
  readonly wishes: readonly Wish[];
  readonly corpus: Corpus;
  /** The stems as they were typed, one after another: shares that say them so come first. */
  readonly typed: Term;
  /** Multiplies a share's score by its facts. */
  preference(facts: ReadonlyMap<string, number>): number;
}

/** These candidates, best first; equals by id, the latest first. */
export function rank(
  { wishes, corpus, typed, preference }: Ranking,
  candidates: readonly Candidate[],
): readonly Found[] {
  const weighed = wishes.map((wish) => weigh(wish, corpus));
  const asked = weighed.reduce((sum, { mass }) => sum + mass, 0) || 1;
  const greatest = greatestRarity(corpus) || 1;
  const ways = weighed.flatMap((one) => one.ways);
  const found = candidates.map(({ subject, id, text }): Found => {
    const sections = readSections(text);
    const gains = weighed.map(({ ways }) => gainOf(ways, sections));
    const sum = gains.reduce((all, gain) => all + gain, 0);
    const covered = gains.reduce((all, gain, at) => all + Math.min(gain, weighed[at]?.mass ?? 0), 0);
    return {
      subject,
      id,
      isExact: isSaidWhole(sections, typed),
      score: (sum * preference(sections.facts)) / (1 + text.length / 8 / USUAL_SIZE),
      coverage: covered / asked,
      evidence: sum / greatest,
      where: mostlyIn(sections, ways),
    };
  });
  return found
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => Number(b.isExact) - Number(a.isExact) || b.score - a.score || (a.id < b.id ? 1 : -1));
}

/** How well what was met answers: what was asked, something near it that is said to be near, or nothing. */
export type Step = 'found' | 'close' | 'nothing';

/** What a search offers, best first. */
export interface Offer<Hit> {
  readonly step: Step;
  readonly hits: readonly Hit[];
}

/** Told by labelled queries: see docs/SEARCH.md. */
const ENOUGH = { sum: 0.9, evidence: 0.3 };
/** What stands beside a best that is found answers so much too. */
const BESIDE = 0.6;
/** From this sum on, what was met may be what was meant. */
const CLOSE = 0.3;
const MOST_CLOSE = 3;
/** Far below the best, what is found would only be noise. */
const FAR_BELOW = 0.4;

/** What is offered of what was met, best first: a few that are only close when even the best answers too little. */
export function offerOf(met: readonly Found[]): Offer<Found> {
  const [best] = met;
  if (best === undefined || answered(best) < CLOSE) return { step: 'nothing', hits: [] };
  const near = met.filter(({ score }) => score >= FAR_BELOW * best.score);
  return answered(best) < ENOUGH.sum
    ? { step: 'close', hits: near.slice(0, MOST_CLOSE) }
    : { step: 'found', hits: near.filter((one) => answered(one) >= BESIDE) };
}

/** How much of what was asked it answers, a little more for what is rarely said. */
function answered({ coverage, evidence }: Found): number {
  return coverage + ENOUGH.evidence * evidence;
}
