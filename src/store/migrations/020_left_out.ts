import type { Kysely, Migration } from 'kysely';

/** A draft says what was left out of the message that it was read from. */
export const leftOut: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('shares').addColumn('left_out', 'text').execute();
  },
};
