import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { chooseBridgers, type ChosenBridger } from '../../../src/domain/bridger/chooseBridgers.ts';
import { MOST_PER_FAMILY } from '../../../src/domain/bridger/cover.ts';
import { explainBridger, tiesBetweenJobs } from '../../../src/domain/bridger/explainBridger.ts';
import { buildNetwork, type Network } from '../../../src/domain/bridger/network.ts';
import { randomOf } from '../../../src/domain/bridger/random.ts';

type Pair = readonly [number, number];

const tied = (size: number, pairs: readonly Pair[]): Network =>
  buildNetwork(size, { from: pairs.map(([from]) => from), to: pairs.map(([, to]) => to) });

function choose(
  network: Network,
  families: readonly number[],
  size: number,
  { accepted = [] as readonly number[], refused = [] as readonly number[], seed = 1 } = {},
): readonly ChosenBridger[] {
  return chooseBridgers({
    network,
    families,
    size,
    accepted,
    refused: new Set(refused),
    random: randomOf(seed),
  });
}

const peopleOf = (bridgers: readonly ChosenBridger[]): readonly number[] =>
  bridgers.map(({ person }) => person);

/** Two stars of five around 0 and 6, joined by 12, who knows one of each. */
const stars = tied(13, [
  ...[1, 2, 3, 4, 5].map((other): Pair => [0, other]),
  ...[7, 8, 9, 10, 11].map((other): Pair => [6, other]),
  [12, 1],
  [12, 7],
]);
const twoJobs = [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1];

describe('a set of bridgers', () => {
  test('reaches both jobs before it reaches one of them twice', () => {
    assert.deepEqual(
      [...peopleOf(choose(stars, twoJobs, 2))].toSorted((a, b) => a - b),
      [0, 6],
    );
  });

  test('keeps whoever accepted, even where nobody is reached, and fills around them', () => {
    const chosen = peopleOf(choose(stars, twoJobs, 3, { accepted: [5] }));
    assert.equal(chosen[0], 5);
    assert.ok(chosen.includes(0) && chosen.includes(6));
  });

  test('never proposes who refused again, and goes on reaching them', () => {
    const chosen = peopleOf(choose(stars, twoJobs, 3, { refused: [0] }));
    assert.equal(chosen.includes(0), false);
    assert.equal(chosen.length, 3);
  });

  test('is empty when everybody refuses', () => {
    assert.deepEqual(choose(stars, twoJobs, 3, { refused: [...twoJobs.keys()] }), []);
  });

  test('is empty where nobody has a tie, and where there is nobody', () => {
    assert.deepEqual(choose(tied(5, []), [0, 0, 1, 1, 1], 3), []);
    assert.deepEqual(choose(tied(0, []), [], 3), []);
  });

  test('stops at three people when there is one job only', () => {
    assert.equal(
      choose(
        stars,
        twoJobs.map(() => 0),
        8,
      ).length,
      MOST_PER_FAMILY,
    );
  });

  test('is drawn by the seed among equals, and says so', () => {
    const ring = tied(
      8,
      [...Array(8).keys()].map((at): Pair => [at, (at + 1) % 8]),
    );
    const drawn = [1, 2, 3, 4, 5, 6].map((seed) => choose(ring, Array(8).fill(0), 1, { seed }));
    assert.ok(drawn.every(([bridger]) => bridger?.hasEqual === true));
    assert.ok(new Set(drawn.map(([bridger]) => bridger?.person)).size > 1);
    assert.deepEqual(choose(ring, Array(8).fill(0), 1, { seed: 4 }), drawn[3]);
  });

  test('names others who would suit, none of them in the set', () => {
    const twins = tied(14, [
      ...[2, 3, 4, 5, 6].flatMap((other): Pair[] => [
        [0, other],
        [1, other],
      ]),
      ...[8, 9, 10, 11].map((other): Pair => [7, other]),
    ]);
    const [first] = choose(twins, Array(14).fill(-1), 1);
    assert.deepEqual(first?.alternates, [first?.person === 0 ? 1 : 0]);
  });
});

describe('any set', () => {
  const cases = fc
    .record({
      size: fc.integer({ min: 1, max: 25 }),
      pairs: fc.array(fc.tuple(fc.nat(24), fc.nat(24)), { maxLength: 80 }),
      families: fc.array(fc.integer({ min: -1, max: 3 }), { minLength: 25, maxLength: 25 }),
      wanted: fc.integer({ min: 1, max: 10 }),
      refused: fc.uniqueArray(fc.nat(24), { maxLength: 10 }),
      accepted: fc.uniqueArray(fc.nat(24), { maxLength: 3 }),
      seed: fc.nat(),
    })
    .map((one) => {
      const inside = (person: number): boolean => person < one.size;
      const accepted = one.accepted.filter(inside);
      return {
        ...one,
        families: one.families.slice(0, one.size),
        pairs: one.pairs.filter(([from, to]) => inside(from) && inside(to)),
        accepted,
        refused: one.refused.filter((person) => inside(person) && !accepted.includes(person)),
      };
    });

  test('holds each person once, who accepted, nobody who refused, three of a job at most beyond those', () => {
    fc.assert(
      fc.property(cases, ({ size, pairs, families, wanted, ...asked }) => {
        const chosen = choose(tied(size, pairs), families, wanted, asked);
        const people = peopleOf(chosen);
        assert.equal(new Set(people).size, people.length);
        assert.ok(people.length <= Math.max(wanted, asked.accepted.length));
        assert.ok(asked.accepted.every((person) => people.includes(person)));
        assert.ok(asked.refused.every((person) => !people.includes(person)));
        const added = people.slice(asked.accepted.length).filter((person) => families[person]! >= 0);
        for (const [, same] of Map.groupBy(added, (person) => families[person]))
          assert.ok(same.length <= MOST_PER_FAMILY);
        for (const { alternates } of chosen)
          assert.ok(alternates.every((one) => !people.includes(one) && !asked.refused.includes(one)));
      }),
    );
  });

  test('takes at each turn someone who adds as much as anyone would', () => {
    fc.assert(
      fc.property(cases, ({ size, pairs, families, wanted, ...asked }) => {
        const network = tied(size, pairs);
        const people = peopleOf(choose(network, families, wanted, asked));
        for (let turn = asked.accepted.length; turn < people.length; turn++) {
          const before = people.slice(0, turn);
          const worth = worths(network, families, before, new Set(asked.refused));
          assert.equal(worth.get(people[turn]!), Math.max(...worth.values()));
        }
      }),
    );
  });
});

/** What each person who may be added is worth, counted plainly. */
function worths(
  { starts, counterparts, size }: Network,
  families: readonly number[],
  before: readonly number[],
  refused: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const reached = (person: number): readonly number[] => [
    person,
    ...counterparts.subarray(starts[person], starts[person + 1]),
  ];
  const worth = new Map<number, number>();
  for (let person = 0; person < size; person++) {
    const sameJob = before.filter((one) => families[one] === families[person]).length;
    const isFull = families[person]! >= 0 && sameJob >= MOST_PER_FAMILY;
    if (before.includes(person) || refused.has(person) || isFull || reached(person).length === 1) continue;
    const sum = reached(person).reduce((total, other) => {
      const around = before.filter((one) => reached(one).includes(other));
      const hasOwn = around.some((one) => families[one] === families[other]);
      const isOwn = families[person]! >= 0 && families[person] === families[other] && !hasOwn;
      return total + ([3, 2][around.length] ?? 1) + (isOwn ? 1 : 0);
    }, 0);
    worth.set(person, sum);
  }
  return worth;
}

describe('why someone would suit', () => {
  test('is whom they meet, and the two jobs that fewest others join', () => {
    const network = tied(7, [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 4],
      [2, 5],
      [4, 5],
      [3, 6],
    ]);
    const families = [0, 1, 2, 3, 1, 2, 1];
    assert.deepEqual(explainBridger(network, families, tiesBetweenJobs(network, families), 0), [
      { is: 'meetsJobs', families: [1, 2, 3] },
      { is: 'joinsJobs', families: [2, 3] },
    ]);
  });

  test('leaves out a job met once in a long while', () => {
    const network = buildNetwork(4, { from: [0, 0, 0], to: [1, 2, 3], weight: [40, 40, 1] });
    const families = [0, 1, 2, 3];
    const [meets] = explainBridger(network, families, tiesBetweenJobs(network, families), 0);
    assert.deepEqual(meets, { is: 'meetsJobs', families: [1, 2] });
  });

  test('is one’s own job where there is no other, and colleagues where jobs are not known', () => {
    const network = tied(2, [[0, 1]]);
    assert.deepEqual(explainBridger(network, [5, 5], tiesBetweenJobs(network, [5, 5]), 0), [
      { is: 'knowsOwnJob', family: 5 },
    ]);
    assert.deepEqual(explainBridger(network, [-1, -1], tiesBetweenJobs(network, [-1, -1]), 0), [
      { is: 'meetsColleagues' },
    ]);
  });
});
