import type { Kysely, Migration } from 'kysely';

/** Why nothing can be said in a channel now, and since when; no text of anyone is here. */
export const channelTroubles: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('channel_troubles')
      .addColumn('workspace_id', 'text', (c) => c.notNull())
      .addColumn('surface', 'text', (c) => c.notNull())
      .addColumn('reason', 'text', (c) => c.notNull())
      .addColumn('since', 'text', (c) => c.notNull())
      .addColumn('told_at', 'text')
      .addPrimaryKeyConstraint('channel_troubles_key', ['workspace_id', 'surface'])
      .execute();
  },
};
