import type { Db } from './schema.ts';
import type { OfSpace, Table } from './table.ts';
import { TABLES, type TableName } from './tables.ts';
import { thingsIn } from './things.ts';

type Camel<S extends string> = S extends `${infer First}_${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : S;
type Things<D> =
  D extends Table<infer T extends object, infer F extends OfSpace>
    ? ReturnType<typeof thingsIn<T, F>>
    : never;

/** What is asked of every kind of thing alike, by the noun of each table: `job_families` are `jobFamilies`. */
type Nouns = { readonly [N in TableName as Camel<N>]: Things<(typeof TABLES)[N]> };

function nounOf(table: string): string {
  return table.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Found once, since each transaction has nouns of its own. */
const BY_NOUN = Object.values(TABLES).map((table) => [nounOf(table.name), table] as const);

/** The nouns that follow from the description of their table: a port that asks more of one is refused by the compiler. */
export function nounsIn(db: Db): Nouns {
  const nouns = BY_NOUN.map(([noun, table]) => [noun, table.visit<object>((one) => thingsIn(db, one))]);
  // TypeScript cannot tell which table a name is made from once they are in a list.
  return Object.fromEntries(nouns) as Nouns;
}
