import type { Kysely, Migration } from 'kysely';

/** In how many shares each word of the search index is, and what a facilitator says means the same. */
export const searchWords: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('search_words')
      .addColumn('workspace_id', 'text', (c) => c.notNull())
      .addColumn('word', 'text', (c) => c.notNull())
      .addColumn('shares', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('search_words_key', ['workspace_id', 'word'])
      .execute();
    await db.schema
      .createTable('own_words')
      .addColumn('workspace_id', 'text', (c) => c.notNull())
      .addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('terms', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('own_words_key', ['workspace_id', 'position'])
      .execute();
  },
};
