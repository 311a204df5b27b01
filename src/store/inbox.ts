import type { Inbox, InboxEvent } from '../app/ports/queue.ts';
import { sql, type RawBuilder } from 'kysely';
import { slices } from './batches.ts';
import { fresh, queueOn, type LockRows } from './queue.ts';
import type { Db, RowOf } from './schema.ts';

function toRow(event: InboxEvent): RowOf<'inbox'> {
  return {
    workspace_id: event.workspaceId,
    id: event.id,
    surface: event.surface,
    kind: event.kind,
    payload: event.payload,
    lane: event.threadId,
    received_at: event.receivedAt,
    begun_by: '',
    ...fresh,
  };
}

function fromRow(row: RowOf<'inbox'>): InboxEvent {
  return {
    workspaceId: row.workspace_id,
    id: row.id,
    surface: row.surface,
    kind: row.kind,
    payload: row.payload,
    threadId: row.lane,
    receivedAt: row.received_at,
  };
}

const VALUES_EACH = 20;

/**
 * Notes, as part of lending, that this process begins an event: were the process stopped by it, it could not say so
 * afterwards. Of several that are lent together nobody knows which one did it, and none is noted.
 */
function begunBy(holder: string): RawBuilder<string> {
  return sql<string>`case when lent_until = '' then '' else replace(begun_by, ${holder}, '') end
    || case when (select count(*) from picked) = 1 then ' ' || ${holder} else '' end`;
}

/** Events stay for a while after they are done, so that one that comes again is recognised. `holder` names this process. */
export function inboxOn(db: Db, lockRows: LockRows, holder: string): Inbox {
  const kind = {
    table: 'inbox',
    since: 'received_at',
    fromRow,
    whenLent: { begun_by: begunBy(holder) },
  } as const;
  return {
    ...queueOn<RowOf<'inbox'>, InboxEvent>(db, kind, lockRows),
    async receive(event) {
      const received = await db
        .insertInto('inbox')
        .values(toRow(event))
        .onConflict((oc) => oc.doNothing())
        .executeTakeFirstOrThrow();
      return received.numInsertedOrUpdatedRows === 1n;
    },
    async receiveAll(events) {
      for (const some of slices(events, VALUES_EACH))
        await db
          .insertInto('inbox')
          .values(some.map(toRow))
          .onConflict((oc) => oc.doNothing())
          .execute();
    },
    async has(workspaceId, id) {
      const row = await db
        .selectFrom('inbox')
        .select('id')
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', id)
        .executeTakeFirst();
      return row !== undefined;
    },
    async stopped(workspaceId, id) {
      const row = await db
        .selectFrom('inbox')
        .select('begun_by')
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', id)
        .executeTakeFirst();
      return row?.begun_by.split(' ').filter((name) => name !== '' && name !== holder).length ?? 0;
    },
  };
}
