import { readFileSync } from 'node:fs';
import { graphFile } from '../data.ts';

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

/** The text of a file of graphs; null for one that may not be copied here and is absent. */
export function graphText(name: string): string | null {
  const file = graphFile(name);
  return file === null ? null : readFileSync(file, 'utf8');
}

export function oracleOf(name: string): Oracle | null {
  const text = graphText(`${name}.json`);
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
