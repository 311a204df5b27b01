import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Client } from 'pg';
import { atEnd, startProcess } from '../ending.ts';
import { REAL_CLOCK } from '../realClock.ts';
import { until } from '../until.ts';

/** A PostgreSQL server that tests may fill and break. */
export interface TestServer {
  /** The address of a database of it, for its superuser or for another role. */
  url(database: string, role?: string): string;
  /** Stops it as a power cut would stop its programs. */
  kill(): void;
  /** Starts it again, on the same data and the same port. */
  start(): Promise<void>;
}

interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root: then it runs as its own user, or as nobody. */
function account(): Account | null {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((what) => spawnSync('id', [what, name]).stdout?.toString().trim());
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  return null;
}

/** The folder of the newest programs on this machine. */
function programs(): string | null {
  const folders = [
    ...globSync('/usr/lib/postgresql/*/bin').toSorted(
      (a, b) => Number(b.split('/')[4]) - Number(a.split('/')[4]),
    ),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  return (
    folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl'))) ?? null
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function untilReady(url: string): Promise<void> {
  await until(async () => {
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return true;
    } catch {
      return false;
    }
  });
}

function run(program: string, args: readonly string[], as: Account): void {
  const { status, stderr } = spawnSync(program, args, {
    ...as,
    cwd: '/',
    env: { ...REAL_CLOCK, LC_ALL: 'C.UTF-8' },
  });
  if (status !== 0) throw new Error(`${program}: ${stderr?.toString() ?? status}`);
}

/**
 * Starts a server of our own from the machine's programs, on loopback, in a folder of its own, both gone when this
 * process ends. It writes as a real one does, fsync included. A sentence when there is nothing to start it with.
 */
export async function startServer(): Promise<TestServer | string> {
  const bin = programs();
  const as = account();
  if (bin === null || as === null) return 'no PostgreSQL here: set TEST_DATABASE_URL, or install postgresql';
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-pg-'));
  chmodSync(folder, 0o700);
  if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid);
  const data = join(folder, 'data');
  const port = await freePort();
  const url = (database: string, role = 'postgres') => `postgres://${role}@127.0.0.1:${port}/${database}`;
  const kill = () =>
    void spawnSync(join(bin, 'pg_ctl'), ['stop', '-D', data, '-m', 'immediate', '-w'], {
      ...as,
      cwd: '/',
      env: REAL_CLOCK,
    });
  const start = async () => {
    const given = [`port=${port}`, 'listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`];
    const args = ['-D', data, ...given.flatMap((one) => ['-c', one])];
    // It ends its own processes when it is asked to stop at once, not when it is killed.
    const options = {
      ...as,
      cwd: '/',
      env: REAL_CLOCK,
      stdio: 'ignore',
    } as const;
    startProcess([join(bin, 'postgres'), ...args], options, 'SIGQUIT').unref();
    await untilReady(url('postgres'));
  };
  run(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'], as);
  atEnd(() => {
    kill();
    rmSync(folder, { recursive: true, force: true });
  });
  await start();
  return { url, kill, start };
}

let shared: Promise<TestServer | string> | undefined;

/** The server that all tests of this process share: TEST_DATABASE_URL's, or one of our own; else why there is none. */
export function testServer(): Promise<TestServer | string> {
  return (shared ??= given() ?? startServer().then(loudly));
}

/** A skip that nobody sees would pass for a proof. */
function loudly(server: TestServer | string): TestServer | string {
  if (typeof server === 'string')
    process.stderr.write(`\n*** PostgreSQL is not proved by these tests: ${server} ***\n\n`);
  return server;
}

function given(): Promise<TestServer> | null {
  const address = process.env['TEST_DATABASE_URL'];
  if (address === undefined || address === '') return null;
  const url = (database: string, role?: string) => {
    const of = new URL(address);
    of.pathname = `/${database}`;
    if (role !== undefined) [of.username, of.password] = [role, 'passerelle'];
    return of.href;
  };
  const cannot = () => {
    throw new Error('This server is not ours to stop.');
  };
  return Promise.resolve({ url, kill: cannot, start: cannot });
}

/** Asks one thing of a database, as its superuser or as another role. */
export async function ask(url: string, text: string): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const answer = await client.query(text);
    return (Array.isArray(answer) ? answer.at(-1) : answer).rows;
  } finally {
    await client.end();
  }
}

let made = 0;

/** Makes a new empty database, owned by the role when one is given, and gives its name. */
export async function newDatabase(server: TestServer, owner?: string): Promise<string> {
  const name = `passerelle_${process.pid}_${(made += 1)}`;
  const root = server.url('postgres');
  if (owner !== undefined) await makeRole(server, owner);
  await ask(
    root,
    `create database ${name} template template0 encoding 'UTF8'${owner === undefined ? '' : ` owner ${owner}`}`,
  );
  return name;
}

/** A role that may log in and nothing more: it owns nothing, and row-level security binds it. */
export async function makeRole(server: TestServer, role: string): Promise<void> {
  await ask(
    server.url('postgres'),
    `do $$ begin create role ${role} login password 'passerelle'; exception when duplicate_object then null; end $$`,
  );
}

/** Empties the tables of ours; quicker than `truncate` for a few rows. */
export async function emptyTables(server: TestServer, database: string): Promise<void> {
  await ask(
    server.url(database),
    `do $$ declare t record; begin
       for t in select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id'
         where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace
       loop execute format('delete from %I', t.relname); end loop;
     end $$`,
  );
}

export async function dropDatabase(server: TestServer, name: string): Promise<void> {
  await ask(server.url('postgres'), `drop database if exists ${name} with (force)`);
}
