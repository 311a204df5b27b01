import { isKnown, waysKnown, type Corpus } from './corpus.ts';
import { headWord, pairWords } from './indexWords.ts';
import type { Term } from './concepts.ts';
import type { Wish } from './wishes.ts';

/** What the index is asked to meet: a word, or several conditions of which all or any hold. */
export type Condition =
  | { readonly is: 'word'; readonly word: string }
  | { readonly is: 'all' | 'any'; readonly of: readonly Condition[] };

/** One question to the index: the newest shares that meet this, `limit` at most. */
export interface Meeting {
  readonly condition: Condition;
  readonly limit: number;
}

/** Questions to the index, in their order. */
export interface Plan {
  readonly meetings: readonly Meeting[];
  /** How many shares met are enough to stop asking. */
  readonly enough: number;
}

/** How many shares are ranked: it bounds what a search costs. */
const MOST_RANKED = 250;
const ENOUGH_MET = 60;
const MOST_WISHES = 5;
/** How many ways of saying a wish are asked for: in a large library each costs, and those that say most are said there. */
const MOST_WAYS = { small: 12, large: 3 };

/** A wish as a condition: in the whole text, and in what the share is mainly about. */
interface Sought {
  readonly anywhere: Condition;
  readonly inHead: Condition;
  readonly holding: number;
}

/**
 * What to ask the index for, best first; asking stops once `enough` shares were met. A cheap order does it: what is
 * asked together before apart, the rare before the common, what a share is about before what it also says.
 */
export function planMeetings(wishes: readonly Wish[], corpus: Corpus, must: readonly Condition[]): Plan {
  const rarest = rarestFirst(wishes, corpus).slice(0, MOST_WISHES);
  const all = rarest.map((wish) => soughtBy(wish, corpus, MOST_WAYS.small));
  const meet = (limit: number, ...conditions: readonly Condition[]): Meeting => ({
    condition: allOf([...must, ...conditions]),
    limit,
  });
  if (all.length === 0)
    return { meetings: must.length === 0 ? [] : [meet(MOST_RANKED)], enough: MOST_RANKED };
  const most = all.reduce((sum, one) => sum + one.holding, 0);
  if (Math.min(most, corpus.shares) <= MOST_RANKED)
    return { meetings: [meet(MOST_RANKED, anyOf(all.map((one) => one.anywhere)))], enough: MOST_RANKED };
  const sought = rarest.map((wish) => soughtBy(wish, corpus, MOST_WAYS.large));
  const together = sought.length > 1 ? [meet(60, ...sought.map((one) => one.anywhere))] : [];
  const apart = sought.slice(0, 3).flatMap((one, at) => {
    const others = sought.filter((other) => other !== one).map((other) => other.anywhere);
    return [
      ...(others.length > 0
        ? [meet(40, one.inHead, anyOf(others)), meet(30, one.anywhere, anyOf(others))]
        : []),
      meet(at === 0 ? 60 : 20, one.inHead),
    ];
  });
  const last = sought.slice(0, 1).map((one) => meet(40, one.anywhere));
  return { meetings: [...together, ...apart, ...last], enough: ENOUGH_MET };
}

/** Longer than this, a text is pasted rather than asked word for word. */
const LONGEST_RUN = 8;

/** Asks for the shares that say what was typed word for word; nothing to ask for one word, which is no run. */
export function planRun(typed: Term, must: readonly Condition[]): Plan {
  const pairs = typed.length > LONGEST_RUN ? [] : pairWords(typed);
  const condition = allOf([...must, ...pairs.map((word): Condition => ({ is: 'word', word }))]);
  return { meetings: pairs.length === 0 ? [] : [{ condition, limit: 40 }], enough: MOST_RANKED };
}

/** The wishes that some share may answer, those that weigh most first; those that say little only when alone. */
export function rarestFirst(wishes: readonly Wish[], corpus: Corpus): readonly Wish[] {
  const known = wishes.filter((wish) => wish.alternatives.some(({ term }) => isKnown(corpus, term)));
  const weighty = known.filter(({ weight }) => weight > 0.2);
  const mass = (wish: Wish): number =>
    wish.weight * Math.max(...waysKnown(wish, corpus).map(({ worth }) => worth));
  return (weighty.length > 0 ? weighty : known).toSorted((a, b) => mass(b) - mass(a));
}

/** By the ways that say most. */
function soughtBy(wish: Wish, corpus: Corpus, most: number): Sought {
  const ways = waysKnown(wish, corpus)
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, most);
  const saying = (write: (stem: string) => string): Condition =>
    anyOf(ways.map(({ term }) => allOf(term.map((stem) => ({ is: 'word', word: write(stem) })))));
  const least = (term: readonly string[]): number =>
    Math.min(...term.map((stem) => corpus.holding.get(stem) ?? 0));
  return {
    anywhere: saying((stem) => stem),
    inHead: saying(headWord),
    holding: ways.reduce((sum, { term }) => sum + least(term), 0),
  };
}

function allOf(of: readonly Condition[]): Condition {
  return of.length === 1 && of[0] !== undefined ? of[0] : { is: 'all', of };
}

export function anyOf(of: readonly Condition[]): Condition {
  return of.length === 1 && of[0] !== undefined ? of[0] : { is: 'any', of };
}

/** Whether a text of plain words meets a condition, as an engine would say. */
export function isMet(condition: Condition, text: string): boolean {
  const words = new Set(text.split(/[ \n]/));
  const holds = (one: Condition): boolean => {
    if (one.is === 'word') return words.has(one.word);
    return one.is === 'all' ? one.of.every(holds) : one.of.some(holds);
  };
  return holds(condition);
}
