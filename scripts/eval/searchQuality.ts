import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Share } from '../../src/domain/share/share.ts';
import { miniSearch, orama, ours, postgresFrench, sqliteFts5, type Engine } from './engines.ts';
import { linesOf, sharesOf, type Query } from './library.ts';

interface Quality {
  /** Järvelin and Kekäläinen, 2002, of the first five offered, over searches that have an answer. */
  readonly ndcg: number;
  /** The part of them of which the first five hold an answer. */
  readonly success: number;
  /** The part of those said to be found of which the first is an answer. */
  readonly first: number;
  /** The part of the searches without an answer for which nothing is said to be found. */
  readonly silence: number;
  /** The part of tools typed in other ways of which the first hit is of that tool. */
  readonly tool: number;
}

/** A measure over fewer searches tells nothing. */
const ENOUGH_TO_TELL = 10;

const BARS: Quality = { ndcg: 0.75, success: 0.9, first: 0.9, silence: 0.9, tool: 0.95 };
const MEASURES = ['ndcg', 'success', 'first', 'silence', 'tool'] as const;

const dcg = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);

const mean = (values: readonly number[]): number =>
  values.length < ENOUGH_TO_TELL ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;

/** `miss` is told of each search that did not go as wanted. */
async function qualityOf(
  engine: Engine,
  queries: readonly Query[],
  miss: (query: Query, what: string, hits: readonly string[]) => void,
): Promise<Quality> {
  const told = Object.fromEntries(MEASURES.map((name) => [name, [] as number[]]));
  const tell = (name: keyof Quality, value: number): void => void told[name]?.push(value);
  for (const query of queries) {
    const { step, hits } = await engine.find(query);
    const wanted = Object.values(query.relevant).toSorted((a, b) => b - a);
    const grades = hits.map((id) => query.relevant[id] ?? 0);
    const [first = 0] = grades;
    if (step === 'found') tell('first', first > 0 ? 1 : 0);
    if (step === 'found' && first === 0) miss(query, 'said to be found', hits);
    if (wanted.length === 0) {
      tell('silence', step === 'found' ? 0 : 1);
      continue;
    }
    tell('ndcg', dcg(grades) / dcg(wanted.slice(0, 5)));
    const isMet = grades.some((grade) => grade > 0);
    tell('success', isMet ? 1 : 0);
    if (!isMet) miss(query, 'not among the first five', hits);
    if ([query.kind].flat().includes('tool')) tell('tool', first > 0 ? 1 : 0);
  }
  return {
    ndcg: mean(told['ndcg'] ?? []),
    success: mean(told['success'] ?? []),
    first: mean(told['first'] ?? []),
    silence: mean(told['silence'] ?? []),
    tool: mean(told['tool'] ?? []),
  };
}

function printLine(name: string, quality: Quality): void {
  const shown = MEASURES.map((measure) => quality[measure]).map((value) =>
    (Number.isNaN(value) ? '–' : value.toFixed(3)).padStart(9),
  );
  console.log(`  ${name.padEnd(30)}${shown.join('')}`);
}

/** Whether each bar holds where there is enough to tell, and every other engine is behind. */
function holds(own: Quality, others: readonly Quality[]): boolean {
  const best = (measure: 'ndcg' | 'success'): number => Math.max(...others.map((one) => one[measure]));
  return (
    MEASURES.every((measure) => !(own[measure] < BARS[measure])) &&
    own.ndcg > best('ndcg') &&
    own.success > best('success')
  );
}

interface Library {
  readonly shares: string;
  readonly queries: readonly string[];
}

/** Every library that is kept with what is looked for in it. */
function librariesOf(root: string, data: string): readonly Library[] {
  const kept = (name: string): string => join(root, 'test/domain/library-search', name);
  const own = ['own-queries.ndjson', 'held-out-queries.ndjson', 'fresh-queries.ndjson'].map(kept);
  return [
    { shares: join(data, 'shares.ndjson'), queries: [join(data, 'queries.dev.ndjson'), ...own] },
    ...['materials', 'hospital', 'council'].map((name) => ({
      shares: kept(`${name}-shares.ndjson`),
      queries: [kept(`${name}-queries.ndjson`)],
    })),
  ];
}

async function enginesOn(shares: readonly Share[]): Promise<readonly [Engine, ...Engine[]]> {
  const french = await postgresFrench(shares);
  if (french === null) console.log('\nNo PostgreSQL here: it is not among the engines.');
  return [
    await ours(shares),
    miniSearch(shares, false),
    miniSearch(shares, true),
    await orama(shares),
    sqliteFts5(shares),
    ...(french === null ? [] : [french]),
  ];
}

/** Searches of the same shares by our engine and by others, side by side; true when every bar holds. */
export async function evaluateSearch(root: string, data: string): Promise<boolean> {
  let passed = true;
  for (const library of librariesOf(root, data)) {
    if (!existsSync(library.shares)) {
      console.log(`\nSkipped: ${library.shares} is not here, the search is not evaluated on it.`);
      continue;
    }
    const engines = await enginesOn(sharesOf(library.shares));
    for (const file of library.queries) passed = (await compareOn(file, engines)) && passed;
  }
  return passed;
}

async function compareOn(file: string, [own, ...others]: readonly [Engine, ...Engine[]]): Promise<boolean> {
  const queries = linesOf<Query>(file);
  console.log(`\n${file.split('/').at(-1)} (${queries.length} searches)`);
  console.log(`  ${''.padEnd(30)}   nDCG@5 success@5 first hit  silence     tool`);
  const misses: string[] = [];
  const quality = await qualityOf(own, queries, ({ id, text }, what, hits) =>
    misses.push(`  ${what} · ${id} · ${text} · ${hits.join(' ')}`),
  );
  printLine(own.name, quality);
  const rivals: Quality[] = [];
  for (const engine of others) {
    const rival = await qualityOf(engine, queries, () => undefined);
    rivals.push(rival);
    printLine(engine.name, rival);
  }
  printLine('bar', BARS);
  for (const one of misses) console.log(one);
  return holds(quality, rivals);
}
