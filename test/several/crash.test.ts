import assert from 'node:assert/strict';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { seeded } from '../../scripts/benchData.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { SPACE_ID } from '../app/house.ts';
import { startProcess } from '../ending.ts';
import { inNewFolder } from '../store/folders.ts';
import { openShelf, type Shelf } from './shelf.ts';

const ROUNDS = 40;
const SEED = 20261129;

/** What a life of the space told before its end, and whether it was killed. */
interface Lived {
  readonly told: readonly string[];
  readonly killed: boolean;
}

async function live(
  folder: string,
  shelves: readonly Shelf[],
  told: readonly [number, number],
): Promise<Lived> {
  const path = fileURLToPath(new URL('./fixtures/tell.ts', import.meta.url));
  const args = [folder, ...told.map(String), ...shelves.map(({ url }) => url)];
  // What the first of them compiled serves the others.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') };
  const stdio = ['ignore', 'pipe', 'inherit'] as const;
  const child = startProcess([process.execPath, path, ...args], { env, stdio: [...stdio] });
  const ended = once(child, 'exit');
  const said = (await child.stdout!.toArray()).join('');
  const [code, signal] = (await ended) as [number | null, string | null];
  assert.ok(code === 0 || signal === 'SIGKILL', `ended by ${code ?? signal}`);
  return { told: said.split('\n').filter(Boolean), killed: signal === 'SIGKILL' };
}

const stepsIn = ({ told }: Lived): number => Number(told.at(-1)?.replace('steps ', ''));

/** So many different moments of a life, in an order that the seed draws. */
function moments(steps: number): readonly number[] {
  const random = seeded(SEED);
  const all = Array.from({ length: steps }, (_, at) => ({ at: at + 1, draw: random() }));
  return all
    .toSorted((one, other) => one.draw - other.draw)
    .slice(0, ROUNDS)
    .map(({ at }) => at);
}

test('a space that is killed forty times doubles nothing and loses nothing, on either of its surfaces', () =>
  inNewFolder(async (folder) => {
    const shelves = [await openShelf(), await openShelf()] as const;
    try {
      const first = await live(folder, shelves, [0, 0]);
      const told = [...first.told];
      const drawn = moments(stepsIn(first));
      assert.equal(drawn.length, ROUNDS);
      for (const [at, moment] of drawn.entries()) {
        const lived = await live(folder, shelves, [at + 1, moment]);
        assert.ok(lived.killed, `step ${moment} did not come`);
        told.push(...lived.told);
      }
      await live(folder, shelves, [ROUNDS + 1, 0]);
      await allStands(folder, shelves, new Set(told.filter((fact) => !fact.startsWith('steps'))));
    } finally {
      for (const shelf of shelves) await shelf.close();
    }
  }));

async function allStands(
  folder: string,
  [home, mirror]: readonly [Shelf, Shelf],
  told: ReadonlySet<string>,
): Promise<void> {
  const store = await openSqliteStore(folder);
  const shares = await store.shares.page(SPACE_ID, '', 999);
  const trials = await store.trials.ofShares(
    SPACE_ID,
    shares.map(({ id }) => id),
  );
  const posts = await store.posts.page(SPACE_ID, '', 999);
  const waiting = await store.outbox.waiting('9999-12-31T00:00:00.000Z', 9);
  const dead = await store.outbox.dead(9);
  await store.close();
  assert.deepEqual([waiting, dead], [[], []]);
  const kept = new Set([
    ...shares.map(({ id }) => id),
    ...trials.map(({ shareId }) => `trial of ${shareId}`),
  ]);
  assert.deepEqual(
    [...told].filter((fact) => !kept.has(fact)),
    [],
  );
  assert.ok(trials.length > ROUNDS / 4, 'the moments are spread over facts');
  // Each was made once, wherever it is to be seen, and is drawn from what is known now.
  const everyone = posts.filter(({ visibleTo }) => visibleTo === null).map(({ id }) => id);
  assert.deepEqual(home.made.toSorted(), posts.map(({ id }) => id).toSorted());
  assert.deepEqual(mirror.made.toSorted(), everyone.toSorted());
  const tried = new Set(trials.map(({ shareId }) => shareId));
  for (const { id, title } of shares)
    for (const shelf of [home, mirror]) {
      const row = shelf.rows.find(({ text }) => text.includes(`"title":"${title}"`));
      assert.equal(/Testé\s:\s1\sfois/.test(row?.text ?? ''), tried.has(id), `${id} of ${shelf.url}`);
    }
}
