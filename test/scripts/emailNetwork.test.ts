import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { betweenness } from '../../scripts/bridgers/measures/betweenness.ts';
import { modularity } from '../../scripts/bridgers/measures/communities.ts';
import { constraint } from '../../scripts/bridgers/measures/constraint.ts';
import { pageRank } from '../../scripts/bridgers/measures/pageRank.ts';
import { buildNetwork } from '../../src/domain/bridger/network.ts';
import { graphText } from './oracles.ts';

/** Reads a network on its input, and tells what igraph makes of it. */
const IGRAPH = `
import igraph, json, sys
told = json.load(sys.stdin)
g = igraph.Graph(n=told["n"], edges=told["edges"])
print(json.dumps({
  "betweenness": g.betweenness(),
  "constraint": [c if c == c else None for c in g.constraint()],
  "pagerank": g.pagerank(),
  "modularity": g.modularity(told["groups"]),
}))`;

interface Told {
  readonly betweenness: readonly number[];
  readonly constraint: readonly (number | null)[];
  readonly pagerank: readonly number[];
  readonly modularity: number;
}

const pairsIn = (text: string): readonly (readonly number[])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));

test('the 1,005 people of email-Eu-core are measured as igraph measures them', (context) => {
  const edges = graphText('email-eu-core/email-Eu-core.txt');
  const labels = graphText('email-eu-core/email-Eu-core-department-labels.txt');
  if (edges === null || labels === null) return context.skip('email-Eu-core may not be copied here');
  const groups = Array.from({ length: 1_005 }, () => 42);
  for (const [person, group] of pairsIn(labels)) groups[person!] = group!;
  const pairs = pairsIn(edges);
  const built = buildNetwork(1_005, { from: pairs.map(([from]) => from!), to: pairs.map(([, to]) => to!) });
  const network = { ...built, weights: built.weights.map(() => 1) };
  const once: (readonly [number, number])[] = [];
  for (let person = 0; person < network.size; person++)
    for (let k = network.starts[person]!; k < network.starts[person + 1]!; k++)
      if (person < network.counterparts[k]!) once.push([person, network.counterparts[k]!]);

  const input = JSON.stringify({ n: network.size, edges: once, groups });
  const { status, stdout } = spawnSync('/usr/bin/python3', ['-c', IGRAPH], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) {
    process.stderr.write('Skipped: python3-igraph is not installed here.\n');
    return context.skip('no igraph');
  }
  const told = JSON.parse(stdout) as Told;
  const same = (found: number, wanted: number | null): void =>
    wanted === null
      ? assert.ok(Number.isNaN(found))
      : assert.ok(Math.abs(found - wanted) <= 1e-9 * Math.max(1, wanted), `${found} is not ${wanted}`);
  betweenness(network).forEach((found, at) => same(found, told.betweenness[at]!));
  constraint(network).forEach((found, at) => same(found, told.constraint[at]!));
  pageRank(network).forEach((found, at) => same(found, told.pagerank[at]!));
  same(modularity(network, groups), told.modularity);
});
