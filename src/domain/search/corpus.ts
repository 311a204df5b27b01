import type { Term } from './concepts.ts';
import type { Wish } from './wishes.ts';

/** What is known of all the shares of a space, or of what stands beside them, or of both. */
export interface Corpus {
  readonly shares: number;
  /** In how many of them each stem is; absent when in none. */
  readonly holding: ReadonlyMap<string, number>;
}

/** How rare a term is: Okapi's measure (Robertson and Zaragoza, 2009) of its rarest word. */
export function rarityOf({ shares, holding }: Corpus, term: Term): number {
  const least = Math.min(shares, ...term.map((stem) => holding.get(stem) ?? 0));
  return rarity(shares, least);
}

/** The rarity of what no share says. */
export function greatestRarity({ shares }: Corpus): number {
  return rarity(shares, 0);
}

/** In a space of a few shares, no word is rare or common yet: words weigh there as in a small library. */
const SMALL_LIBRARY = 60;

function rarity(known: number, holding: number): number {
  const shares = Math.max(known, SMALL_LIBRARY);
  return Math.log(1 + (shares - holding + 0.5) / (holding + 0.5));
}

/** What is known of all the shares but one, which holds these stems. */
export function withoutShare({ shares, holding }: Corpus, stems: ReadonlySet<string>): Corpus {
  const others = [...holding].map(([stem, all]) => [stem, stems.has(stem) ? all - 1 : all] as const);
  return { shares: shares - 1, holding: new Map(others.filter(([, all]) => all > 0)) };
}

/** What is known of what two corpora hold. */
export function bothOf(one: Corpus, other: Corpus): Corpus {
  const holding = new Map(one.holding);
  for (const [stem, all] of other.holding) holding.set(stem, (holding.get(stem) ?? 0) + all);
  return { shares: one.shares + other.shares, holding };
}

/** What is known, with words that the index does not keep. */
export function withHeld({ shares, holding }: Corpus, more: ReadonlyMap<string, number>): Corpus {
  const held = [...more].filter(([, all]) => all > 0);
  return held.length === 0 ? { shares, holding } : { shares, holding: new Map([...holding, ...held]) };
}

export function isKnown({ holding }: Corpus, term: Term): boolean {
  return term.every((stem) => holding.has(stem));
}

/**
 * The ways of saying a wish that some share uses, each with what it is worth. A synonym that few shares say is no better
 * sign than the word typed, which many say: none is taken for rarer than the surest way.
 */
export function waysKnown(
  { alternatives }: Wish,
  corpus: Corpus,
): readonly { readonly term: Term; readonly worth: number }[] {
  const known = alternatives
    .filter(({ term }) => isKnown(corpus, term))
    .map(({ term, weight }) => ({ term, weight, rarity: rarityOf(corpus, term) }));
  const surest = Math.max(0, ...known.map(({ weight }) => weight));
  const most = Math.max(0, ...known.filter(({ weight }) => weight === surest).map(({ rarity }) => rarity));
  return known.map(({ term, weight, rarity }) => ({ term, worth: weight * Math.min(most, rarity) }));
}
