import { sql, type SqlBool, type RawBuilder } from 'kysely';
import type { Outbox } from '../app/ports.ts';
import type { Db, QueueColumns } from './schema.ts';

/** How a row enters a queue: due at once, never tried. */
export const fresh = {
  state: 'waiting',
  attempts: 0,
  due_at: null,
  error_code: null,
  done_at: null,
} as const satisfies Omit<QueueColumns, 'workspace_id' | 'id'>;

/** Waiting and due. The state is written out, not bound: an engine uses the index of waiting rows only then. */
export function isDue(now: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`state = 'waiting' and (due_at is null or due_at <= ${now})`;
}

/** What happens to a row of either queue after it was tried; `onDone` is what that queue forgets then. */
export function queueOn(
  db: Db,
  name: 'inbox' | 'outbox',
  onDone: { readonly payload?: null } = {},
): Pick<Outbox, 'done' | 'failed' | 'attempts'> {
  // Both queues hold these columns, so the types of one stand for both.
  const table = name as 'outbox';
  return {
    async done(workspaceId, id, at) {
      await db
        .updateTable(table)
        .set({ state: 'done', done_at: at, ...onDone })
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', id)
        .execute();
    },
    async failed(workspaceId, id, retryAt, errorCode) {
      await db
        .updateTable(table)
        .set(({ eb }) => ({
          state: retryAt === null ? 'dead' : 'waiting',
          attempts: eb('attempts', '+', 1),
          due_at: retryAt,
          error_code: errorCode,
        }))
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', id)
        .execute();
    },
    async attempts(workspaceId, id) {
      const row = await db
        .selectFrom(table)
        .select('attempts')
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', id)
        .executeTakeFirst();
      return row?.attempts ?? 0;
    },
  };
}
