import { sql, type Kysely, type Migration } from 'kysely';

type Db = Kysely<unknown>;

/*
 * Claiming reads the queues of every workspace at once, in the order they came, and stops at its limit: its two
 * indexes are the only ones that do not begin with `workspace_id`. Both are of rows still to be done or to be
 * forgotten, so they stay small.
 */
async function reorder(db: Db, queue: string, since: string): Promise<void> {
  await db.schema
    .alterTable(queue)
    .addColumn('lane', 'text', (c) => c.notNull().defaultTo(''))
    .execute();
  await db.schema
    .alterTable(queue)
    .addColumn('lent_until', 'text', (c) => c.notNull().defaultTo(''))
    .execute();
  await sql`update ${sql.table(queue)} set lane = id, due_at = coalesce(due_at, '')`.execute(db);
  await db.schema.dropIndex(`${queue}_waiting`).execute();
  await partly(db, `${queue}_due`, queue, ['due_at', since, 'id'], 'waiting');
  await partly(db, `${queue}_lane`, queue, ['workspace_id', 'lane', since, 'id'], 'waiting');
  await partly(db, `${queue}_done`, queue, ['done_at'], 'done');
  await partly(db, `${queue}_dead`, queue, ['workspace_id', since, 'id'], 'dead');
}

async function partly(
  db: Db,
  name: string,
  on: string,
  columns: readonly string[],
  state: string,
): Promise<void> {
  await db.schema
    .createIndex(name)
    .on(on)
    .columns([...columns])
    .where(sql<boolean>`state = ${sql.lit(state)}`)
    .execute();
}

/** Queues keep the order of each thread, lend what they hold, and rituals are run once. */
export const queues: Migration = {
  async up(db: Db): Promise<void> {
    await reorder(db, 'inbox', 'received_at');
    await reorder(db, 'outbox', 'created_at');
    await db.schema
      .createTable('calendar_runs')
      .addColumn('workspace_id', 'text', (c) => c.notNull())
      .addColumn('ritual', 'text', (c) => c.notNull())
      .addColumn('period', 'text', (c) => c.notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('calendar_runs_key', ['workspace_id', 'ritual', 'period'])
      .execute();
  },
};
