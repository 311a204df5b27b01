import { spawn } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openHouse } from '../../test/app/house.ts';
import { startProgram, type Program } from '../../test/promises/program.ts';
import { inNewFolder } from '../../test/store/folders.ts';
import { newDatabase, startServer, type TestServer } from '../../test/store/postgresServer.ts';
import { measureManySpaces } from './manySpaces.ts';
import { handledBy, processorOf, processorOfServer } from './processor.ts';
import { asManyAsCan, atRate, CONNECTIONS } from './sending.ts';

const RATE = 300;
const WARM_UP_SECONDS = 3;
const CEILING_SECONDS = 10;
const BAR_MS = 50;
const REPLICAS_BAR = 1.6;
const SPACES_BAR = 1.2;
const PATIENCE_MS = 120_000;

const missed: string[] = [];

function judge(bar: string, holds: boolean): string {
  if (!holds) missed.push(bar);
  return `${holds ? 'holds' : 'MISSED'}, bar ${bar}`;
}

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** A second, by a server that keeps nothing, in a process of its own as the program is. */
async function bareCeiling(): Promise<number> {
  const bare = fileURLToPath(new URL('../bareServer.ts', import.meta.url));
  const child = spawn(process.execPath, [bare], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    for await (const address of createInterface({ input: child.stdout }))
      return (await asManyAsCan([address], CEILING_SECONDS)) / CEILING_SECONDS;
    throw new Error('The bare server did not listen.');
  } finally {
    child.kill();
  }
}

/** Waits until the program has handled so many events; gives for how long, in seconds. */
async function caughtUp(address: string, events: number): Promise<number> {
  const from = performance.now();
  while ((await handledBy(address)) < events)
    if (performance.now() - from > PATIENCE_MS) return Number.NaN;
    else await wait(50);
  return (performance.now() - from) / 1_000;
}

async function measureRate(engine: string, { address }: Program, seconds: number): Promise<void> {
  await atRate(address, RATE, WARM_UP_SECONDS);
  const processor = await processorOf(address);
  const times = (await atRate(address, RATE, seconds)).toSorted((a, b) => a - b);
  const behind = await caughtUp(address, RATE * (WARM_UP_SECONDS + seconds));
  const [p50, p99] = [percentile(times, 0.5), percentile(times, 0.99)];
  const each = (((await processorOf(address)) - processor) * 1_000) / times.length;
  console.log(
    `${engine}: ${RATE} messages/s for ${seconds} s, kept and acknowledged: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms  ${judge(`${engine} p99 ≤ ${BAR_MS} ms`, p99 <= BAR_MS)}`,
  );
  console.log(
    `${engine}: all handled ${behind.toFixed(1)} s after the last one; ${each.toFixed(2)} ms of processor a message, handling included`,
  );
}

/** A second; tells what it took of the processors, so that one sees what is short. */
async function measureCeiling(
  name: string,
  programs: readonly Program[],
  databaseProcessor: () => Promise<number>,
): Promise<number> {
  const addresses = programs.map(({ address }) => address);
  const taken = async (): Promise<readonly number[]> => {
    const own = process.cpuUsage();
    const each = await Promise.all(addresses.map(processorOf));
    return [each.reduce((a, b) => a + b), await databaseProcessor(), (own.user + own.system) / 1e6];
  };
  const before = await taken();
  const perSecond = (await asManyAsCan(addresses, CEILING_SECONDS)) / CEILING_SECONDS;
  const [program, database, sender] = (await taken()).map(
    (seconds, at) => (seconds - (before[at] ?? 0)) / CEILING_SECONDS,
  );
  const cores = (used: number | undefined): string => (used ?? Number.NaN).toFixed(2);
  console.log(
    `${name}: ${perSecond.toFixed(0)} messages/s at most (${CONNECTIONS} connections, ${CEILING_SECONDS} s); of ${availableParallelism()} cores the program took ${cores(program)}, the database server ${cores(database)}, what sends ${cores(sender)}`,
  );
  return perSecond;
}

async function measureEngine(
  engine: string,
  place: string,
  seconds: number,
  databaseProcessor: () => Promise<number>,
): Promise<number> {
  await (await openHouse(place)).store.close();
  const program = await startProgram(place);
  await measureRate(engine, program, seconds);
  const top = await measureCeiling(engine, [program], databaseProcessor);
  await program.stop();
  return top;
}

async function measureReplicas(url: string, one: number, server: () => Promise<number>): Promise<void> {
  await (await openHouse(url)).store.close();
  const programs = [await startProgram(url), await startProgram(url)];
  const top = await measureCeiling('PostgreSQL, two replicas', programs, server);
  for (const program of programs) await program.stop();
  const cores = availableParallelism();
  const ratio = top / one;
  // Two programs, the server's sessions and what sends each want a core of their own.
  const mayHold = cores >= 4;
  const verdict = mayHold
    ? judge(`two replicas ≥ ${REPLICAS_BAR} × one`, ratio >= REPLICAS_BAR)
    : `not judged: ${cores} cores are shared by both, the database server and what sends, and one replica takes them all`;
  console.log(`PostgreSQL, two replicas: ${ratio.toFixed(2)} × one; ${verdict}`);
}

async function measurePostgres(
  server: TestServer,
  seconds: number,
  tellRatio: (engine: string, top: number) => void,
): Promise<void> {
  const url = server.url(await newDatabase(server));
  const processor = (): Promise<number> => processorOfServer(url);
  const top = await measureEngine('PostgreSQL', url, seconds, processor);
  tellRatio('PostgreSQL', top);
  await measureReplicas(server.url(await newDatabase(server)), top, processor);
  const { few, many, told } = await measureManySpaces(server);
  const ratio = many / few;
  console.log(
    `PostgreSQL: a recap takes ${many.toFixed(1)} ms, ${ratio.toFixed(2)} × the ${few.toFixed(1)} ms among few (${told})  ${judge(`recap among many spaces ≤ ${SPACES_BAR} × among few`, ratio <= SPACES_BAR)}`,
  );
}

/**
 * Durable acknowledgement under load through the public entry, on each engine, beside a server that keeps nothing;
 * then many spaces. Prints as it goes; gives the bars that are missed.
 */
export async function measureLoad(seconds = 30): Promise<readonly string[]> {
  console.log(
    `${availableParallelism()} cores; load average before: ${(loadavg()[0] ?? 0).toFixed(1)}, which others' work adds to`,
  );
  const bare = await bareCeiling();
  console.log(`a bare server: ${bare.toFixed(0)} requests/s at most, nothing kept`);
  const tellRatio = (engine: string, top: number): void =>
    console.log(`${engine}: ${(top / bare).toFixed(3)} of the bare server's ceiling`);
  await inNewFolder(async (folder) =>
    tellRatio('SQLite', await measureEngine('SQLite', folder, seconds, async () => 0)),
  );
  const server = await startServer();
  if (typeof server === 'string') console.log(`PostgreSQL: not measured, ${server}`);
  else {
    await measurePostgres(server, seconds, tellRatio);
    server.kill();
  }
  return missed;
}
