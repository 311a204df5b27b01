import { openCover } from './cover.ts';
import type { Network } from './network.ts';
import { shuffled, type Random } from './random.ts';

export interface BridgerChoice {
  readonly network: Network;
  /** One number from 0 a person; −1 for someone whose job family is not known. */
  readonly families: ArrayLike<number>;
  /** How many Bridgers are wanted, those who accepted included. */
  readonly size: number;
  /** Who accepted: kept whatever happens, in this order. */
  readonly accepted: readonly number[];
  /** Whom not to propose: who refused, or is not to be asked. They are reached like anyone else. */
  readonly refused: ReadonlySet<number>;
  /** Draws among equals. */
  readonly random: Random;
}

export interface ChosenBridger {
  readonly person: number;
  /** Whether someone else would have done exactly as well at that place. */
  readonly hasEqual: boolean;
  /** Others who would suit nearly as well, in an order drawn at random: never a ranking. */
  readonly alternates: readonly number[];
}

const MOST_ALTERNATES = 3;

/**
 * Chooses a set, one person at a time, so that each colleague has two Bridgers in reach, one of their own job family,
 * with at most three Bridgers of a family. A person's worth is what they add to those chosen before, the greedy way of
 * covering a network: Nemhauser, Wolsey and Fisher, "An analysis of approximations for maximizing submodular set
 * functions", Mathematical Programming 14 (1978); Kempe, Kleinberg and Tardos, "Maximizing the spread of influence
 * through a social network", KDD (2003). Two Bridgers, because a new habit is taken up from several peers: Centola and
 * Macy, "Complex contagions and the weakness of long ties", American Journal of Sociology 113 (2007).
 * Fewer than `size` come back when there is nobody left to add.
 */
export function chooseBridgers(choice: BridgerChoice): readonly ChosenBridger[] {
  const { accepted, refused } = choice;
  const cover = openCover(choice.network, choice.families, [...accepted, ...refused]);
  for (const person of accepted) cover.add(person);
  const bridgers: ChosenBridger[] = accepted.map((person) => ({ person, hasEqual: false, alternates: [] }));
  while (bridgers.length < choice.size) {
    const best = cover.best();
    if (best === null) break;
    const person = drawn(best.equals, choice.random);
    bridgers.push({
      person,
      hasEqual: best.equals.length > 1,
      alternates: someOf(
        best.nearly.filter((one) => one !== person),
        choice.random,
      ),
    });
    cover.add(person);
  }
  const chosen = new Set(bridgers.map(({ person }) => person));
  return bridgers.map((bridger) => ({
    ...bridger,
    alternates: bridger.alternates.filter((one) => !chosen.has(one)).slice(0, MOST_ALTERNATES),
  }));
}

function drawn<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(random() * items.length)]!;
}

/** Enough to draw from once those chosen later are left out. */
function someOf(people: readonly number[], random: Random): readonly number[] {
  return shuffled(people, random).slice(0, 4 * MOST_ALTERNATES);
}
