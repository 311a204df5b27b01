import { isEmptyWord, isOnlyJoining } from './ask.ts';
import { FAILURE_FACTS } from './indexWords.ts';
import type { Naming } from './names.ts';
import { termStemsOf } from '../text/words.ts';
import { keyOf, LONGEST_TERM, type Lexicon, type Term } from './concepts.ts';

/** A way of saying what is asked, and how sure it is to mean that (0..1). */
export interface Alternative {
  readonly term: Term;
  readonly weight: number;
}

/** One thing asked for, in all the ways in which a share may say it; the first is as it was typed. */
export interface Wish {
  readonly alternatives: readonly Alternative[];
  /** How much it matters (0..1): « idée », « outil » say little. */
  readonly weight: number;
}

/** How sure each kind of alternative is to mean what was typed. */
const SURE = { same: 0.8, near: 0.4, partOfTerm: 0.3 };
/** What a word matters when it is part of a term that is wished whole, and when it says little. */
const MATTERS = { inTerm: 0.4, empty: 0.15 };

/** Reads the stems typed as wishes; `corrected` tells what words that nobody knows may stand for. */
export function wishesOf(
  typed: readonly string[],
  lexicon: Lexicon,
  corrected: ReadonlyMap<string, readonly Alternative[]>,
): readonly Wish[] {
  const stems = typed.map((stem) => corrected.get(stem)?.[0]?.term[0] ?? stem);
  const terms = termsIn(stems, lexicon);
  const absorbed = new Set(terms.flatMap(({ places }) => places));
  const wishes = terms.map(({ term }) => ({ alternatives: waysOf(term, lexicon), weight: 1 }));
  const single = typed.map((stem, at) => ({
    alternatives: joined([{ term: [stem], weight: 1 }, ...(corrected.get(stem) ?? [])], lexicon),
    weight: isEmptyWord(stem) ? MATTERS.empty : absorbed.has(at) ? MATTERS.inTerm : 1,
  }));
  return unique([...wishes, ...single]);
}

/** Wishes of which the words that only join others matter little. */
export function withoutJoining(wishes: readonly Wish[], joining: ReadonlySet<string>): readonly Wish[] {
  return wishes.map((wish) => {
    const [first, ...more] = wish.alternatives[0]?.term ?? [];
    const joins = first !== undefined && more.length === 0 && joining.has(first);
    return joins ? { ...wish, weight: Math.min(wish.weight, MATTERS.empty) } : wish;
  });
}

/**
 * Wishes with the names that were typed: each is one wish, met first by what bears the name, then by its words together.
 * Apart they say nothing; but the name of a job is an ordinary word too.
 */
export function withNames(
  wishes: readonly Wish[],
  namings: readonly Naming[],
  lexicon: Lexicon,
): readonly Wish[] {
  const named = [...Map.groupBy(namings, ({ typed }) => typed)].map(([typed, some]) => {
    const term = termStemsOf(typed);
    const isOrdinary = some.some(({ named: { is } }) => is === 'job');
    const bearers = some.flatMap(({ sure, named: { name, facts } }) => [
      ...facts.map((fact) => ({ term: [fact], weight: sure })),
      // Its name as people write it, where they speak of it without naming it as their tool.
      { term: termStemsOf(name), weight: SURE.same * sure },
    ]);
    const ways = isOrdinary ? waysOf(term, lexicon) : [{ term, weight: SURE.same }];
    return { isOrdinary, term, wish: { alternatives: [...ways, ...bearers], weight: 1 } };
  });
  const inNames = new Set(named.filter(({ isOrdinary }) => !isOrdinary).flatMap(({ term }) => term));
  const others = wishes.filter(
    ({ alternatives: [asTyped] }) => !asTyped?.term.every((stem) => inNames.has(stem)),
  );
  return unique([...others, ...named.map(({ wish }) => wish)]);
}

/** « les échecs », « pièges » alone ask for what fails, whatever it is. */
export const FAILURES_WISHED: readonly Wish[] = [
  { alternatives: FAILURE_FACTS.map((fact) => ({ term: [fact], weight: 1 })), weight: 1 },
];

/** A word typed twice is wished once. */
function unique(wishes: readonly Wish[]): readonly Wish[] {
  return [...new Map(wishes.map((wish) => [keyOf(wish.alternatives[0]?.term ?? []), wish])).values()];
}

/** A term of several words, and where each of them stands. */
interface Met {
  readonly term: Term;
  readonly places: readonly number[];
}

/** The terms of several words that the lexicon knows, the longest at each place, one word between at most. */
function termsIn(stems: readonly string[], lexicon: Lexicon): readonly Met[] {
  const found: Met[] = [];
  for (let at = 0; at < stems.length; at++) {
    const longest = termAt(stems, at, lexicon);
    const end = found.at(-1)?.places.at(-1) ?? -1;
    if (longest !== undefined && (longest.places.at(-1) ?? at) > end) found.push(longest);
  }
  return found;
}

function termAt(stems: readonly string[], at: number, lexicon: Lexicon): Met | undefined {
  for (let length = Math.min(LONGEST_TERM, stems.length - at); length >= 2; length--)
    for (const places of placesFrom(at, length)) {
      const term = places.map((place) => stems[place] ?? '');
      if (lexicon.has(keyOf(term))) return { term, places };
    }
  return undefined;
}

/** These places in a row, then all the ways of leaving one out: « condenser un gros dossier ». */
function placesFrom(at: number, length: number): readonly (readonly number[])[] {
  const row = Array.from({ length: length + 1 }, (_, offset) => at + offset);
  const apart = row.slice(1, -1).map((left) => row.filter((place) => place !== left));
  return [row.slice(0, -1), ...apart];
}

function joined(typed: readonly Alternative[], lexicon: Lexicon): readonly Alternative[] {
  return best(
    typed.flatMap(({ term, weight }) =>
      waysOf(term, lexicon).map((way) => ({ term: way.term, weight: way.weight * weight })),
    ),
  );
}

/** A term, then all that means the same or nearly. */
function waysOf(term: Term, lexicon: Lexicon): readonly Alternative[] {
  const ways: Alternative[] = [{ term, weight: 1 }];
  const key = keyOf(term);
  for (const concept of lexicon.get(key) ?? []) {
    const isNear = !concept.terms.some((one) => keyOf(one) === key);
    for (const one of concept.terms) ways.push({ term: one, weight: isNear ? SURE.near : SURE.same });
    if (!isNear) for (const one of concept.near) ways.push({ term: one, weight: SURE.near });
  }
  const parts = term.length > 1 ? term.filter((word) => !isOnlyJoining(word)) : [];
  for (const word of parts) ways.push({ term: [word], weight: SURE.partOfTerm });
  return best(ways);
}

/** Each term once, by its surest way, in the order met. */
function best(ways: readonly Alternative[]): readonly Alternative[] {
  const surest = new Map<string, Alternative>();
  for (const way of ways) {
    const key = keyOf(way.term);
    if ((surest.get(key)?.weight ?? 0) < way.weight) surest.set(key, way);
  }
  return [...surest.values()];
}
