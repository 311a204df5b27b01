import { setTimeout as wait } from 'node:timers/promises';
import { Pool } from 'pg';
import { StoreError } from './errors.ts';
import { postgresDialect } from './postgres/connection.ts';
import { mayRepeat, told } from './postgres/problems.ts';
import { searchIndexOn, searchMigrations } from './postgres/search.ts';
import { raiseWalls } from './postgres/walls.ts';
import type { Profile } from './profile.ts';
import { openDatabase, type OpenDatabase, type OpenStore } from './store.ts';
import { eachAlone } from './transactor.ts';

export interface PostgresOptions {
  /** Connections at most, of this process; 10 by default. */
  readonly connections?: number;
  /** For how long a server that does not answer is asked again at the start, in milliseconds; 0 by default. */
  readonly patienceMs?: number;
}

const CONNECT_MS = 10_000;
/** A query that takes longer is stopped: something holds it that will not let go. */
const STATEMENT_MS = 30_000;
/** A transaction left open by a process that hangs is ended, and others have their turn. */
const IDLE_IN_TRANSACTION_MS = 60_000;
const ASK_AGAIN_MS = 500;

/** The address as it may be shown: no user, no password. */
export function placeOf(url: string): string {
  const { hostname, port, pathname, searchParams } = new URL(url);
  return `${hostname || (searchParams.get('host') ?? 'localhost')}${port === '' ? '' : `:${port}`}${pathname}`;
}

/** What is PostgreSQL's own in the store. */
export function postgresProfile(pool: Pool, place: string): Profile {
  return {
    place,
    dialect: postgresDialect(pool, place),
    searchMigrations,
    searchIndexOn,
    isAlone: false,
    afterMigrations: raiseWalls,
    lockRows: (picked) => picked.forUpdate().skipLocked(),
    transactor: () => eachAlone(mayRepeat),
  };
}

function openPool(url: string, connections: number): Pool {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    application_name: 'passerelle',
    keepAlive: true,
    // What a session is told of its space is sent with the query, not before it.
    pipeline: true,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
  });
  // Without a listener, a connection that the server closes, at rest or at work, would end the program; whoever asks
  // next is told, or has a new one.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

async function untilReached(pool: Pool, place: string, patienceMs: number): Promise<void> {
  const end = performance.now() + patienceMs;
  for (;;) {
    try {
      (await pool.connect()).release();
      return;
    } catch (error) {
      const known = told(error, place);
      const isAway = known instanceof StoreError && known.code === 'database-unreachable';
      if (!isAway || performance.now() >= end) throw known;
      await wait(ASK_AGAIN_MS);
    }
  }
}

/** Opens the store of this address and gives its database too. As `openPostgresStore` otherwise. */
export async function openPostgresDatabase(
  url: string,
  options: PostgresOptions = {},
): Promise<OpenDatabase> {
  const place = placeOf(url);
  const pool = openPool(url, options.connections ?? 10);
  try {
    await untilReached(pool, place, options.patienceMs ?? 0);
    return await openDatabase(postgresProfile(pool, place));
  } catch (error) {
    if (!pool.ended) await pool.end();
    throw error;
  }
}

/**
 * Opens the store of a PostgreSQL database (15 or newer), which any number of replicas may share. The role must own
 * the tables to bring the schema up to date; once it is, reading and writing them is enough.
 * Throws a `StoreError`: 'database-unreachable', 'database-untrusted', 'database-forbidden', 'database-missing',
 * 'database-readonly', 'database-full', 'schema-newer'. Of these, the first and the two before the last may also come
 * from any later call.
 */
export async function openPostgresStore(url: string, options: PostgresOptions = {}): Promise<OpenStore> {
  return (await openPostgresDatabase(url, options)).store;
}
