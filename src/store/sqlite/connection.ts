import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import {
  SqliteAdapter,
  SqliteDialect,
  type Dialect,
  type SqliteDatabase,
  type SqliteStatement,
} from 'kysely';
import { withoutNul } from '../batches.ts';
import { patient } from './patience.ts';

/** Statements kept prepared: the app's own are far fewer, lists of varied lengths make the rest. */
const KEPT_STATEMENTS = 200;

/**
 * Opens a database file, made when missing. A commit is on the disk when it returns (`synchronous=FULL`),
 * and readers never wait for the writer (WAL). What is deleted is overwritten with zeros (`secure_delete`).
 */
export function openDatabase(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: 5000, enableForeignKeyConstraints: true });
  try {
    database.exec(
      'pragma journal_mode = wal; pragma synchronous = full; pragma cache_size = -16000; pragma secure_delete = on',
    );
    // Once it is open nothing else waits inside SQLite, which would stop the event loop.
    database.exec('pragma busy_timeout = 0');
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

/** Opens a database that another process is using, to be read and nothing else. */
export function openToRead(file: string): DatabaseSync {
  return new DatabaseSync(file, { readOnly: true });
}

function given(values: readonly unknown[]): SQLInputValue[] {
  return values.map(withoutNul) as SQLInputValue[];
}

/** Makes of an error of the engine the one that is thrown. */
type Told = (error: unknown) => unknown;

function telling<T>(told: Told, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw told(error);
  }
}

function kyselyStatement(statement: StatementSync, reopen: () => StatementSync, told: Told): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (values) => telling(told, () => statement.all(...given(values))),
    run: (values) => telling(told, () => statement.run(...given(values))),
    // A statement under iteration cannot serve another query, so this one is not shared.
    iterate: (values) => reopen().iterate(...given(values)) as IterableIterator<unknown>,
  };
}

/** The database as Kysely asks for it, with its prepared statements kept, least recently used dropped first. */
function kyselyDatabase(database: DatabaseSync, told: Told): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(text) {
      const statement =
        kept.get(text) ?? kyselyStatement(database.prepare(text), () => database.prepare(text), told);
      kept.delete(text);
      kept.set(text, statement);
      if (kept.size > KEPT_STATEMENTS) kept.delete(kept.keys().next().value as string);
      return statement;
    },
  };
}

/** Kysely believes that SQLite cannot roll a schema change back; it can, and a kill in its middle then harms nothing. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** `told` names the errors that whoever runs the product can solve. */
export function sqliteDialect(database: DatabaseSync, told: Told = (error) => error): Dialect {
  const dialect = new SqliteDialect({ database: kyselyDatabase(database, told) });
  return {
    createAdapter: () => new TransactionalAdapter(),
    createDriver() {
      const driver = patient(dialect.createDriver(), database);
      const rollback = driver.rollbackTransaction.bind(driver);
      // A disk that is full has had the engine undo all of it already.
      driver.rollbackTransaction = async (connection) => {
        if (database.isTransaction) await rollback(connection);
      };
      return driver;
    },
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  };
}
