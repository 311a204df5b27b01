import { sql, type Kysely, type Migration } from 'kysely';

type Db = Kysely<unknown>;

function things(db: Db, name: string) {
  return db.schema
    .createTable(name)
    .addColumn('workspace_id', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint(`${name}_key`, ['workspace_id', 'id']);
}

async function index(db: Db, on: string, name: string, columns: readonly string[]): Promise<void> {
  await db.schema
    .createIndex(`${on}_${name}`)
    .on(on)
    .columns(['workspace_id', ...columns])
    .execute();
}

async function guardrails(db: Db): Promise<void> {
  await things(db, 'cautions')
    .addColumn('subject', 'text', (c) => c.notNull())
    .addColumn('subject_id', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('author_id', 'text')
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('withdrawn_at', 'text')
    .execute();
  await index(db, 'cautions', 'about', ['subject_id', 'subject']);
  await things(db, 'tool_policies')
    .addColumn('tool_id', 'text', (c) => c.notNull())
    .addColumn('rule', 'text', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull())
    .addColumn('author_id', 'text')
    .addColumn('at', 'text', (c) => c.notNull())
    .execute();
}

async function questions(db: Db): Promise<void> {
  await things(db, 'question_requests')
    .addColumn('question_id', 'text', (c) => c.notNull())
    .addColumn('member_id', 'text', (c) => c.notNull())
    .addColumn('share_id', 'text')
    .addColumn('asked_at', 'text', (c) => c.notNull())
    .addColumn('declined_at', 'text')
    .execute();
  await index(db, 'question_requests', 'question', ['question_id', 'id']);
  await index(db, 'question_requests', 'asked', ['asked_at', 'member_id']);
  await db.schema
    .createIndex('questions_open')
    .on('questions')
    .columns(['workspace_id', 'asked_at', 'id'])
    .where(sql<boolean>`answered_at is null`)
    .execute();
  await db.schema
    .alterTable('members')
    .addColumn('declines_requests', 'integer', (c) => c.notNull().defaultTo(0))
    .execute();
}

/** Cautions and policies stand beside shares, and questions are put to peers who may say no. */
export const bridges: Migration = {
  async up(db: Db): Promise<void> {
    await guardrails(db);
    await questions(db);
    // Whether one has ever tried anything: a newcomer is shown a way in.
    await index(db, 'trials', 'member', ['member_id']);
  },
};
