// `npm run bench`: measures on this machine what the product promises, and says which bars are missed (exit 1).
import { deskOn } from './deskOn.ts';
import { openMetrics } from '../src/program/metrics.ts';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { monthBrief } from '../src/app/brief/monthBrief.ts';
import { weekRecap } from '../src/app/recap/weekRecap.ts';
import { deck } from '../src/documents/deck.ts';
import { briefCss, briefPage } from '../src/documents/page.ts';
import { pdf } from '../src/documents/pdf.ts';
import { sealWith } from '../src/program/links.ts';
import { openSqliteStore } from '../src/store/sqlite.ts';
import { webApp } from '../src/surfaces/web/app.ts';
import { openLive } from '../src/surfaces/web/live.ts';
import { wordsFor } from '../src/words/words.ts';
import { fillLiving, LIBRARY, ONE_FAMILY, SHEET_TOOL, TREE_ROOT } from './benchLiving.ts';
import { fill, type Size } from './benchData.ts';
import { fillLibrary, timeSearches } from './benchSearch.ts';
import { measureBridgers } from './bridgers/bench.ts';
import { measureLoad } from './load/measure.ts';
import { measurePaced } from './load/paced.ts';
import { measureSlack } from './load/slack.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const STARTS = 5;
const PAGES = 200;
const RUNS = 9;

/** One figure, what it was measured on, and the bar it must not pass. */
interface Figure {
  readonly name: string;
  readonly input: string;
  readonly value: number;
  readonly unit: 'ms' | 'MB';
  /** Null for a figure that is told without being promised. */
  readonly bar: number | null;
}

const figures: Figure[] = [];

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Milliseconds that each of `runs` runs takes, after two that warm up. */
async function timed(runs: number, work: () => Promise<unknown>): Promise<readonly number[]> {
  await work();
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return times;
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The program as `npm start` runs it, on a free port. */
interface Running {
  readonly process: ChildProcess;
  readonly address: string;
  /** From the start of the process to the line that tells the address. */
  readonly milliseconds: number;
}

async function startProgram(folder: string): Promise<Running> {
  const began = performance.now();
  const child = spawn(process.execPath, [join(root, 'bin', 'passerelle.mjs'), 'start'], {
    env: { ...process.env, PORT: '0', DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.once('exit', () => child.kill());
  for await (const line of createInterface({ input: child.stdout })) {
    const [address] = /http:\/\/\S+/.exec(line) ?? [];
    if (address !== undefined) return { process: child, address, milliseconds: performance.now() - began };
  }
  throw new Error('The program ended before it listened.');
}

async function stopProgram({ process: child }: Running): Promise<void> {
  child.kill('SIGTERM');
  await once(child, 'exit');
}

/** Resident memory of a process and of those it started, in MB; NaN where there is no /proc. */
function residentMemory(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const own = Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1_024;
    const children = readdirSync(`/proc/${pid}/task`)
      .flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' '))
      .filter((child) => child !== '');
    return children.reduce((sum, child) => sum + residentMemory(Number(child)), own);
  } catch {
    return Number.NaN;
  }
}

async function idleMemory(running: Running): Promise<number> {
  await wait(3_000);
  return residentMemory(running.process.pid ?? 0);
}

async function measureProgram(folder: string): Promise<void> {
  rmSync(join(root, 'node_modules', '.cache', 'passerelle'), { recursive: true, force: true });
  const first = await startProgram(folder);
  figures.push(
    {
      name: 'first start to listening',
      input: 'nothing compiled, plays the example',
      value: first.milliseconds,
      unit: 'ms',
      bar: 2_000,
    },
    {
      name: 'memory idle, first start',
      input: 'after 3 s',
      value: await idleMemory(first),
      unit: 'MB',
      bar: 120,
    },
  );
  await stopProgram(first);
  const times: number[] = [];
  for (let start = 0; start < STARTS; start++) {
    const running = await startProgram(folder);
    times.push(running.milliseconds);
    if (start === STARTS - 1) {
      const value = await idleMemory(running);
      figures.push(
        {
          name: 'start to listening',
          input: `example, median of ${STARTS}`,
          value: median(times),
          unit: 'ms',
          bar: 1_000,
        },
        { name: 'memory idle', input: 'example, after 3 s', value, unit: 'MB', bar: 120 },
      );
      await measurePages(running.address);
    }
    await stopProgram(running);
  }
}

/** Pages of the example over HTTP, one at a time. */
async function measurePages(address: string): Promise<void> {
  let bytes = 0;
  const read = async (): Promise<void> => {
    const answer = await fetch(`${address}/exemple`);
    bytes = (await answer.arrayBuffer()).byteLength;
  };
  await timed(PAGES, read);
  const value = median(await timed(PAGES, read));
  const input = `${Math.round(bytes / 1_024)} kB of HTML, p50 of ${PAGES}`;
  figures.push({ name: 'channel page over HTTP', input, value, unit: 'ms', bar: 10 });
}

/** The same page within this process. */
async function measureRender(folder: string): Promise<void> {
  const store = await openSqliteStore(folder);
  const app = webApp({ ...deskOn(store), ...webExtras }, (error) => {
    throw error;
  });
  const value = median(await timed(PAGES * 2, async () => (await app.request('/exemple')).text()));
  await store.close();
  figures.push({
    name: 'channel page in process',
    input: `example, p50 of ${PAGES * 2}`,
    value,
    unit: 'ms',
    bar: 10,
  });
}

const webExtras = {
  live: openLive(),
  wake: () => {},
  timeZone: 'Europe/Paris',
  locale: 'fr',
  hostNames: null,
  seal: sealWith('a key of the bench, long enough'),
  wordsFor,
  membersOnly: false,
  isReady: async () => true,
  metrics: openMetrics(),
  documents: {
    css: briefCss,
    deck: async () => new Uint8Array(),
    pdf: async () => new Uint8Array(),
    page: () => '',
  },
} as const;

const told = (n: number): string => n.toLocaleString('en-GB');

async function measureRecap(): Promise<void> {
  const size: Size = {
    shares: 100_000,
    trials: 30_000,
    members: 500,
    from: '2025-01-01T00:00:00.000Z',
    to: '2026-11-22T00:00:00.000Z',
  };
  await inFolder(async (folder) => {
    const store = await openSqliteStore(folder);
    const workspace = await fill(store, size);
    const input = `${told(size.shares)} shares, ${told(size.trials)} trials`;
    for (const [name, week] of [
      ['recap of a full week', '2026-W46'],
      ['recap of an empty week', '2026-W48'],
    ] as const) {
      const value = median(await timed(RUNS, () => weekRecap(deskOn(store), workspace, week)));
      figures.push({ name, input, value, unit: 'ms', bar: 300 });
    }
    await store.close();
  });
}

/** Searches of one to five words, some typed wrong, some of words that no share says. */
async function measureSearch(): Promise<void> {
  const [shares, searches] = [100_000, 1_000];
  await inFolder(async (folder) => {
    const store = await openSqliteStore(folder);
    const desk = deskOn(store);
    const { times, found } = await timeSearches(desk, await fillLibrary(desk, shares), searches);
    const sorted = times.toSorted((a, b) => a - b);
    const input = `${told(searches)} searches of ${told(shares)} shares, ${told(found)} answered`;
    for (const [name, part, bar] of [
      ['search, p50', 0.5, 8],
      ['search, p99', 0.99, 60],
    ] as const) {
      const value = sorted[Math.floor(part * sorted.length)] ?? Number.NaN;
      figures.push({ name, input, value, unit: 'ms', bar });
    }
    await store.close();
  });
}

/** The pages of a prompt varied 500 times and of tools used 1,000 ways, within this process. */
async function measureLiving(): Promise<void> {
  const size: Size = {
    shares: 1_000,
    trials: 500,
    members: 500,
    from: '2026-10-01T00:00:00.000Z',
    to: '2026-11-22T00:00:00.000Z',
  };
  await inFolder(async (folder) => {
    const store = await openSqliteStore(folder);
    const { id } = await fill(store, size);
    await fillLiving(store, id);
    const app = webApp({ ...deskOn(store), ...webExtras }, (error) => {
      throw error;
    });
    const { variations, useCases, words } = LIBRARY;
    const { tool, family } = ONE_FAMILY;
    for (const [name, path, input, bar] of [
      ['tree of variations', `variations/${TREE_ROOT}`, `${variations} variations of ${words} words`, 50],
      ['sheet of a tool', `tools/${SHEET_TOOL}`, `${told(useCases)} use cases, 28 job families`, 50],
      ['sheet, one job family', `tools/${tool}`, `${told(useCases)} use cases of one job`, 50],
      ['all uses of one job family', `tools/${tool}?family=${family}`, `${told(useCases)} on one page`, null],
    ] as const) {
      const page = async (): Promise<string> => (await app.request(`/${id}/${path}`)).text();
      const bytes = Math.round((await page()).length / 1_024);
      const value = median(await timed(RUNS * 5, page));
      figures.push({ name, input: `${input}, ${bytes} kB of HTML`, value, unit: 'ms', bar });
    }
    await store.close();
  });
}

async function measureDocuments(): Promise<void> {
  const month = '2026-10';
  const size: Size = {
    shares: 10_000,
    trials: 5_000,
    members: 500,
    from: '2026-10-01T00:00:00.000Z',
    to: '2026-10-31T00:00:00.000Z',
  };
  await inFolder(async (folder) => {
    const store = await openSqliteStore(folder);
    const workspace = await fill(store, size);
    const desk = deskOn(store);
    const words = wordsFor('fr').brief;
    const made = { at: desk.clock.now(), timeZone: workspace.timeZone };
    const write = async () => {
      const brief = await monthBrief(desk, workspace, { month, locale: 'fr', origin: 'http://localhost' });
      if (!brief.ok) throw new Error(brief.refusal);
      return brief.value;
    };
    const input = `a month of ${told(size.shares)} shares, ${told(size.trials)} trials`;
    const all = async (): Promise<void> => {
      const brief = await write();
      await deck(brief, words, made);
      await pdf(brief, words, made);
      String(briefPage(brief, words));
    };
    const alone = median(await timed(RUNS, write));
    figures.push({ name: 'brief alone, computed', input, value: alone, unit: 'ms', bar: null });
    const value = median(await timed(RUNS, all));
    figures.push({ name: 'brief, deck, PDF and page, warm', input, value, unit: 'ms', bar: 1_500 });
    await store.close();
  });
}

function commit(): string {
  try {
    const git = (...args: readonly string[]): string =>
      execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
    return `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain') === '' ? '' : '+'}`;
  } catch {
    return 'unknown';
  }
}

const isMissed = ({ value, bar }: Figure): boolean => bar !== null && !(value <= bar);

/** One line a figure, each saying on what, on which commit, and whether it holds. */
function print(): void {
  const { version, arch, platform } = process;
  const [cpu] = cpus();
  const at = commit();
  console.log(
    `Node ${version} on ${platform} ${arch}, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}\n`,
  );
  for (const figure of figures) {
    const { name, input, value, unit, bar } = figure;
    const shown = `${value.toFixed(value < 10 ? 1 : 0)} ${unit}`;
    const held =
      bar === null
        ? ''
        : isMissed(figure)
          ? `MISSED, bar ${told(bar)} ${unit}`
          : `holds, bar ${told(bar)} ${unit}`;
    console.log(`${name.padEnd(32)} ${shown.padStart(9)}   ${held.padEnd(24)} ${input}, commit ${at}`);
  }
}

async function measureAlone(): Promise<readonly string[]> {
  await inFolder(async (folder) => {
    await measureProgram(folder);
    await measureRender(folder);
  });
  await measureRecap();
  await measureLiving();
  await measureDocuments();
  await measureSearch();
  print();
  return figures.filter(isMissed).map(({ name }) => name);
}

// `npm run bench -- alone`, `-- search`, `-- bridgers`, `-- load [SECONDS]`, `-- slack [SECONDS]` or `-- paced`: one part of it.
const [part, seconds] = process.argv.slice(2);
const forSeconds = seconds === undefined ? undefined : Number(seconds);
const isAsked = (one: string): boolean => part === undefined || part === one;
const missed: string[] = [];
if (part === 'search') {
  await measureSearch();
  print();
  missed.push(...figures.filter(isMissed).map(({ name }) => name));
}
if (isAsked('alone')) missed.push(...(await measureAlone()));
console.log(`\ncommit ${commit()}`);
if (isAsked('bridgers')) missed.push(...(await measureBridgers()));
if (isAsked('load')) missed.push(...(await measureLoad(forSeconds)));
if (isAsked('slack')) missed.push(...(await measureSlack(forSeconds)));
if (isAsked('paced')) await measurePaced();
console.log(missed.length === 0 ? '\nEvery bar holds.' : `\nMissed: ${missed.join(', ')}.`);
process.exit(missed.length === 0 ? 0 : 1);
