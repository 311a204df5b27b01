import type { Inbox, InboxEvent } from '../app/ports.ts';
import { fresh, isDue, queueOn } from './queue.ts';
import type { Db, InboxRow } from './schema.ts';

function toRow(event: InboxEvent): InboxRow {
  return {
    workspace_id: event.workspaceId,
    id: event.id,
    kind: event.kind,
    post_id: event.postId,
    received_at: event.receivedAt,
    ...fresh,
  };
}

function fromRow(row: InboxRow): InboxEvent {
  return {
    workspaceId: row.workspace_id,
    id: row.id,
    kind: row.kind,
    postId: row.post_id,
    receivedAt: row.received_at,
  };
}

/** Events stay after they are done, so that one that comes again is recognised. */
export function inboxOn(db: Db): Inbox {
  return {
    ...queueOn(db, 'inbox'),
    async receive(event) {
      const received = await db
        .insertInto('inbox')
        .values(toRow(event))
        .onConflict((oc) => oc.doNothing())
        .executeTakeFirstOrThrow();
      return received.numInsertedOrUpdatedRows === 1n;
    },
    async waiting(now, limit) {
      const rows = await db
        .selectFrom('inbox')
        .selectAll()
        .where(isDue(now))
        .orderBy('received_at')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(fromRow);
    },
  };
}
