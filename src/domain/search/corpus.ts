import type { Term } from './concepts.ts';

/** What is known of all the shares of a space. */
export interface Corpus {
  readonly shares: number;
  /** In how many shares each stem is; absent when in none. */
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

export function isKnown({ holding }: Corpus, term: Term): boolean {
  return term.every((stem) => holding.has(stem));
}
