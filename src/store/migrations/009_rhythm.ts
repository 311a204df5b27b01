import type { Kysely, Migration } from 'kysely';

/** When a space is spoken to, and who asked to be left alone. */
export const rhythm: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('rhythms')
      .addColumn('workspace_id', 'text', (c) => c.notNull())
      .addColumn('settings', 'text', (c) => c.notNull())
      .addColumn('paused_at', 'text')
      .addColumn('channel_told_at', 'text')
      .addPrimaryKeyConstraint('rhythms_key', ['workspace_id'])
      .execute();
    await db.schema
      .createTable('calms')
      .addColumn('workspace_id', 'text', (c) => c.notNull())
      .addColumn('member_id', 'text', (c) => c.notNull())
      .addColumn('paused_at', 'text')
      .addColumn('told_at', 'text')
      .addPrimaryKeyConstraint('calms_key', ['workspace_id', 'member_id'])
      .execute();
  },
};
