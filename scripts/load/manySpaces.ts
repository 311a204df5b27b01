import { deskOn } from '../deskOn.ts';
import { weekRecap } from '../../src/app/recap/weekRecap.ts';
import { openPostgresStore } from '../../src/store/postgres.ts';
import type { OpenStore } from '../../src/store/store.ts';
import { ask, newDatabase, type TestServer } from '../../test/store/postgresServer.ts';
import { fill, seeded, type Size } from '../benchData.ts';

const FEW = 100;
const MANY = 10_000;
const SAMPLE = 400;
const WEEK = '2026-W46';
const SIZE: Size = {
  shares: 100,
  trials: 30,
  members: 20,
  from: '2026-09-01T00:00:00.000Z',
  to: '2026-11-22T00:00:00.000Z',
};
const TABLES = ['workspaces', 'job_families', 'members', 'shares', 'share_tools', 'trials'] as const;

export interface ManySpaces {
  /** Milliseconds a recap, median. */
  readonly few: number;
  readonly many: number;
  readonly told: string;
}

const spaceId = (number: number): string => `s${String(number).padStart(6, '0')}`;

/** A database of a hundred spaces, each made from a seed of its own. */
async function fillFew(url: string): Promise<void> {
  const store = await openPostgresStore(url);
  for (let number = 0; number < FEW; number++) await fill(store, SIZE, spaceId(number));
  await store.close();
}

/** Has the server copy the hundred spaces until there are so many; the index of the search, which no recap reads, is not. */
async function multiply(url: string): Promise<void> {
  for (const table of TABLES) {
    const columns = await ask(
      url,
      `select column_name as name from information_schema.columns
       where table_name = '${table}' and column_name <> 'workspace_id' and is_generated = 'NEVER'`,
    );
    const names = columns.map(({ name }) => `"${String(name)}"`).join(', ');
    await ask(
      url,
      `insert into ${table} (workspace_id, ${names})
       select 's' || lpad((substr(workspace_id, 2)::int + copy * ${FEW})::text, 6, '0'), ${names}
       from ${table}, generate_series(1, ${MANY / FEW - 1}) as copy`,
    );
  }
  await ask(url, 'vacuum analyze');
}

/** Recaps of spaces taken here and there, the two databases in turn so that a busy machine slows both. */
async function compare(few: OpenStore, many: OpenStore): Promise<readonly [number, number]> {
  const random = seeded(7);
  const times: [number[], number[]] = [[], []];
  for (let turn = 0; turn < SAMPLE; turn++)
    for (const [at, store, spaces] of [
      [0, few, FEW],
      [1, many, MANY],
    ] as const)
      times[at].push(await recapIn(store, spaceId(Math.floor(random() * spaces))));
  return [median(times[0]), median(times[1])];
}

async function recapIn(store: OpenStore, id: string): Promise<number> {
  const workspace = await store.workspaces.get(id);
  if (workspace === null) throw new Error(`no space ${id}`);
  const desk = deskOn(store);
  const from = performance.now();
  const recap = await weekRecap(desk, workspace, WEEK);
  if (!recap.ok) throw new Error(recap.refusal);
  return performance.now() - from;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** What a recap costs among ten thousand spaces of a hundred shares, and among a hundred of them. */
export async function measureManySpaces(server: TestServer): Promise<ManySpaces> {
  const began = performance.now();
  const urls = [server.url(await newDatabase(server)), server.url(await newDatabase(server))] as const;
  for (const url of urls) await fillFew(url);
  await ask(urls[0], 'vacuum analyze');
  await multiply(urls[1]);
  const stores = [await openPostgresStore(urls[0]), await openPostgresStore(urls[1])] as const;
  const [few, many] = await compare(...stores);
  for (const store of stores) await store.close();
  const seconds = ((performance.now() - began) / 1_000).toFixed(0);
  return { few, many, told: `${MANY} spaces of ${SIZE.shares} shares beside ${FEW}, ${seconds} s in all` };
}
