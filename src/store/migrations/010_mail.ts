import type { Kysely, Migration } from 'kysely';

/** Who reads the letter, and how far each mailbox was read. Nothing here says what a reader opens. */
export const mail: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('subscriptions')
      .addColumn('workspace_id', 'text', (c) => c.notNull())
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('member_id', 'text', (c) => c.notNull())
      .addColumn('address', 'text', (c) => c.notNull())
      .addColumn('status', 'text', (c) => c.notNull())
      .addColumn('origin', 'text', (c) => c.notNull())
      .addColumn('created_at', 'text', (c) => c.notNull())
      .addColumn('changed_at', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('subscriptions_key', ['workspace_id', 'id'])
      .execute();
    await db.schema
      .createIndex('subscriptions_address')
      .unique()
      .on('subscriptions')
      .columns(['workspace_id', 'address'])
      .execute();
    await db.schema
      .createIndex('subscriptions_member')
      .on('subscriptions')
      .columns(['workspace_id', 'member_id'])
      .execute();
    await db.schema
      .createTable('mailboxes')
      .addColumn('workspace_id', 'text', (c) => c.notNull())
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('uid_validity', 'text', (c) => c.notNull())
      .addColumn('last_uid', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('mailboxes_key', ['workspace_id', 'id'])
      .execute();
  },
};
