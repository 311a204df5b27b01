import type { Kysely, Migration } from 'kysely';

/** Each space tells how the words of its index were made, so that an index made otherwise is made again. */
export const searchVersion: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .alterTable('workspaces')
      .addColumn('search_version', 'text', (c) => c.notNull().defaultTo(''))
      .execute();
  },
};
