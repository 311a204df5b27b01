import type { Delivery, Outbox } from '../app/ports.ts';
import { fresh, queueOn, type LockRows } from './queue.ts';
import type { Db, OutboxRow } from './schema.ts';

/** What a delivery has to keep its place among: the posts of its thread, or the other drawings of its card. */
function laneOf(delivery: Delivery): string {
  return delivery.is === 'post'
    ? (delivery.post.threadId ?? delivery.id)
    : `${delivery.subject}:${delivery.subjectId}`;
}

function toRow(delivery: Delivery): OutboxRow {
  const { workspaceId, id, createdAt, ...said } = delivery;
  return {
    workspace_id: workspaceId,
    id,
    lane: laneOf(delivery),
    created_at: createdAt,
    payload: JSON.stringify(said),
    ...fresh,
  };
}

function fromRow(row: OutboxRow): Delivery {
  const said = JSON.parse(row.payload ?? 'null') as Delivery;
  return { ...said, workspaceId: row.workspace_id, id: row.id, createdAt: row.created_at };
}

/** A delivery's id is its idempotency key: adding the same one again changes nothing. */
export function outboxOn(db: Db, lockRows: LockRows): Outbox {
  const kind = { table: 'outbox', since: 'created_at', fromRow, onDone: { payload: null } } as const;
  return {
    ...queueOn<OutboxRow, Delivery>(db, kind, lockRows),
    async add(delivery) {
      await db
        .insertInto('outbox')
        .values(toRow(delivery))
        .onConflict((oc) => oc.doNothing())
        .execute();
    },
  };
}
