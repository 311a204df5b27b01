import type { Kysely, Migration } from 'kysely';

/**
 * Who is who on the surfaces where people have names of their own, the Slack workspaces that plugged us in (their
 * token sealed), and where in Slack the posts of the companion stand. No text of anyone is here.
 */
export const slack: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('identities')
      .addColumn('workspace_id', 'text', (c) => c.notNull())
      .addColumn('surface', 'text', (c) => c.notNull())
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('member_id', 'text')
      .addPrimaryKeyConstraint('identities_key', ['workspace_id', 'surface', 'id'])
      .execute();
    await db.schema
      .createIndex('identities_member')
      .on('identities')
      .columns(['workspace_id', 'member_id'])
      .execute();
    await db.schema
      .createTable('slack_installs')
      .addColumn('workspace_id', 'text', (c) => c.notNull())
      .addColumn('team_id', 'text', (c) => c.notNull())
      .addColumn('bot_user_id', 'text', (c) => c.notNull())
      .addColumn('token', 'text')
      .addColumn('scopes', 'text', (c) => c.notNull())
      .addColumn('channel_id', 'text')
      .addColumn('installed_at', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('slack_installs_key', ['workspace_id'])
      .execute();
    await db.schema
      .createTable('slack_messages')
      .addColumn('workspace_id', 'text', (c) => c.notNull())
      .addColumn('post_id', 'text', (c) => c.notNull())
      .addColumn('channel_id', 'text', (c) => c.notNull())
      .addColumn('ts', 'text')
      .addColumn('drawn', 'text', (c) => c.notNull())
      .addColumn('drawn_at', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('slack_messages_key', ['workspace_id', 'post_id'])
      .execute();
    await db.schema
      .createIndex('slack_messages_place')
      .on('slack_messages')
      .columns(['workspace_id', 'channel_id', 'ts'])
      .execute();
  },
};
