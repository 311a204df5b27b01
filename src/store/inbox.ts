import type { Inbox, InboxEvent } from '../app/ports/queue.ts';
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

/** Events stay for a while after they are done, so that one that comes again is recognised. */
export function inboxOn(db: Db, lockRows: LockRows): Inbox {
  return {
    ...queueOn<RowOf<'inbox'>, InboxEvent>(db, { table: 'inbox', since: 'received_at', fromRow }, lockRows),
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
  };
}
