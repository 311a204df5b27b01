import type { Random } from '../../src/domain/bridger/random.ts';
import type { Organisation } from './organisation.ts';

/** How a habit spreads from a set; gives who has it in the end, 1 or 0 a person. */
export type Contagion = (organisation: Organisation, set: readonly number[], random: Random) => Uint8Array;

type Chance = (by: number, to: number, step: number) => number;

/** Each new adopter shows it once to each counterpart, who takes it up with some chance. */
function cascade(chanceIn: (organisation: Organisation) => Chance): Contagion {
  return (organisation, set, random) => {
    const { starts, counterparts, size } = organisation.network;
    const chance = chanceIn(organisation);
    const has = begun(size, set);
    let fresh = [...set];
    for (let step = 0; fresh.length > 0; step++) {
      const next: number[] = [];
      for (const by of fresh)
        for (let k = starts[by]!; k < starts[by + 1]!; k++) {
          const to = counterparts[k]!;
          if (has[to] === 1 || random() >= chance(by, to, step)) continue;
          has[to] = 1;
          next.push(to);
        }
      fresh = next;
    }
    return has;
  };
}

/** Every step, each person who has it not looks at how many around have it. */
function watching(
  steps: number,
  takesUp: (around: number, reach: number, threshold: number, random: Random) => boolean,
): Contagion {
  return ({ network: { starts, counterparts, size } }, set, random) => {
    let has = begun(size, set);
    const thresholds = Float64Array.from(has, () => random());
    for (let step = 0; step < steps; step++) {
      const next = has.slice();
      for (let person = 0; person < size; person++) {
        if (has[person] === 1) continue;
        let around = 0;
        for (let k = starts[person]!; k < starts[person + 1]!; k++) around += has[counterparts[k]!]!;
        if (takesUp(around, starts[person + 1]! - starts[person]!, thresholds[person]!, random))
          next[person] = 1;
      }
      has = next;
    }
    return has;
  };
}

function begun(size: number, set: readonly number[]): Uint8Array {
  const has = new Uint8Array(size);
  for (const person of set) has[person] = 1;
  return has;
}

const ATTENTION = 5;

/** The seven ways a habit may spread, by name. Their parameters were fixed before any result was seen. */
export const CONTAGIONS: Readonly<Record<string, Contagion>> = {
  // Kempe, Kleinberg and Tardos (2003).
  'independent cascade': cascade(() => () => 0.1),
  'weighted cascade': cascade(
    ({ network: { starts } }) =>
      (_, to) =>
        1 / (starts[to + 1]! - starts[to]!),
  ),
  // Granovetter (1978); thresholds drawn evenly.
  'linear threshold': watching(10, (around, reach, threshold) => around > 0 && around / reach >= threshold),
  // Centola and Macy (2007): nobody takes it up from one colleague only.
  'two colleagues needed': watching(6, (around, _, __, random) => around >= 2 && random() < 0.3),
  'three weeks only': watching(3, (around, _, __, random) => random() < 1 - 0.9 ** around),
  'own job first': cascade(
    ({ families }) =>
      (by, to) =>
        families[by] === families[to] ? 0.2 : 0.05,
  ),
  'short attention': cascade(({ network: { starts } }) => (by, _, step) => {
    const reach = starts[by + 1]! - starts[by]!;
    return 0.5 * 0.7 ** step * Math.min(1, ATTENTION / reach);
  }),
};
