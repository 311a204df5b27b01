import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { chooseNominees } from '../../../src/domain/bridger/nominate.ts';
import { randomOf } from '../../../src/domain/bridger/random.ts';
import type { Ballot, Bridger } from '../../../src/domain/bridger/bridger.ts';
import { nextWave, seedOf } from '../../../src/domain/bridger/waves.ts';

const ballot = (voterId: string, named: readonly string[], volunteers = false): Ballot => ({
  workspaceId: 'w1',
  nominationId: 'n1',
  voterId,
  named,
  volunteers,
});
const voters = (n: number): readonly string[] => Array.from({ length: n }, (_, at) => `v${at}`);
const jobs = (ids: readonly string[]): ReadonlyMap<string, string | null> =>
  new Map(ids.map((id) => [id, null]));

function choose(
  ballots: readonly Ballot[],
  families: ReadonlyMap<string, string | null>,
  size: number,
  seed = 1,
): readonly string[] {
  return chooseNominees({ ballots, families, size, random: randomOf(seed) })
    .map(({ memberId }) => memberId)
    .toSorted();
}

describe('nominations', () => {
  test('choose those whom most name', () => {
    const ballots = voters(12).map((id, at) => ballot(id, ['a', at < 8 ? 'b' : 'c']));
    assert.deepEqual(choose(ballots, jobs(['a', 'b', 'c']), 2), ['a', 'b']);
  });

  test('hear no name below twelve voters, only who raises a hand', () => {
    const ballots = voters(11).map((id) => ballot(id, ['a'], id === 'v3'));
    assert.deepEqual(choose(ballots, jobs(['a', ...voters(11)]), 5), ['v3']);
  });

  test('do not let anyone name themselves, or name one person twice', () => {
    const ballots = [
      ballot('v0', ['v0', 'v0', 'v0']),
      ...voters(12)
        .slice(1)
        .map((id) => ballot(id, id === 'v1' ? ['a', 'a', 'a'] : ['b'])),
    ];
    assert.deepEqual(choose(ballots, jobs(['a', 'b', ...voters(12)]), 1), ['b']);
    assert.deepEqual(choose(ballots, jobs(['v0']), 5), []);
  });

  test('leave out whoever may not be asked', () => {
    const ballots = voters(12).map((id) => ballot(id, ['objects', 'a']));
    assert.deepEqual(choose(ballots, jobs(['a']), 5), ['a']);
  });

  test('take three of a job at most', () => {
    const named = ['a', 'b', 'c', 'd', 'e'];
    const ballots = voters(15).map((id, at) => ballot(id, [named[at % 5]!, named[(at + 1) % 5]!]));
    const families = new Map<string, string | null>(named.map((id) => [id, id === 'e' ? 'rh' : 'achats']));
    const chosen = choose(ballots, families, 5);
    assert.equal(chosen.length, 4);
    assert.ok(chosen.includes('e'));
  });

  test('draw equals by the seed, the same each time', () => {
    const ballots = voters(12).map((id, at) => ballot(id, [`c${at % 6}`]));
    const families = jobs(['c0', 'c1', 'c2', 'c3', 'c4', 'c5']);
    const drawn = [1, 2, 3, 4, 5].map((seed) => choose(ballots, families, 2, seed).join());
    assert.ok(new Set(drawn).size > 1);
    assert.equal(choose(ballots, families, 2, 3).join(), drawn[2]);
  });

  test('give an order that says nothing of who was named most', () => {
    const ballots = voters(12).map((id, at) => ballot(id, ['a', ...(at < 6 ? ['b'] : [])]));
    const firsts = Array.from({ length: 20 }, (_, seed) =>
      chooseNominees({ ballots, families: jobs(['a', 'b']), size: 2, random: randomOf(seed) }),
    ).map(([first]) => first?.memberId);
    assert.deepEqual([...new Set(firsts)].toSorted(), ['a', 'b']);
  });
});

describe('a wave', () => {
  const NOW = '2026-11-24T10:00:00.000Z';
  const bridger = (memberId: string, state: Bridger['state'], askedAt: string | null = null): Bridger => ({
    workspaceId: 'w1',
    memberId,
    state,
    reasons: [],
    askedAt,
    answeredAt: null,
  });
  const wave = (bridgers: readonly Bridger[], families = jobs(bridgers.map((one) => one.memberId))) =>
    nextWave(bridgers, families, NOW, randomOf(1));
  const many = (n: number, state: Bridger['state'], prefix = 'w'): readonly Bridger[] =>
    Array.from({ length: n }, (_, at) => bridger(`${prefix}${at}`, state));

  test('is of four, and the next waits for the answers', () => {
    assert.equal(wave(many(10, 'waiting')).length, 4);
    const yesterday = '2026-11-23T10:00:00.000Z';
    assert.equal(wave([...many(10, 'waiting'), bridger('x', 'asked', yesterday)]).length, 0);
  });

  test('goes on without whoever has not answered for two weeks', () => {
    assert.equal(wave([...many(10, 'waiting'), bridger('x', 'asked', '2026-11-01T10:00:00.000Z')]).length, 4);
  });

  test('stops once eight accepted', () => {
    assert.equal(wave([...many(10, 'waiting'), ...many(8, 'accepted', 'a')]).length, 0);
    assert.equal(wave([...many(10, 'waiting'), ...many(7, 'accepted', 'a')]).length, 4);
  });

  test('asks nobody once everybody refused', () => {
    assert.deepEqual(wave(many(20, 'declined')), []);
  });

  test('leaves out whoever is no longer to be asked', () => {
    assert.deepEqual(
      wave(many(3, 'waiting'), jobs(['w1'])).map((one) => one.memberId),
      ['w1'],
    );
  });

  test('never leads to more than twelve bridgers, nor four of a job with those who accepted', () => {
    const states = fc.array(fc.constantFrom('waiting', 'accepted', 'declined' as const), { maxLength: 40 });
    fc.assert(
      fc.property(states, fc.nat(3), (all, families) => {
        const bridgers = all.map((state, at) => bridger(`m${at}`, state));
        const jobOf = (id: string): string => `f${Number(id.slice(1)) % (families + 1)}`;
        const known = new Map(bridgers.map(({ memberId }) => [memberId, jobOf(memberId)]));
        const next = nextWave(bridgers, known, NOW, randomOf(all.length));
        const accepted = bridgers.filter(({ state }) => state === 'accepted');
        assert.ok(next.length === 0 || next.length + accepted.length <= 12);
        for (const job of new Set(next.map(({ memberId }) => jobOf(memberId)))) {
          const of = (some: readonly Bridger[]): number =>
            some.filter(({ memberId }) => jobOf(memberId) === job).length;
          assert.ok(of(next) + of(accepted) <= 3 || of(next) === 0);
        }
      }),
    );
  });

  test('is drawn from what has an id, the same each time', () => {
    assert.equal(seedOf('2026-11-24'), seedOf('2026-11-24'));
    assert.notEqual(seedOf('2026-11-24'), seedOf('2026-11-25'));
  });
});
