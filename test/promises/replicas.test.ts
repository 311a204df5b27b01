import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { openHouse, shared, SPACE_ID } from '../app/house.ts';
import { testNow } from '../clock.ts';
import { newDatabase, startServer } from '../store/postgresServer.ts';
import { checkOnce, followed, stream, type Gesture } from './gestures.ts';
import { startProgram } from './program.ts';

/** A short run within the tests; `npm run crash` asks for more. */
const ROUNDS = Math.max(1, Math.round(Number(process.env['CRASH_ROUNDS'] ?? 5) / 10));
const ENOUGH = 12;
const MOST = 60;

const A_WEEK_HOURS = 7 * 24;

/** A space whose last week was shared in, so that its rituals are due as soon as a program starts. */
async function openSpace(url: string): Promise<void> {
  const house = await openHouse(url);
  house.at(testNow(-A_WEEK_HOURS));
  await shared(house, { shareId: 'last-week' });
  await house.store.close();
}

/** The companion's own posts of the rituals, by what they are about. */
async function ritualsSaid(url: string): Promise<readonly string[]> {
  const house = await openHouse(url, 'j');
  const posts = await house.store.posts.page(SPACE_ID, '', 100_000);
  const runs = await Promise.all(
    ['recap', 'brief', 'preview'].map((ritual) => house.store.calendar.runs(SPACE_ID, ritual, 9)),
  );
  assert.ok(runs.flat().length > 0, 'no ritual was due');
  await house.store.close();
  return posts
    .filter(({ about }) => /^(recap|brief)/.test(about?.subject ?? ''))
    .map(({ about, visibleTo }) => `${about?.subject} ${about?.id} ${visibleTo}`);
}

test('of two replicas under load one is killed: what both acknowledged is there once, and each ritual was kept once', async (context) => {
  const server = await startServer();
  if (typeof server === 'string') return context.skip(server);
  const url = server.url(await newDatabase(server));
  await openSpace(url);
  const kept: Gesture[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const [staying, killed] = await Promise.all([startProgram(url), startProgram(url)]);
    const [byOne, byOther]: [Gesture[], Gesture[]] = [[], []];
    const from = round * 30_000;
    const streams = [stream(staying, from, byOne, MOST), stream(killed, from + 15_000, byOther)];
    while (byOne.length < ENOUGH || byOther.length < ENOUGH) await wait(5);
    await killed.kill();
    await Promise.all(streams);
    for (const gesture of byOther) await followed(staying, gesture);
    assert.equal((await staying.stop()).code, 0);
    kept.push(...byOne, ...byOther);
  }
  const program = await startProgram(url);
  for (const gesture of kept) await followed(program, gesture);
  assert.equal((await program.stop()).code, 0);
  await checkOnce(url, kept);
  const said = await ritualsSaid(url);
  assert.ok(said.length > 0);
  assert.equal(new Set(said).size, said.length, said.join('; '));
  context.diagnostic(`${ROUNDS} × two replicas, one killed: ${kept.length} gestures once each`);
  server.kill();
  return undefined;
});
