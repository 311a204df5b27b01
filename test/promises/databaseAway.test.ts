import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { openHouse, SPACE_ID, TEMPLATE } from '../app/house.ts';
import { newDatabase, startServer } from '../store/postgresServer.ts';
import { checkOnce, followed, type Gesture } from './gestures.ts';
import { startProgram, type Program } from './program.ts';

const message = (id: string): Gesture => ({
  is: 'message',
  id,
  path: `/${SPACE_ID}/posts`,
  who: 'julien',
  fields: { postId: id, text: `${TEMPLATE}\n(${id})` },
});

/** Sends as the page's script does, which shows what it is answered; gives status and text. */
async function post(program: Program, { path, who, fields }: Gesture): Promise<readonly [number, string]> {
  const answer = await fetch(`${program.address}${path}`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams(fields),
    headers: { origin: program.address, cookie: `me-${SPACE_ID}=${who}`, 'x-fragment': '1' },
  });
  return [answer.status, await answer.text()];
}

async function untilReady({ address }: Program, status: number): Promise<void> {
  while ((await fetch(`${address}/readyz`)).status !== status) await wait(20);
}

test('a database that goes and comes back: who posts is told that nothing was kept, and what was kept is handled', async (context) => {
  const server = await startServer();
  if (typeof server === 'string') return context.skip(server);
  const url = server.url(await newDatabase(server));
  await (await openHouse(url)).store.close();
  const program = await startProgram(url);
  const before = Array.from({ length: 10 }, (_, n) => message(`before${n}`));
  for (const one of before) assert.equal((await post(program, one))[0], 201);
  server.kill();
  const [status, told] = await post(program, message('meanwhile'));
  assert.equal(status, 503);
  assert.match(told, /Rien n’a été enregistré/);
  await untilReady(program, 503);
  assert.equal((await fetch(`${program.address}/healthz`)).status, 200);
  await server.start();
  await untilReady(program, 200);
  for (const one of before) await followed(program, one);
  const missing = await fetch(`${program.address}/${SPACE_ID}/posts/meanwhile`);
  assert.equal(missing.status, 404);
  assert.equal((await post(program, message('meanwhile')))[0], 201);
  await followed(program, message('meanwhile'));
  const { code, warned } = await program.stop();
  assert.equal(code, 0);
  assert.match(warned, /database-unreachable/);
  assert.doesNotMatch(warned, /relance/);
  await checkOnce(url, [...before, message('meanwhile')]);
  server.kill();
  return undefined;
});
