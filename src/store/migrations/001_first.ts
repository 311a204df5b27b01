import { sql, type CreateTableBuilder, type Kysely, type Migration } from 'kysely';

type Db = Kysely<unknown>;

/*
 * `workspace_id` leads every primary key and every index, and ids are made by the app: the same tables
 * can be spread over machines by that column.
 * There is no foreign key: people are erased while what they wrote stays, an export is read back in any
 * order, and a share is never removed, only emptied; the app writes what belongs together in one transaction.
 * Nothing here counts, scores or ranks a person.
 */

function table<N extends string>(db: Db, name: N): CreateTableBuilder<N, 'workspace_id'> {
  return db.schema.createTable(name).addColumn('workspace_id', 'text', (c) => c.notNull());
}

/** A table whose rows are known by `id` within their workspace. */
function things<N extends string>(db: Db, name: N): CreateTableBuilder<N, 'workspace_id' | 'id'> {
  return table(db, name)
    .addColumn('id', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint(`${name}_key`, ['workspace_id', 'id']);
}

async function index(
  db: Db,
  on: string,
  name: string,
  columns: readonly string[],
  where?: string,
): Promise<void> {
  const made = db.schema
    .createIndex(`${on}_${name}`)
    .on(on)
    .columns(['workspace_id', ...columns]);
  await (where === undefined ? made : made.where(sql<boolean>`${sql.raw(where)}`)).execute();
}

async function unique(db: Db, on: string, name: string, columns: readonly string[]): Promise<void> {
  await db.schema
    .createIndex(`${on}_${name}`)
    .on(on)
    .columns(['workspace_id', ...columns])
    .unique()
    .execute();
}

async function people(db: Db): Promise<void> {
  await table(db, 'workspaces')
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('locale', 'text', (c) => c.notNull())
    .addColumn('address', 'text', (c) => c.notNull())
    .addColumn('time_zone', 'text', (c) => c.notNull())
    .addColumn('channel', 'text', (c) => c.notNull())
    .addColumn('is_example', 'integer', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('workspaces_key', ['workspace_id'])
    .execute();
  await things(db, 'job_families')
    .addColumn('name_fr', 'text', (c) => c.notNull())
    .addColumn('name_en', 'text', (c) => c.notNull())
    .addColumn('position', 'integer', (c) => c.notNull())
    .execute();
  await things(db, 'members')
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('job_family_id', 'text')
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('agrees_to_be_named', 'integer', (c) => c.notNull())
    .addColumn('joined_at', 'text', (c) => c.notNull())
    .execute();
  await things(db, 'own_tools')
    .addColumn('name', 'text', (c) => c.notNull())
    .execute();
}

async function channel(db: Db): Promise<void> {
  await things(db, 'posts')
    .addColumn('thread_id', 'text')
    .addColumn('author_id', 'text')
    .addColumn('text', 'text')
    .addColumn('subject', 'text')
    .addColumn('subject_id', 'text')
    .addColumn('visible_to', 'text')
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('deleted_at', 'text')
    .execute();
  await index(db, 'posts', 'roots', ['at', 'id'], 'thread_id is null');
  await index(db, 'posts', 'replies', ['thread_id', 'at', 'id'], 'thread_id is not null');
  await index(db, 'posts', 'about', ['subject_id', 'subject'], 'subject_id is not null');
  await things(db, 'questions')
    .addColumn('author_id', 'text')
    .addColumn('job_family_id', 'text')
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('post_id', 'text')
    .addColumn('asked_at', 'text', (c) => c.notNull())
    .addColumn('answered_at', 'text')
    .addColumn('answer_share_id', 'text')
    .execute();
  await index(db, 'questions', 'asked', ['asked_at', 'id']);
  await index(db, 'questions', 'post', ['post_id', 'id']);
}

async function shares(db: Db): Promise<void> {
  await things(db, 'shares')
    .addColumn('author_id', 'text')
    .addColumn('job_family_id', 'text')
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('origin', 'text', (c) => c.notNull())
    .addColumn('tool', 'text', (c) => c.notNull())
    .addColumn('use_case', 'text', (c) => c.notNull())
    .addColumn('time_saved', 'text')
    .addColumn('time_saved_text', 'text')
    .addColumn('limits', 'text')
    .addColumn('link', 'text')
    .addColumn('prompt', 'text')
    .addColumn('before_after', 'text')
    .addColumn('cost', 'text')
    .addColumn('inferred', 'text', (c) => c.notNull())
    .addColumn('external_id', 'text')
    .addColumn('post_id', 'text')
    .addColumn('limits_asked_at', 'text')
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('published_at', 'text')
    .execute();
  await index(db, 'shares', 'published', ['status', 'published_at', 'id']);
  await index(db, 'shares', 'job_family', ['status', 'job_family_id']);
  await index(db, 'shares', 'author', ['author_id', 'created_at', 'id']);
  await index(db, 'shares', 'post', ['post_id', 'id']);
  await unique(db, 'shares', 'external_id', ['external_id']);
  await table(db, 'share_tools')
    .addColumn('share_id', 'text', (c) => c.notNull())
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('tool_id', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('share_tools_key', ['workspace_id', 'share_id', 'position'])
    .execute();
  await index(db, 'share_tools', 'tool', ['tool_id', 'share_id']);
}

async function trials(db: Db): Promise<void> {
  await things(db, 'trials')
    .addColumn('share_id', 'text', (c) => c.notNull())
    .addColumn('member_id', 'text')
    .addColumn('outcome', 'text', (c) => c.notNull())
    .addColumn('line', 'text')
    .addColumn('time_saved', 'text')
    .addColumn('time_saved_text', 'text')
    .addColumn('at', 'text', (c) => c.notNull())
    .execute();
  // Both engines hold two nulls for different: erased people keep one trial each.
  await unique(db, 'trials', 'one_each', ['share_id', 'member_id']);
  await index(db, 'trials', 'at', ['at']);
}

async function rhythm(db: Db): Promise<void> {
  await things(db, 'recaps')
    .addColumn('week', 'text', (c) => c.notNull())
    .addColumn('published_at', 'text', (c) => c.notNull())
    .addColumn('picks', 'text', (c) => c.notNull())
    .execute();
  await unique(db, 'recaps', 'week', ['week']);
  await table(db, 'decisions')
    .addColumn('month', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('written_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('decisions_key', ['workspace_id', 'month'])
    .execute();
}

function queue<N extends string>(db: Db, name: N) {
  return things(db, name)
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('due_at', 'text')
    .addColumn('error_code', 'text')
    .addColumn('done_at', 'text');
}

async function queues(db: Db): Promise<void> {
  await queue(db, 'inbox')
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('post_id', 'text', (c) => c.notNull())
    .addColumn('received_at', 'text', (c) => c.notNull())
    .execute();
  await index(db, 'inbox', 'waiting', ['received_at', 'id'], `state = 'waiting'`);
  await queue(db, 'outbox')
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('payload', 'text')
    .execute();
  await index(db, 'outbox', 'waiting', ['created_at', 'id'], `state = 'waiting'`);
}

export const first: Migration = {
  async up(db: Db): Promise<void> {
    await people(db);
    await channel(db);
    await shares(db);
    await trials(db);
    await rhythm(db);
    await queues(db);
  },
};
