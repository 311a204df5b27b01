import { MOST_PER_FAMILY } from './cover.ts';
import { shuffled, type Random } from './random.ts';
import type { Ballot } from './bridger.ts';

/** Fewer voters than this would be recognised by whom they name: only who volunteers is heard. */
export const FEWEST_VOTERS = 12;
/** Names that a voter may give. */
export const MOST_NAMES = 3;

export interface NominationChoice {
  readonly ballots: readonly Ballot[];
  /** Job family of each member who may be asked, null when they did not say. */
  readonly families: ReadonlyMap<string, string | null>;
  readonly size: number;
  readonly random: Random;
}

/** Someone chosen, and whether colleagues named them; how often goes no further than this function. */
export interface Nominee {
  readonly memberId: string;
  readonly by: 'named' | 'volunteered';
}

/**
 * Chooses whom to ask from what colleagues answered: those named most often first, equals drawn, at most three of a
 * job family, in an order that is then drawn too and so says nothing. Nominations find people who spread news as well
 * as any map of ties: Banerjee, Chandrasekhar, Duflo and Jackson, "Using gossips to spread information", Review of
 * Economic Studies 86 (2019); Airoldi and Christakis, "Induction of social contagion for diverse outcomes in
 * structured experiments in isolated villages", Science 384 (2024).
 */
export function chooseNominees({ ballots, families, size, random }: NominationChoice): readonly Nominee[] {
  const heard = voicesOf(ballots);
  const drawn = shuffled(
    [...heard.keys()].filter((id) => families.has(id)),
    random,
  );
  const byVoices = drawn.toSorted((one, other) => heard.get(other)!.voices - heard.get(one)!.voices);
  const perFamily = new Map<string, number>();
  const chosen = byVoices.filter((id) => {
    const family = families.get(id) ?? null;
    if (family === null) return true;
    const there = perFamily.get(family) ?? 0;
    perFamily.set(family, there + 1);
    return there < MOST_PER_FAMILY;
  });
  return shuffled(chosen.slice(0, size), random).map((memberId) => ({
    memberId,
    by: heard.get(memberId)!.isNamed ? 'named' : 'volunteered',
  }));
}

interface Heard {
  voices: number;
  isNamed: boolean;
}

/** Volunteering is one voice, as being named once is. A name given by oneself is volunteering, whatever was ticked. */
function voicesOf(ballots: readonly Ballot[]): ReadonlyMap<string, Heard> {
  const heard = new Map<string, Heard>();
  const hear = (id: string, isNamed: boolean): void => {
    const before = heard.get(id) ?? { voices: 0, isNamed: false };
    heard.set(id, { voices: before.voices + 1, isNamed: before.isNamed || isNamed });
  };
  const areNamesHeard = ballots.length >= FEWEST_VOTERS;
  for (const { voterId, named, volunteers } of ballots) {
    const others = new Set(named.filter((id) => id !== voterId));
    if (areNamesHeard) for (const id of [...others].slice(0, MOST_NAMES)) hear(id, true);
    if (volunteers) hear(voterId, false);
  }
  return heard;
}
