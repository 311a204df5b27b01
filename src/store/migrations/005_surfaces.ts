import type { Kysely, Migration } from 'kysely';

/**
 * Spaces, events and deliveries say of which surface they are; until now there was but the local channel. An event
 * of it is known by the id of its post, and those of others carry what they say until they are handled.
 */
export const surfaces: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const table of ['workspaces', 'inbox', 'outbox'])
      await db.schema
        .alterTable(table)
        .addColumn('surface', 'text', (c) => c.notNull().defaultTo('web'))
        .execute();
    await db.schema.alterTable('inbox').addColumn('payload', 'text').execute();
    await db.schema.alterTable('inbox').dropColumn('post_id').execute();
  },
};
