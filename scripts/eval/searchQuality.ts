import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { miniSearch, orama, ours, postgresFrench, type Engine } from './engines.ts';
import { linesOf, sharesOf, type Query } from './library.ts';

interface Quality {
  /** Järvelin and Kekäläinen, 2002, of the first five, over searches that have an answer. */
  readonly ndcg: number;
  /** The part of them of which the first five hold an answer. */
  readonly success: number;
  /** The part of the others for which nothing is offered; NaN when there are none or too few to tell. */
  readonly silence: number;
}

const ENOUGH_TO_TELL = 10;

const BARS: Quality = { ndcg: 0.7, success: 0.85, silence: 0.75 };

const dcg = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

async function qualityOf(engine: Engine, queries: readonly Query[]): Promise<Quality> {
  const [gains, hits, silences]: [number[], number[], number[]] = [[], [], []];
  for (const query of queries) {
    const found = await engine.find(query);
    const wanted = Object.values(query.relevant).toSorted((a, b) => b - a);
    if (wanted.length === 0) {
      silences.push(found.length === 0 ? 1 : 0);
      continue;
    }
    const grades = found.map((id) => query.relevant[id] ?? 0);
    gains.push(dcg(grades) / dcg(wanted.slice(0, 5)));
    hits.push(grades.some((grade) => grade > 0) ? 1 : 0);
  }
  return {
    ndcg: mean(gains),
    success: mean(hits),
    silence: silences.length < ENOUGH_TO_TELL ? Number.NaN : mean(silences),
  };
}

function printLine(name: string, { ndcg, success, silence }: Quality): void {
  const shown = [ndcg, success, silence].map((value) =>
    (Number.isNaN(value) ? '–' : value.toFixed(3)).padStart(9),
  );
  console.log(`  ${name.padEnd(30)}${shown.join('')}`);
}

/** Whether each bar holds, and every other engine is behind. */
function holds(own: Quality, others: readonly Quality[]): boolean {
  const best = (measure: 'ndcg' | 'success'): number => Math.max(...others.map((one) => one[measure]));
  return (
    own.ndcg >= BARS.ndcg &&
    own.success >= BARS.success &&
    !(own.silence < BARS.silence) &&
    own.ndcg > best('ndcg') &&
    own.success > best('success')
  );
}

/** Searches of the same shares by our engine and by others, side by side; true when every bar holds. */
export async function evaluateSearch(root: string, data: string): Promise<boolean> {
  const file = join(data, 'shares.ndjson');
  if (!existsSync(file)) return skipped(file);
  const shares = sharesOf(file);
  const french = await postgresFrench(shares);
  if (french === null) console.log('\nNo PostgreSQL here: it is not among the engines.');
  const own = await ours(shares);
  const others = [
    miniSearch(shares, false),
    miniSearch(shares, true),
    await orama(shares),
    ...(french === null ? [] : [french]),
  ];
  const kept = (name: string): string => join(root, 'test/domain/library-search', name);
  let passed = true;
  for (const set of [
    join(data, 'queries.dev.ndjson'),
    kept('own-queries.ndjson'),
    kept('held-out-queries.ndjson'),
    kept('fresh-queries.ndjson'),
  ]) {
    const queries = linesOf<Query>(set);
    console.log(`\n${set.split('/').at(-1)} (${queries.length} searches)`);
    console.log(`  ${''.padEnd(30)}   nDCG@5 success@5  silence`);
    const quality = await qualityOf(own, queries);
    printLine(own.name, quality);
    const rivals: Quality[] = [];
    for (const engine of others) {
      rivals.push(await qualityOf(engine, queries));
      printLine(engine.name, rivals.at(-1) ?? quality);
    }
    printLine('bar', BARS);
    passed = holds(quality, rivals) && passed;
  }
  return passed;
}

function skipped(file: string): boolean {
  console.log(`\nSkipped: ${file} is not here, the search is not evaluated.`);
  return true;
}
