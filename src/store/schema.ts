import type { Generated, Kysely } from 'kysely';
import type { Row, Table } from './table.ts';
import type { TABLES, TableName } from './tables.ts';

/*
 * What every engine can hold: text and integers. Instants are ISO 8601 UTC text, booleans are 0 or 1,
 * a value that no query looks into is JSON text.
 */
export type RowOf<N extends TableName> = (typeof TABLES)[N] extends Table<infer _, infer F> ? Row<F> : never;

interface Aside {
  /** By which version the search words of the space were made; empty before the first time. */
  workspaces: { search_version: Generated<string> };
}

export type Schema = { [N in TableName]: N extends keyof Aside ? Aside[N] & RowOf<N> : RowOf<N> };

/** The database, or a transaction on it. */
export type Db = Kysely<Schema>;
