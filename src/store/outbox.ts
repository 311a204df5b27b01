import type { Delivery, Outbox } from '../app/ports/queue.ts';
import { fresh, queueOn, type LockRows } from './queue.ts';
import type { Db, RowOf } from './schema.ts';

/** What a delivery has to keep its place among, on its surface: the posts of its thread, the other drawings of its card, or nothing. */
function laneOf(delivery: Delivery): string {
  switch (delivery.is) {
    case 'post':
      return delivery.threadId ?? delivery.postId;
    case 'refresh':
      return `${delivery.subject}:${delivery.subjectId}`;
    case 'errand':
      return delivery.lane;
    // Behind what is still to be said of it.
    case 'forget':
      return delivery.what.is === 'post'
        ? (delivery.what.threadId ?? delivery.what.postId)
        : `forget ${delivery.what.user}`;
    case 'mail':
    case 'later':
      return delivery.id;
  }
}

function toRow(delivery: Delivery): RowOf<'outbox'> {
  const { workspaceId, id, surface, createdAt, ...said } = delivery;
  return {
    workspace_id: workspaceId,
    id,
    surface,
    // What one surface does not take keeps nothing of another waiting.
    lane: `${surface} ${laneOf(delivery)}`,
    created_at: createdAt,
    payload: JSON.stringify(said),
    ...fresh,
  };
}

function fromRow(row: RowOf<'outbox'>): Delivery {
  const said = JSON.parse(row.payload ?? 'null') as Delivery;
  const { workspace_id: workspaceId, id, surface, created_at: createdAt } = row;
  return { ...said, workspaceId, id, surface, createdAt };
}

/** A delivery's id is its idempotency key: adding the same one again changes nothing. */
export function outboxOn(db: Db, lockRows: LockRows): Outbox {
  return {
    ...queueOn<RowOf<'outbox'>, Delivery>(db, { table: 'outbox', since: 'created_at', fromRow }, lockRows),
    async add(delivery) {
      await db
        .insertInto('outbox')
        .values(toRow(delivery))
        .onConflict((oc) => oc.doNothing())
        .execute();
    },
  };
}
