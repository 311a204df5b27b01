import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildNetwork } from '../../src/domain/bridger/network.ts';
import { randomOf } from '../../src/domain/bridger/random.ts';
import { graphFile } from '../../test/data.ts';
import { organisation, type Organisation } from './organisation.ts';

/** Real networks with a group for each person: the file of edges, and the column of the group. */
const LABELLED = [
  ['karate', 'Faction'],
  ['UKfaculty', 'Group'],
  ['law_advice', 'practice'],
  ['law_advice', 'office'],
  ['law_cowork', 'office'],
  ['law_friends', 'office'],
  ['ht_advice', 'dept'],
  ['ht_friends', 'dept'],
] as const;

/** Those networks; one that may not be copied here, and is absent, is left out aloud. */
export function labelledNetworks(): readonly Organisation[] {
  return [...LABELLED.flatMap(([name, group]) => labelled(name, group)), ...emailNetwork()];
}

function labelled(name: string, group: string): readonly Organisation[] {
  const [ties, people] = [graphFile(`${name}.edges.csv`), graphFile(`${name}.nodes.csv`)];
  if (ties === null || people === null) return [];
  const [titles = [], ...nodes] = table(people);
  const column = titles.indexOf(group);
  return [
    made(
      `${name} by ${group}`,
      nodes.map((row) => Number(row[column])),
      table(ties)
        .slice(1)
        .map(([from, to]) => [Number(from), Number(to)] as const),
    ),
  ];
}

function emailNetwork(): readonly Organisation[] {
  const inside = graphFile('email-eu-core');
  if (inside === null) return [];
  const groups: number[] = [];
  for (const [person, group] of numbers(join(inside, 'email-Eu-core-department-labels.txt')))
    groups[person!] = group!;
  const edges = numbers(join(inside, 'email-Eu-core.txt'));
  const size = edges.reduce((most, [from, to]) => Math.max(most, from! + 1, to! + 1), groups.length);
  return [
    made(
      'email-eu-core',
      Array.from({ length: size }, (_, at) => groups[at] ?? -1),
      edges.map(([from, to]) => [from!, to!] as const),
    ),
  ];
}

function made(
  name: string,
  groups: readonly number[],
  edges: readonly (readonly [number, number])[],
): Organisation {
  const network = buildNetwork(groups.length, {
    from: edges.map(([from]) => from),
    to: edges.map(([, to]) => to),
  });
  return { name, network, families: Int32Array.from(groups) };
}

function table(file: string): readonly (readonly string[])[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.replaceAll('"', '').split(','));
}

function numbers(file: string): readonly (readonly number[])[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
}

/** Six invented companies, the same each time. */
export function invented(): readonly Organisation[] {
  const shapes = [
    ['shop of 60', { people: 60, families: 6, ties: 8, within: 0.6, spread: 0.3 }],
    ['firm of 150', { people: 150, families: 8, ties: 10, within: 0.7, spread: 0.4 }],
    ['firm of 400', { people: 400, families: 12, ties: 12, within: 0.7, spread: 0.5 }],
    ['silos of 400', { people: 400, families: 12, ties: 10, within: 0.9, spread: 0.3 }],
    ['open firm of 400', { people: 400, families: 12, ties: 10, within: 0.3, spread: 0.3 }],
    ['group of 1,500', { people: 1_500, families: 20, ties: 14, within: 0.75, spread: 0.5 }],
  ] as const;
  return shapes.map(([name, shape], at) => organisation(name, shape, randomOf(100 + at)));
}
