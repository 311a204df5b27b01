import { sql, type Kysely, type Migration } from 'kysely';

/** A space lives on several surfaces, each with its role; until now it had one, where its channel is. */
export const spaceSurfaces: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('space_surfaces')
      .addColumn('workspace_id', 'text', (c) => c.notNull())
      .addColumn('surface', 'text', (c) => c.notNull())
      .addColumn('role', 'text', (c) => c.notNull())
      .addColumn('since', 'text', (c) => c.notNull())
      .addColumn('paused_at', 'text')
      .addPrimaryKeyConstraint('space_surfaces_key', ['workspace_id', 'surface'])
      .execute();
    await sql`insert into space_surfaces (workspace_id, surface, role, since)
      select workspace_id, surface, 'home', created_at from workspaces`.execute(db);
    await db.schema.alterTable('workspaces').dropColumn('surface').execute();
    await db.schema
      .createTable('last_gestures')
      .addColumn('workspace_id', 'text', (c) => c.notNull())
      .addColumn('member_id', 'text', (c) => c.notNull())
      .addColumn('surface', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('last_gestures_key', ['workspace_id', 'member_id'])
      .execute();
  },
};
