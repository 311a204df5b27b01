import type { Kysely, Migration } from 'kysely';

/** Recaps of before said nothing besides their use cases. */
const NOTHING = JSON.stringify({ silent: false, questionId: null, welcome: [], note: null });

/**
 * When a space is spoken to, who asked to be left alone, what is changed in a recap before it goes, how far the launch
 * plan is, and what was answered to suggestions.
 */
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
    await db.schema
      .alterTable('recaps')
      .addColumn('besides', 'text', (c) => c.notNull().defaultTo(NOTHING))
      .execute();
    await db.schema
      .createTable('recap_edits')
      .addColumn('workspace_id', 'text', (c) => c.notNull())
      .addColumn('week', 'text', (c) => c.notNull())
      .addColumn('changes', 'text', (c) => c.notNull())
      .addColumn('held_at', 'text')
      .addPrimaryKeyConstraint('recap_edits_key', ['workspace_id', 'week'])
      .execute();
    await db.schema
      .createTable('launch_plans')
      .addColumn('workspace_id', 'text', (c) => c.notNull())
      .addColumn('started_on', 'text', (c) => c.notNull())
      .addColumn('paused_on', 'text')
      .addColumn('settled', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('launch_plans_key', ['workspace_id'])
      .execute();
    await db.schema
      .createTable('suggestion_answers')
      .addColumn('workspace_id', 'text', (c) => c.notNull())
      .addColumn('suggestion', 'text', (c) => c.notNull())
      .addColumn('answer', 'text', (c) => c.notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('suggestion_answers_key', ['workspace_id', 'suggestion'])
      .execute();
  },
};
