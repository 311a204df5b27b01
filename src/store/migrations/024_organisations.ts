import type { Kysely, Migration } from 'kysely';

/** A Slack workspace says which organisation it is of: its people are colleagues of those of the other workspaces. */
export const organisations: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('slack_installs').addColumn('enterprise_id', 'text').execute();
  },
};
