import { sql, type Kysely, type Migration } from 'kysely';

/** Events remember the processes that began them and were not heard of since; what was left so is found at once. */
export const begunEvents: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .alterTable('inbox')
      .addColumn('begun_by', 'text', (c) => c.notNull().defaultTo(''))
      .execute();
    await db.schema
      .createIndex('inbox_left')
      .on('inbox')
      .columns(['workspace_id', 'received_at', 'id'])
      .where(sql<boolean>`state = 'waiting' and lent_until <> ''`)
      .execute();
  },
};
