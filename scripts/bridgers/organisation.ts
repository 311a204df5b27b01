import { buildNetwork, type Network } from '../../src/domain/bridger/network.ts';
import type { Random } from '../../src/domain/bridger/random.ts';

/** A network whose people have a job family each, a number from 0. */
export interface Organisation {
  readonly name: string;
  readonly network: Network;
  readonly families: Int32Array;
}

export interface Shape {
  readonly people: number;
  readonly families: number;
  /** Ties a person has, on average. */
  readonly ties: number;
  /** The part of them that stays within one's own job. */
  readonly within: number;
  /** How unequal people are in ties: 0 for all alike, 1 for a few who know many. */
  readonly spread: number;
}

export interface DrawnTies {
  readonly families: Int32Array;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** An invented company: jobs of unequal sizes, people of unequal reach, most ties within a job. */
export function organisation(name: string, shape: Shape, random: Random): Organisation {
  const { families, ...ties } = drawTies(shape, random);
  return { name, families, network: buildNetwork(shape.people, ties) };
}

/** The ties of such a company, some of them twice. */
export function drawTies(shape: Shape, random: Random): DrawnTies {
  const families = Int32Array.from({ length: shape.people }, () =>
    Math.floor(shape.families * random() ** 1.5),
  );
  const members = Map.groupBy(families.keys(), (person) => families[person]!);
  const drawFrom = drawer(
    Float64Array.from(families, () => (1 - random()) ** -shape.spread),
    random,
  );
  const all = [...families.keys()];
  const [from, to]: [number[], number[]] = [[], []];
  for (let tie = 0; tie < (shape.people * shape.ties) / 2; tie++) {
    const one = drawFrom(all);
    from.push(one);
    to.push(drawFrom(random() < shape.within ? (members.get(families[one]!) ?? all) : all));
  }
  return { families, from, to };
}

/** Draws people in proportion to their pull. */
function drawer(pull: Float64Array, random: Random): (people: readonly number[]) => number {
  const most = Math.min(
    pull.reduce((high, one) => Math.max(high, one), 0),
    20,
  );
  return (people) => {
    for (;;) {
      const one = people[Math.floor(random() * people.length)]!;
      if (random() * most <= pull[one]!) return one;
    }
  };
}
