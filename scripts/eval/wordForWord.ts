import { join } from 'node:path';
import { findShares } from '../../src/app/search/findShares.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { shareSearchText } from '../../src/domain/search/searchText.ts';
import type { Share } from '../../src/domain/share/share.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { seeded } from '../benchData.ts';
import { officeShares, runsSaid, says } from '../officeShares.ts';
import { SPACE, sharesOf } from './library.ts';

const OFFERED = 5;
const RUNS = 300;

/** Runs of words that several shares say, and those of them that are not answered, or not by those that say them first. */
export interface WordForWord {
  readonly runs: number;
  readonly silent: readonly string[];
  readonly otherFirst: readonly string[];
}

/** Searches for runs of words that at least three shares say word for word. */
export async function measureWordForWord(store: Store, shares: readonly Share[]): Promise<WordForWord> {
  const byId = new Map(shares.map((share) => [share.id, share]));
  const runs = runsSaid(shares, seeded(49), RUNS);
  const [silent, otherFirst]: [string[], string[]] = [[], []];
  for (const run of runs) {
    const { step, hits } = await findShares(store, { workspaceId: SPACE, typed: run, limit: OFFERED });
    const saying = hits.map(({ id }) => says(byId.get(id) as Share, run));
    if (step !== 'found') silent.push(run);
    else if (!saying.slice(0, 3).every(Boolean)) otherFirst.push(run);
  }
  return { runs: runs.length, silent, otherFirst };
}

/** Of each library, and of as many shares in the French of an office; true when all are answered, exact ones first. */
export async function evaluateWordForWord(data: string, sizes: readonly number[]): Promise<boolean> {
  const libraries: readonly (readonly [string, readonly Share[]])[] = [
    ['shares.ndjson', sharesOf(join(data, 'shares.ndjson'))],
    ['legal.ndjson', sharesOf(join(data, 'legal.ndjson'))],
    ...sizes.map((size) => [`office French`, officeShares(size, seeded(50), SPACE)] as const),
  ];
  console.log('\nRuns of 2 to 4 words that at least 3 shares say word for word: answered, exact ones first');
  let passed = true;
  for (const [name, shares] of libraries) {
    const store = await openSqliteStore(':memory:');
    await store.shares.addAll(shares.map((share) => ({ share, searchText: shareSearchText(share) })));
    const { runs, silent, otherFirst } = await measureWordForWord(store, shares);
    const right = runs - silent.length - otherFirst.length;
    const holds = right === runs;
    console.log(`  ${holds ? '✓' : '✗'} ${name}, ${shares.length} shares: ${right} of ${runs}`);
    for (const run of silent) console.log(`    not found · ${run}`);
    for (const run of otherFirst) console.log(`    others first · ${run}`);
    passed = passed && holds;
    await store.close();
  }
  return passed;
}
