import type { Kysely, Migration } from 'kysely';

/** An account whose person became a guest or left says since when: who comes back is who they were. */
export const left: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('identities').addColumn('left_at', 'text').execute();
  },
};
