import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseBridgers } from '../../src/domain/bridger/chooseBridgers.ts';
import { constraint } from './measures/constraint.ts';
import { buildNetwork, type Network } from '../../src/domain/bridger/network.ts';
import { randomOf } from '../../src/domain/bridger/random.ts';
import { writeExport } from './export.ts';
import { drawTies } from './organisation.ts';

const PEOPLE = 50_000;
const TIES = 545_000;
const RUNS = 9;
/** Megabytes of JSON in the export that is generated; another size with BENCH_EXPORT_MB. */
const EXPORT_MB = Number(process.env['BENCH_EXPORT_MB'] ?? 1_024);

const missed: string[] = [];

function tell(name: string, value: string, bar: string | null, holds: boolean, input: string): void {
  if (!holds) missed.push(name);
  const held = bar === null ? '' : `${holds ? 'holds' : 'MISSED'}, bar ${bar}`;
  console.log(`${name.padEnd(32)} ${value.padStart(9)}   ${held.padEnd(24)} ${input}`);
}

/** Milliseconds of processor that each run takes, all threads together, after two that warm up; the median. */
function processorTime(work: () => unknown): number {
  const times: number[] = [];
  for (let run = -2; run < RUNS; run++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    if (run >= 0) times.push((user + system) / 1_000);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)]!;
}

/** Bridgers of a large company, Burt's constraint beside igraph's, and a whole export of Slack; gives what is missed. */
export async function measureBridgers(): Promise<readonly string[]> {
  const network = measureChoice();
  measureConstraint(network);
  await measureExport();
  return missed;
}

function measureChoice(): Network {
  const shape = { people: PEOPLE, families: 40, ties: (2 * TIES) / PEOPLE, within: 0.7, spread: 0.5 };
  const drawn = drawTies(shape, randomOf(7));
  const [from, to] = [Int32Array.from(drawn.from), Int32Array.from(drawn.to)];
  const { families } = drawn;
  const input = `${PEOPLE.toLocaleString('en-GB')} people, ${from.length.toLocaleString('en-GB')} ties, processor time, median of ${RUNS}`;
  const weight = new Float64Array(from.length).fill(1);
  const pass = processorTime(() => {
    const strength = new Float64Array(PEOPLE);
    for (let at = 0; at < from.length; at++) {
      strength[from[at]!]! += weight[at]!;
      strength[to[at]!]! += weight[at]!;
    }
    return strength;
  });
  const build = (): Network => buildNetwork(PEOPLE, { from, to, weight });
  const choose = (network: Network): unknown =>
    chooseBridgers({
      network,
      families,
      size: 12,
      accepted: [],
      refused: new Set(),
      random: randomOf(1),
    });
  const value = processorTime(() => choose(build()));
  tell('one plain pass over the ties', `${pass.toFixed(1)} ms`, null, true, input);
  tell('build a network', `${processorTime(build).toFixed(0)} ms`, null, true, input);
  tell('build and choose twelve bridgers', `${value.toFixed(0)} ms`, '300 ms', value <= 300, input);
  return build();
}

/** Reads pairs of 32-bit numbers, and times igraph's own C on them. */
const IGRAPH = `
import array, igraph, json, sys, time
pairs = array.array("i"); pairs.frombytes(open(sys.argv[1], "rb").read())
g = igraph.Graph(n=int(sys.argv[2]), edges=list(zip(pairs[0::2], pairs[1::2])))
times = []
for _ in range(3):
  began = time.process_time(); told = g.constraint(); times.append(time.process_time() - began)
print(json.dumps({"ms": sorted(times)[1] * 1000, "sum": sum(c for c in told if c == c)}))`;

function measureConstraint({ size, starts, counterparts, weights }: Network): void {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-bench-'));
  try {
    const pairs: number[] = [];
    for (let person = 0; person < size; person++)
      for (let k = starts[person]!; k < starts[person + 1]!; k++)
        if (person < counterparts[k]!) pairs.push(person, counterparts[k]!);
    const network = { size, starts, counterparts, weights: weights.map(() => 1) };
    const own = processorTime(() => constraint(network));
    const input = `${(pairs.length / 2).toLocaleString('en-GB')} distinct ties, processor time`;
    tell("Burt's constraint, ours", `${own.toFixed(0)} ms`, null, true, input);
    const file = join(folder, 'pairs');
    writeFileSync(file, Int32Array.from(pairs));
    const python = '/usr/bin/python3';
    const { status, stdout } = spawnSync(python, ['-c', IGRAPH, file, String(size)], { encoding: 'utf8' });
    if (status !== 0) {
      console.log("Burt's constraint, igraph's C: skipped aloud, python3-igraph is not installed here.");
      return;
    }
    const told = JSON.parse(stdout) as { readonly ms: number; readonly sum: number };
    const sum = constraint(network).reduce((all, one) => (Number.isNaN(one) ? all : all + one), 0);
    const isSame = Math.abs(sum - told.sum) <= 1e-6 * told.sum;
    tell("Burt's constraint, igraph's C", `${told.ms.toFixed(0)} ms`, 'the same sum', isSame, input);
    const ratio = told.ms / own;
    tell('… ours is faster by', `× ${ratio.toFixed(1)}`, '× 3', ratio >= 3, input);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Read {
  readonly ms: number;
  readonly mb: number;
}

async function measureExport(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-bench-'));
  try {
    const file = join(folder, 'export.zip');
    const mb = await writeExport(file, EXPORT_MB, randomOf(11));
    const read = (how: 'plain' | 'import'): Read =>
      JSON.parse(
        execFileSync(process.execPath, [join(import.meta.dirname, 'readExport.ts'), how, file], {
          encoding: 'utf8',
        }),
      ) as Read;
    const [plain, imported] = [read('plain'), read('import')];
    const input = `${mb.toFixed(0)} MB of JSON in one zip, processor time`;
    const seconds = ({ ms }: Read): string => `${(ms / 1_000).toFixed(1)} s`;
    tell('unzip and JSON.parse alone', seconds(plain), null, true, input);
    tell('read an export of Slack', seconds(imported), null, true, input);
    const ratio = imported.ms / plain.ms;
    tell('… beside unzip and JSON.parse', `× ${ratio.toFixed(2)}`, '× 2', ratio <= 2, input);
    tell('… memory at most', `${imported.mb.toFixed(0)} MB`, '300 MB', imported.mb < 300, input);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
