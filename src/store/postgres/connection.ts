import {
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
  type CompiledQuery,
  type DatabaseConnection,
  type DataTypeNode,
  type Dialect,
  type Driver,
  type Kysely,
  type MigrationLockOptions,
  type QueryResult,
} from 'kysely';
import type { Pool, PoolClient } from 'pg';
import { withoutNul } from '../batches.ts';
import { StoreError } from '../errors.ts';
import { EVERY_SPACE, spaceOf } from '../space.ts';
import { told } from './problems.ts';
import { SPACE_SETTING } from './walls.ts';

/** The workspace that each session was last told, so that it is told again only when it changes. */
const toldSpaces = new WeakMap<PoolClient, string>();

/*
 * What is asked of every workspace is read in the order of its index: of queues, which fill and empty faster than it
 * counts them, PostgreSQL believes that sorting all that waits is quicker than reading the first of it. What it is told
 * not to do counts as very dear, for which it would compile the query first (jit): 150 ms, for one of 1 ms.
 */

/** One connection lent by the pool, for one query or one transaction. */
class Session implements DatabaseConnection {
  readonly client: PoolClient;
  readonly #place: string;
  #inTransaction = false;
  /** A transaction that has asked nothing yet has not been begun: its beginning goes with its first query. */
  #isToBegin = false;
  /** The workspaces whose turn this transaction has taken. */
  readonly #turns = new Set<string>();
  #isLost = false;

  constructor(client: PoolClient, place: string) {
    this.client = client;
    this.#place = place;
  }

  get isLost(): boolean {
    return this.#isLost;
  }

  begin(): void {
    this.#inTransaction = true;
    this.#isToBegin = true;
  }

  async end(how: 'commit' | 'rollback'): Promise<void> {
    // What a session was told inside a transaction that is undone is undone with it.
    if (how === 'rollback') toldSpaces.delete(this.client);
    if (!this.#isToBegin) await this.#ask(how);
    this.#inTransaction = false;
    this.#isToBegin = false;
    this.#turns.clear();
  }

  async executeQuery<R>(compiled: CompiledQuery): Promise<QueryResult<R>> {
    const before = this.#before(compiled);
    const prepared = before === '' ? null : this.#ask(before);
    const answer = this.#ask(compiled.sql, compiled.parameters.map(withoutNul));
    // Both are on their way: what went wrong first is the cause of what went wrong next.
    const ends = await Promise.allSettled([prepared, answer]);
    for (const end of ends) if (end.status === 'rejected') throw this.#forgetting(end.reason);
    const { command, rowCount, rows } = await answer;
    return ['INSERT', 'UPDATE', 'DELETE'].includes(command)
      ? { rows: rows as R[], numAffectedRows: BigInt(rowCount ?? 0) }
      : { rows: rows as R[] };
  }

  // oxlint-disable-next-line require-yield
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('The store reads by pages.');
  }

  /**
   * What is to be asked before a query: to begin, what asks then seeing what others committed before it, and to hear
   * which workspace it is about. Inside a transaction, the first query that reads also waits for the turn of that
   * workspace, kept until the end: so what a transaction read still holds when it writes, as if they ran one by one,
   * while other workspaces, and what only inserts, go on beside it.
   */
  #before({ query }: CompiledQuery): string {
    const begin = this.#isToBegin ? 'begin isolation level read committed;' : '';
    this.#isToBegin = false;
    const space = spaceOf(query) ?? '';
    const isTold = toldSpaces.get(this.client) === space;
    const isFree = !this.#inTransaction || query.kind === 'InsertQueryNode' || this.#turns.has(space);
    const needsTurn = !isFree && space !== '' && space !== EVERY_SPACE;
    if (isTold && !needsTurn) return begin;
    toldSpaces.set(this.client, space);
    if (needsTurn) this.#turns.add(space);
    return begin + this.#tell(space, needsTurn);
  }

  #tell(space: string, needsTurn: boolean): string {
    const name = this.client.escapeLiteral(space);
    const sort = space === EVERY_SPACE ? 'off' : 'on';
    const turn = needsTurn ? `, pg_advisory_xact_lock(hashtextextended('passerelle ' || ${name}, 0))` : '';
    return `select set_config('${SPACE_SETTING}', ${name}, false), set_config('enable_sort', '${sort}', false), set_config('jit', 'off', false)${turn}`;
  }

  /** After an error, nobody knows any more what the session was told. */
  #forgetting(error: unknown): unknown {
    toldSpaces.delete(this.client);
    return error;
  }

  async #ask(text: string, values?: unknown[]) {
    try {
      return await this.client.query(text, values);
    } catch (error) {
      const known = told(error, this.#place);
      this.#isLost ||= known instanceof StoreError && known.code === 'database-unreachable';
      throw known;
    }
  }
}

function driverOn(pool: Pool, place: string): Driver {
  return {
    init: async () => {},
    async acquireConnection() {
      try {
        return new Session(await pool.connect(), place);
      } catch (error) {
        throw told(error, place);
      }
    },
    beginTransaction: async (session) => (session as Session).begin(),
    commitTransaction: (session) => (session as Session).end('commit'),
    async rollbackTransaction(session) {
      // A connection that is no more has undone everything, and the error that brought us here is the one to tell.
      if (!(session as Session).isLost) await (session as Session).end('rollback');
    },
    async releaseConnection(session) {
      const { client, isLost } = session as Session;
      client.release(isLost);
    },
    destroy: () => pool.end(),
  };
}

/** A change of the schema, and the wait for a replica that makes it, may take longer than any query. */
class PatientAdapter extends PostgresAdapter {
  override async acquireMigrationLock(db: Kysely<unknown>, options: MigrationLockOptions): Promise<void> {
    await sql`set local statement_timeout = 0`.execute(db);
    await super.acquireMigrationLock(db, options);
  }
}

/** Text sorts by its code points, as on SQLite, whatever the locale of the database: indexes and pages depend on it. */
class PlainTextCompiler extends PostgresQueryCompiler {
  protected override visitDataType(node: DataTypeNode): void {
    super.visitDataType(node);
    if (node.dataType === 'text') this.append(' collate "C"');
  }
}

export function postgresDialect(pool: Pool, place: string): Dialect {
  return {
    createAdapter: () => new PatientAdapter(),
    createDriver: () => driverOn(pool, place),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PlainTextCompiler(),
  };
}
