import type { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { CompiledQuery, type DatabaseConnection, type Driver, type QueryResult } from 'kysely';

/** For how long another process may keep the file from being written before that is a failure. */
const PATIENCE_MS = 10_000;
const AGAIN_MS = 20;
/** SQLite's code for a file that someone else is writing. */
const BUSY = 5;

function isBusy(error: unknown): boolean {
  const of = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return (
    of instanceof Error && 'errcode' in of && typeof of.errcode === 'number' && (of.errcode & 0xff) === BUSY
  );
}

/**
 * The one connection, where what another process keeps from being written is asked again by and by. Meanwhile it is
 * lent to others: they read, and the event loop turns, which SQLite's own wait stops.
 */
class Patient implements DatabaseConnection {
  readonly inner: DatabaseConnection;
  readonly #database: DatabaseSync;
  readonly #driver: Pick<Driver, 'acquireConnection' | 'releaseConnection'>;

  constructor(
    inner: DatabaseConnection,
    database: DatabaseSync,
    driver: Pick<Driver, 'acquireConnection' | 'releaseConnection'>,
  ) {
    this.inner = inner;
    this.#database = database;
    this.#driver = driver;
  }

  async executeQuery<R>(compiled: CompiledQuery): Promise<QueryResult<R>> {
    for (const end = performance.now() + PATIENCE_MS; ;) {
      try {
        return await this.inner.executeQuery<R>(compiled);
      } catch (error) {
        // A transaction that began may write: only what stands alone is asked again.
        if (!isBusy(error) || this.#database.isTransaction || performance.now() > end) throw error;
      }
      await this.#driver.releaseConnection(this.inner);
      await wait(AGAIN_MS);
      await this.#driver.acquireConnection();
    }
  }

  streamQuery<R>(compiled: CompiledQuery, size?: number): AsyncIterableIterator<QueryResult<R>> {
    return this.inner.streamQuery(compiled, size);
  }
}

/** A driver that waits for another process without stopping this one. Its transactions may write from their beginning. */
export function patient(driver: Driver, database: DatabaseSync): Driver {
  const one = {
    acquireConnection: driver.acquireConnection.bind(driver),
    releaseConnection: driver.releaseConnection.bind(driver),
  };
  driver.acquireConnection = async () => new Patient(await one.acquireConnection(), database, one);
  driver.beginTransaction = async (connection) =>
    void (await connection.executeQuery(CompiledQuery.raw('begin immediate')));
  return driver;
}
