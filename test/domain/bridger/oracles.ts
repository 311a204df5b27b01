import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const graphs = fileURLToPath(new URL('../../../../shared/data/graphs', import.meta.url));

/** A graph with what networkx and igraph make of it; undirected, `edges` are from, to, weight. */
export interface Oracle {
  readonly n: number;
  readonly edges: readonly (readonly [number, number, number])[];
  readonly labels: readonly number[] | null;
  readonly betweenness: readonly number[];
  readonly constraint: readonly number[];
  readonly constraint_w: readonly number[];
  readonly effective_size: readonly number[];
  readonly pagerank_w: readonly number[];
  readonly ego_betweenness: readonly number[];
  readonly participation_w?: readonly number[];
  readonly igraph_multilevel_modularity: number;
  readonly igraph_optimal_modularity: number | null;
}

/** The text of a file of graphs, or null with a word on it where the shared data is not there. */
export function graphFile(name: string): string | null {
  const file = join(graphs, name);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  process.stderr.write(`Skipped: ../shared/data/graphs/${name} is not here.\n`);
  return null;
}

export function oracleOf(name: string): Oracle | null {
  const text = graphFile(`${name}.json`);
  return text === null ? null : (JSON.parse(text) as Oracle);
}

/** The cells of a file of numbers with one line of titles. */
export function numbersIn(text: string): readonly (readonly number[])[] {
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',').map(Number));
}
