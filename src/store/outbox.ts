import type { Delivery, Outbox } from '../app/ports.ts';
import { fresh, isDue, queueOn } from './queue.ts';
import type { Db, OutboxRow } from './schema.ts';

function toRow({ workspaceId, id, createdAt, ...said }: Delivery): OutboxRow {
  return { workspace_id: workspaceId, id, created_at: createdAt, payload: JSON.stringify(said), ...fresh };
}

function fromRow(row: OutboxRow): Delivery {
  const said = JSON.parse(row.payload ?? 'null') as Delivery;
  return { ...said, workspaceId: row.workspace_id, id: row.id, createdAt: row.created_at };
}

/** A delivery's id is its idempotency key: adding the same one again changes nothing. */
export function outboxOn(db: Db): Outbox {
  return {
    ...queueOn(db, 'outbox', { payload: null }),
    async add(delivery) {
      await db
        .insertInto('outbox')
        .values(toRow(delivery))
        .onConflict((oc) => oc.doNothing())
        .execute();
    },
    async waiting(now, limit) {
      const rows = await db
        .selectFrom('outbox')
        .selectAll()
        .where(isDue(now))
        .orderBy('created_at')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(fromRow);
    },
  };
}
