import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryCompiler,
  type QueryResult,
} from 'kysely';
import { mustNameSpace } from './space.ts';

/**
 * A connection that remembers the first query that failed on it. PostgreSQL undoes a transaction after that, and
 * answers to its commit as if all were well; SQLite keeps the rest. Here neither commits it, whoever caught the error.
 */
class Watched implements DatabaseConnection {
  readonly inner: DatabaseConnection;
  #failure: { readonly error: unknown } | null = null;

  constructor(inner: DatabaseConnection) {
    this.inner = inner;
  }

  /** What failed was undone. */
  forget(): void {
    this.#failure = null;
  }

  /** Throws what failed, if anything did. */
  check(): void {
    if (this.#failure !== null) throw this.#failure.error;
  }

  async executeQuery<R>(compiled: CompiledQuery): Promise<QueryResult<R>> {
    this.check();
    try {
      return await this.inner.executeQuery<R>(compiled);
    } catch (error) {
      this.#failure = { error };
      throw error;
    }
  }

  streamQuery<R>(compiled: CompiledQuery, size?: number): AsyncIterableIterator<QueryResult<R>> {
    return this.inner.streamQuery(compiled, size);
  }
}

function watching(driver: Driver, isInside: () => boolean): Driver {
  const innerOf = (connection: DatabaseConnection) => (connection as Watched).inner;
  const ask = async (connection: DatabaseConnection, text: string): Promise<void> =>
    void (await connection.executeQuery(CompiledQuery.raw(text)));
  return {
    init: () => driver.init(),
    async acquireConnection() {
      if (isInside()) throw new Error('Inside transact, use the store that it gives.');
      return new Watched(await driver.acquireConnection());
    },
    beginTransaction: (connection, settings) => driver.beginTransaction(innerOf(connection), settings),
    async commitTransaction(connection) {
      (connection as Watched).check();
      await driver.commitTransaction(innerOf(connection));
    },
    rollbackTransaction: (connection) => driver.rollbackTransaction(innerOf(connection)),
    savepoint: (connection, name) => ask(connection, `savepoint ${name}`),
    async rollbackToSavepoint(connection, name) {
      (connection as Watched).forget();
      await ask(connection, `rollback to ${name}`);
    },
    releaseSavepoint: (connection, name) => ask(connection, `release ${name}`),
    releaseConnection: (connection) => driver.releaseConnection(innerOf(connection)),
    destroy: () => driver.destroy(),
  };
}

function naming(compiler: QueryCompiler): QueryCompiler {
  return {
    compileQuery(query, queryId) {
      mustNameSpace(query);
      return compiler.compileQuery(query, queryId);
    },
  };
}

/**
 * A dialect that refuses a query which names no workspace, refuses to commit after one that failed, and refuses to
 * lend a connection to code that is inside a transaction: that code holds one already, and with a single connection
 * it would wait for itself for ever.
 */
export function guarded(dialect: Dialect, isInside: () => boolean): Dialect {
  return {
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => naming(dialect.createQueryCompiler()),
    createDriver: () => watching(dialect.createDriver(), isInside),
  };
}
