// `npm run test:clock`: runs the suites that touch time on other days and hours, by Debian's faketime. What depends on
// the day it is run fails here, before it fails on that day. PostgreSQL and Dovecot keep the real clock
// (test/realClock.ts): their own timeouts would never end otherwise.
import { spawn, spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { ensureInstalled, packagedNode, root } from '../bin/setup.mjs';
import { TEST_FLAGS } from './testFlags.mjs';

const SUITES = [
  'test/system.test.ts',
  'test/domain/calendar/*.test.ts',
  'test/domain/rhythm/*.test.ts',
  'test/app/rituals.test.ts',
  'test/app/rhythm.test.ts',
  'test/app/calm.test.ts',
  'test/jobs/clock.test.ts',
  'test/example/calendar.test.ts',
  'test/web/door.test.ts',
  'test/mail/mailbox.test.ts',
  'test/mail/program.test.ts',
  'test/slack/calm.test.ts',
  'test/promises/replicas.test.ts',
];

const DAY_MS = 86_400_000;
const now = new Date();
const year = now.getUTCFullYear();

/** What a year has once, the next time it comes. */
const next = (ofYear) => [year, year + 1, year + 2].map(ofYear).find((instant) => instant > now.getTime());

/** A little before the clocks of Europe change: at one in the morning, UTC, on the last Sunday of a month. */
const changeOf = (month) => (ofYear) => {
  const last = new Date(Date.UTC(ofYear, month + 1, 0, 1));
  return last.getTime() - last.getUTCDay() * DAY_MS - 10_000;
};

const CLOCKS = [
  ['a week later', now.getTime() + 7 * DAY_MS],
  ['three months later', now.getTime() + 91 * DAY_MS],
  ['a year later', now.getTime() + 365 * DAY_MS],
  ['a Sunday night', Date.UTC(year, now.getUTCMonth(), now.getUTCDate() + 7 - now.getUTCDay(), 22, 30)],
  // Half past midnight in Paris, where UTC is still in the year before.
  ['on 1 January', next((ofYear) => Date.UTC(ofYear, 0, 1) - DAY_MS / 48)],
  ['as summer time begins', next(changeOf(2))],
  ['as summer time ends', next(changeOf(9))],
];

const environment = { ...process.env, FAKETIME_DONT_FAKE_MONOTONIC: '1' };
const shift = (instant) => `+${Math.round((instant - Date.now()) / 1_000)}s`;

/** Whether faketime is here and moves the clock of this Node. */
function movesTheClock(node) {
  const asked = ['-f', `+${DAY_MS / 1_000}s`, node, '-p', 'Date.now()'];
  const { stdout } = spawnSync('faketime', asked, {
    env: environment,
    encoding: 'utf8',
  });
  return Number(stdout) - Date.now() > DAY_MS / 2;
}

const running = new Set();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    for (const child of running) child.kill(signal);
    process.exit(1);
  });

/** Runs the suites under a clock; gives whether they pass, and says so, or all that they said. */
async function runUnder(node, [name, instant]) {
  const args = ['-f', shift(instant), node, ...TEST_FLAGS, ...SUITES];
  const child = spawn('faketime', args, { cwd: root, env: environment });
  running.add(child);
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => said.push(data));
  const code = await new Promise((resolve) => child.once('close', resolve));
  running.delete(child);
  const text = Buffer.concat(said).toString();
  const [, passed = '0'] = /^ℹ pass (\d+)$/m.exec(text) ?? [];
  const when = `${name} (${new Date(instant).toISOString().slice(0, 16)}Z)`;
  console.log(code === 0 ? `✔ ${when}: ${passed} tests pass` : `${text}\n✖ ${when}`);
  return code === 0;
}

ensureInstalled();
const node = packagedNode();
if (!movesTheClock(node)) {
  console.error(
    '\n*** No other day is tried: no faketime here that moves Node (Debian: apt-get install faketime) ***\n',
  );
  process.exit(0);
}
const waiting = CLOCKS.values();
const results = [];
const work = async () => {
  for (const clock of waiting) results.push(await runUnder(node, clock));
};
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
process.exit(results.every(Boolean) ? 0 : 1);
