// `npm run load`: durable acknowledgement of messages under load, on each engine, beside a bare HTTP server.
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { Agent, createServer, request } from 'node:http';
import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { openHouse, SPACE_ID, TEMPLATE } from '../test/app/house.ts';
import { startProgram, type Program } from '../test/promises/program.ts';
import { inNewFolder } from '../test/store/folders.ts';
import { newDatabase, startServer } from '../test/store/postgresServer.ts';

const RATE = 300;
const SECONDS = Number(process.argv[2] ?? 30);
const CEILING_SECONDS = 10;
const CONNECTIONS = 32;
const BAR_MS = 50;

const agent = new Agent({ keepAlive: true, maxSockets: 256 });
let sent = 0;

/** One message in ten is a share, the others are talk: about what a busy channel hears. */
function fieldsOf(number: number): string {
  const text = number % 10 === 0 ? `${TEMPLATE}\n(${number})` : `Merci pour le retour, à demain (${number})`;
  return new URLSearchParams({ postId: `load${number}`, text }).toString();
}

/** Sends one message; gives how long its acknowledgement took, in milliseconds. Throws when it is not acknowledged. */
async function post(address: string): Promise<number> {
  const body = fieldsOf((sent += 1));
  const from = performance.now();
  const asked = request(`${address}/${SPACE_ID}/posts`, {
    method: 'POST',
    agent,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': Buffer.byteLength(body),
      origin: address,
      cookie: `me-${SPACE_ID}=julien`,
    },
  });
  asked.end(body);
  const [answer] = await once(asked, 'response');
  answer.resume();
  await once(answer, 'end');
  if (answer.statusCode !== 303 && answer.statusCode !== 200)
    throw new Error(`answered ${answer.statusCode}`);
  return performance.now() - from;
}

/** Sends at a fixed rate, whether or not the answers come: waiting in line counts. */
async function atRate(address: string): Promise<readonly number[]> {
  const pending: Promise<number>[] = [];
  const start = performance.now();
  for (let number = 0; number < RATE * SECONDS; number++) {
    const due = start + (number * 1_000) / RATE;
    const early = due - performance.now();
    if (early > 1) await wait(early);
    pending.push(post(address));
  }
  return Promise.all(pending);
}

/** As many as can be acknowledged, a second, by a few connections that never rest. */
async function ceiling(addresses: readonly string[]): Promise<number> {
  const until = performance.now() + CEILING_SECONDS * 1_000;
  let done = 0;
  const connection = async (address: string): Promise<void> => {
    while (performance.now() < until) {
      await post(address);
      done += 1;
    }
  };
  await Promise.all(
    Array.from({ length: CONNECTIONS }, (_, n) => connection(addresses[n % addresses.length] ?? '')),
  );
  return done / CEILING_SECONDS;
}

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

async function bare(): Promise<number> {
  const server = createServer((asked, answer) => {
    asked.resume();
    asked.on('end', () => answer.end('ok'));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const perSecond = await ceiling([`http://127.0.0.1:${port}`]);
  server.closeAllConnections();
  server.close();
  return perSecond;
}

let missed = 0;

async function measure(engine: string, place: string, bareRate: number): Promise<number> {
  await (await openHouse(place)).store.close();
  const program = await startProgram(place);
  const times = (await atRate(program.address)).toSorted((a, b) => a - b);
  const [p50, p99] = [percentile(times, 0.5), percentile(times, 0.99)];
  if (p99 > BAR_MS) missed += 1;
  console.log(
    `${engine}: ${times.length} messages at ${RATE}/s for ${SECONDS} s: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms  ${p99 <= BAR_MS ? 'holds' : 'MISSED'}, bar ${BAR_MS} ms`,
  );
  const top = await ceiling([program.address]);
  console.log(
    `${engine}: ${top.toFixed(0)} messages/s at most (${CONNECTIONS} connections, ${CEILING_SECONDS} s), ${(top / bareRate).toFixed(3)} of a bare server's ${bareRate.toFixed(0)}/s`,
  );
  await program.stop();
  return top;
}

async function twoReplicas(place: string, one: number): Promise<void> {
  const programs: Program[] = [await startProgram(place), await startProgram(place)];
  const top = await ceiling(programs.map((program) => program.address));
  for (const program of programs) await program.stop();
  const cores = availableParallelism();
  console.log(
    `PostgreSQL, two replicas: ${top.toFixed(0)} messages/s, ${(top / one).toFixed(2)} × one, on ${cores} cores shared with the server and with what sends`,
  );
}

const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
console.log(`commit ${commit} · Node ${process.version} · ${availableParallelism()} cores`);
const bareRate = await bare();
await inNewFolder(async (folder) => void (await measure('SQLite', folder, bareRate)));
const server = await startServer();
if (typeof server === 'string') console.log(`PostgreSQL: not measured, ${server}`);
else {
  const place = server.url(await newDatabase(server));
  await twoReplicas(place, await measure('PostgreSQL', place, bareRate));
  server.kill();
}
agent.destroy();
process.exit(missed === 0 ? 0 : 1);
