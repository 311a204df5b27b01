import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { Agent, createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { availableParallelism, loadavg } from 'node:os';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { TEMPLATE } from '../../test/app/house.ts';
import { startProgram } from '../../test/promises/program.ts';
import { inNewFolder } from '../../test/store/folders.ts';

const RATE = 300;
const CEILING_SECONDS = 10;
const CONNECTIONS = 32;
const BAR_MS = 50;
const CEILING_BAR = 0.6;
const SECRET = 'a signing secret for the bench';
const TEAM = 'T07BENCH00';
const CHANNEL = 'C07VEILLE0';

const agent = new Agent({ keepAlive: true, maxSockets: 256 });
let sent = 0;

/** One message in ten is a share, the others are talk; each is signed as Slack signs it. */
async function post(address: string): Promise<number> {
  const number = (sent += 1);
  const text = number % 10 === 0 ? `${TEMPLATE}\n(${number})` : `Merci pour le retour, à demain (${number})`;
  const ts = `${1_763_629_200 + number}.000100`;
  const body = JSON.stringify({
    type: 'event_callback',
    team_id: TEAM,
    event_id: `Ev${number}`,
    authorizations: [
      { enterprise_id: null, team_id: TEAM, user_id: 'U07BOT0000', is_enterprise_install: false },
    ],
    event: {
      type: 'message',
      user: 'U07NADIA00',
      text,
      ts,
      channel: CHANNEL,
      channel_type: 'channel',
      team: TEAM,
    },
  });
  const at = String(Math.floor(Date.now() / 1_000));
  const signature = createHmac('sha256', SECRET).update(`v0:${at}:${body}`).digest('hex');
  const from = performance.now();
  const asked = request(`${address}/slack/events`, {
    method: 'POST',
    agent,
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'x-slack-request-timestamp': at,
      'x-slack-signature': `v0=${signature}`,
    },
  });
  asked.end(body);
  const [answer] = await once(asked, 'response');
  answer.resume();
  await once(answer, 'end');
  if (answer.statusCode !== 200) throw new Error(`answered ${answer.statusCode}`);
  return performance.now() - from;
}

async function atRate(address: string, seconds: number): Promise<readonly number[]> {
  const pending: Promise<number>[] = [];
  const start = performance.now();
  for (let number = 0; number < RATE * seconds; number++) {
    const early = start + (number * 1_000) / RATE - performance.now();
    if (early > 1) await wait(early);
    pending.push(post(address));
  }
  return (await Promise.all(pending)).toSorted((a, b) => a - b);
}

async function ceiling(address: string): Promise<number> {
  const until = performance.now() + CEILING_SECONDS * 1_000;
  let done = 0;
  const connection = async (): Promise<void> => {
    for (; performance.now() < until; done += 1) await post(address);
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  return done / CEILING_SECONDS;
}

/** What the program asks of Slack, answered at once. */
async function fakeApi(): Promise<Server> {
  const answers: Readonly<Record<string, object>> = {
    'auth.test': { team_id: TEAM, team: 'Banc', user_id: 'U07BOT0000' },
    'users.info': { user: { id: 'U07NADIA00', name: 'nadia', real_name: 'Nadia Ferhaoui', team_id: TEAM } },
  };
  const server = createServer((asked, answer) => {
    asked.resume();
    const method = (asked.url ?? '').replace('/api/', '');
    const body = { ok: true, ts: '1.2', channel: { id: 'D07BENCH00' }, ...answers[method] };
    asked.on('end', () => answer.setHeader('content-type', 'application/json').end(JSON.stringify(body)));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

async function bareBolt(): Promise<number> {
  const bare = fileURLToPath(new URL('../bareBolt.ts', import.meta.url));
  const env = { ...process.env, SLACK_SIGNING_SECRET: SECRET };
  const child = spawn(process.execPath, [bare], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    for await (const address of createInterface({ input: child.stdout })) return await ceiling(address);
    throw new Error('Bolt did not listen.');
  } finally {
    child.kill();
  }
}

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** Events of Slack, stored before they are acknowledged, beside Bolt alone; gives the bars that are missed. */
export async function measureSlack(seconds = 30): Promise<readonly string[]> {
  const missed: string[] = [];
  const judge = (bar: string, holds: boolean): string => {
    if (!holds) missed.push(bar);
    return `${holds ? 'holds' : 'MISSED'}, bar ${bar}`;
  };
  const api = await fakeApi();
  await inNewFolder(async (folder) => {
    const program = await startProgram(folder, {
      SLACK_BOT_TOKEN: 'xoxb-bench',
      SLACK_SIGNING_SECRET: SECRET,
      SLACK_CHANNEL: CHANNEL,
      SLACK_API_URL: `http://127.0.0.1:${(api.address() as AddressInfo).port}/api/`,
    });
    await wait(2_000);
    await atRate(program.address, 3);
    const times = await atRate(program.address, seconds);
    const [p50, p99] = [percentile(times, 0.5), percentile(times, 0.99)];
    console.log(
      `Slack: ${times.length} events at ${RATE}/s for ${seconds} s, stored then acknowledged: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms  ${judge(`Slack p99 ≤ ${BAR_MS} ms`, p99 <= BAR_MS)}`,
    );
    const bare = await bareBolt();
    const ours = await ceiling(program.address);
    const share = ours / bare;
    console.log(
      `Slack: ${ours.toFixed(0)} events/s at most beside ${bare.toFixed(0)} for Bolt alone, which stores nothing: ${share.toFixed(2)} ×  ${judge(`Slack ceiling ≥ ${CEILING_BAR} × Bolt alone`, share >= CEILING_BAR)}`,
    );
    console.log(`${availableParallelism()} cores, shared with what sends; load ${loadavg()[0]?.toFixed(1)}`);
    await program.stop();
  });
  api.close();
  agent.destroy();
  return missed;
}
