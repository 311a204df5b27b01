import type { Dialect, Kysely } from 'kysely';
import type { SearchMigrations } from './migrations/index.ts';
import type { LockRows } from './queue.ts';
import type { SearchIndexOn } from './searchIndex.ts';
import type { Transactor } from './transactor.ts';

/** What differs from one engine to another; all the rest is written once. */
export interface Profile {
  /** The folder or the address that an error names; no password. */
  readonly place: string;
  readonly dialect: Dialect;
  /** The steps that make the search index of shares, and that of what stands beside them. */
  readonly searchMigrations: SearchMigrations;
  readonly searchIndexOn: SearchIndexOn;
  /** One process at a time opens it: what was lent to an earlier one is free again. */
  readonly isAlone: boolean;
  /** Once the schema is up to date: what the engine adds to every table. */
  readonly afterMigrations: (db: Kysely<unknown>) => Promise<void>;
  /** How rows that are being claimed are kept from a replica that claims at the same time. */
  readonly lockRows: LockRows;
  /** How its transactions are run; each store has its own. */
  readonly transactor: () => Transactor;
}
