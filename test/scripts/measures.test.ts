import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { betweenness, sampledBetweenness } from '../../scripts/bridgers/measures/betweenness.ts';
import { communities, modularity } from '../../scripts/bridgers/measures/communities.ts';
import { constraint, effectiveSize } from '../../scripts/bridgers/measures/constraint.ts';
import { egoBetweenness } from '../../scripts/bridgers/measures/egoBetweenness.ts';
import { pageRank } from '../../scripts/bridgers/measures/pageRank.ts';
import { participation } from '../../scripts/bridgers/measures/participation.ts';
import { brokerRoles } from '../../scripts/bridgers/measures/roles.ts';
import { buildDirected } from '../../scripts/bridgers/measures/directed.ts';
import { buildNetwork, type Network } from '../../src/domain/bridger/network.ts';
import { randomOf, shuffled } from '../../src/domain/bridger/random.ts';
import { graphText, numbersIn, oracleOf, type Oracle } from './oracles.ts';

const CLOSE = 1e-9;
const NOT_COPIED = 'this network may not be copied here';

function same(found: ArrayLike<number>, told: readonly number[]): void {
  assert.equal(found.length, told.length);
  told.forEach((value, at) =>
    assert.ok(Math.abs(found[at]! - value) <= CLOSE, `${at}: ${found[at]} is not ${value}`),
  );
}

const networkOf = ({ n, edges }: Oracle): Network =>
  buildNetwork(n, {
    from: edges.map(([from]) => from),
    to: edges.map(([, to]) => to),
    weight: edges.map(([, , weight]) => weight),
  });

const plain = (network: Network): Network => ({ ...network, weights: network.weights.map(() => 1) });

for (const name of ['karate', 'kite', 'law_advice', 'UKfaculty'])
  describe(`on ${name}, as networkx and igraph have it`, () => {
    const oracle = oracleOf(name);
    const skip = oracle === null ? NOT_COPIED : false;
    const network = oracle === null ? buildNetwork(0, { from: [], to: [] }) : networkOf(oracle);
    test('betweenness is the same', { skip }, () => same(betweenness(network), oracle!.betweenness));
    test('Burt’s constraint is the same, by weight and without', { skip }, () => {
      same(constraint(network), oracle!.constraint_w);
      same(constraint(plain(network)), oracle!.constraint);
    });
    test('effective size is the same', { skip }, () => same(effectiveSize(network), oracle!.effective_size));
    test('PageRank is the same', { skip }, () => same(pageRank(network), oracle!.pagerank_w));
    test('ego betweenness is the same', { skip }, () =>
      same(egoBetweenness(network), oracle!.ego_betweenness),
    );
    // The kite has no groups to take part in.
    if (name !== 'kite')
      test('participation is the same', { skip }, () =>
        same(participation(network, oracle!.labels!), oracle!.participation_w!),
      );
    test('the best of ten Louvain runs is as modular as igraph’s', { skip }, () => {
      const best = Math.max(
        ...Array.from({ length: 10 }, (_, seed) => modularity(network, communities(network, seed))),
      );
      assert.ok(best >= oracle!.igraph_multilevel_modularity - CLOSE, `${best}`);
      assert.ok(best <= (oracle!.igraph_optimal_modularity ?? 1) + CLOSE, `${best}`);
    });
  });

describe('brokerage roles', () => {
  for (const name of ['karate', 'law_advice', 'UKfaculty'])
    test(`are those of R’s sna on ${name}`, (context) => {
      const oracle = oracleOf(name);
      const table = graphText(`gould_fernandez_${name}.csv`);
      if (oracle === null || table === null) return context.skip(NOT_COPIED);
      const { edges } = oracle;
      const directed = buildDirected(oracle.n, {
        from: [...edges.map(([from]) => from), ...edges.map(([, to]) => to)],
        to: [...edges.map(([, to]) => to), ...edges.map(([from]) => from)],
      });
      const roles = brokerRoles(directed, oracle.labels!);
      const rows = numbersIn(table);
      const column = (at: number): readonly number[] => rows.map((row) => row[at]!);
      same(roles.coordinator, column(0));
      same(roles.itinerant, column(1));
      same(roles.representative, column(2));
      same(roles.gatekeeper, column(3));
      same(roles.liaison, column(4));
    });

  test('tell a gatekeeper from a representative by the way ties go', () => {
    const path = buildDirected(3, { from: [0, 1], to: [1, 2] });
    assert.deepEqual([...brokerRoles(path, [1, 0, 0]).gatekeeper], [0, 1, 0]);
    assert.deepEqual([...brokerRoles(path, [0, 0, 1]).representative], [0, 1, 0]);
    assert.deepEqual([...brokerRoles(path, [0, 1, 0]).itinerant], [0, 1, 0]);
    assert.deepEqual([...brokerRoles(path, [0, 1, 2]).liaison], [0, 1, 0]);
  });
});

describe('sampled betweenness', () => {
  test('is exact when everyone is sampled, and keeps the order of the first on a part', () => {
    const oracle = oracleOf('UKfaculty')!;
    const network = networkOf(oracle);
    const everyone = Array.from({ length: oracle.n }, (_, person) => person);
    same(sampledBetweenness(network, everyone), oracle.betweenness);
    const half = sampledBetweenness(network, shuffled(everyone, randomOf(7)).slice(0, 40));
    const first = oracle.betweenness.indexOf(Math.max(...oracle.betweenness));
    const told = [...half].toSorted((a, b) => b - a).slice(0, 5);
    assert.ok(told.includes(half[first]!));
  });
});

describe('a network', () => {
  test('adds up the ties of a pair, whichever way they go, and leaves out those with oneself', () => {
    const network = buildNetwork(3, { from: [0, 1, 2, 1], to: [1, 0, 2, 2], weight: [1, 2, 9, 4] });
    assert.deepEqual([...network.starts], [0, 1, 3, 4]);
    assert.deepEqual([...network.counterparts], [1, 0, 2, 1]);
    assert.deepEqual([...network.weights], [3, 3, 4, 4]);
  });

  test('of nobody is empty', () => {
    assert.deepEqual([...buildNetwork(0, { from: [], to: [] }).starts], [0]);
  });
});
