import type { Kysely, Migration } from 'kysely';

/** In how many things that stand beside shares each word of the search index is, apart from the shares. */
export const wordsBeside: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .alterTable('search_words')
      .addColumn('beside', 'integer', (c) => c.notNull().defaultTo(0))
      .execute();
  },
};
