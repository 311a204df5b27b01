import type { Dialect, Migration } from 'kysely';
import type { SearchIndexOn } from './searchIndex.ts';

/** What differs from one engine to another; all the rest is written once. */
export interface Profile {
  /** The folder or the address that an error names. */
  readonly place: string;
  readonly dialect: Dialect;
  readonly searchMigration: Migration;
  readonly searchIndexOn: SearchIndexOn;
}
