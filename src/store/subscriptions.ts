import type { Subscriptions } from '../app/ports/mail.ts';
import type { Subscription } from '../domain/mail/subscription.ts';
import type { Db, SubscriptionRow } from './schema.ts';

function toRow(subscription: Subscription): SubscriptionRow {
  return {
    workspace_id: subscription.workspaceId,
    id: subscription.id,
    member_id: subscription.memberId,
    address: subscription.address,
    status: subscription.status,
    origin: subscription.origin,
    created_at: subscription.createdAt,
    changed_at: subscription.changedAt,
  };
}

function fromRow(row: SubscriptionRow): Subscription {
  return {
    workspaceId: row.workspace_id,
    id: row.id,
    memberId: row.member_id,
    address: row.address,
    status: row.status,
    origin: row.origin,
    createdAt: row.created_at,
    changedAt: row.changed_at,
  };
}

export function subscriptionsOn(db: Db): Subscriptions {
  const of = (workspaceId: string) =>
    db.selectFrom('subscriptions').selectAll().where('workspace_id', '=', workspaceId);
  return {
    async save(subscription) {
      const { workspace_id: _, id: __, ...changed } = toRow(subscription);
      await db
        .insertInto('subscriptions')
        .values(toRow(subscription))
        .onConflict((oc) => oc.columns(['workspace_id', 'id']).doUpdateSet(changed))
        .execute();
    },
    async get(workspaceId, id) {
      const row = await of(workspaceId).where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : fromRow(row);
    },
    async byAddress(workspaceId, address) {
      const row = await of(workspaceId).where('address', '=', address).executeTakeFirst();
      return row === undefined ? null : fromRow(row);
    },
    async ofMember(workspaceId, memberId) {
      const rows = await of(workspaceId).where('member_id', '=', memberId).orderBy('id').execute();
      return rows.map(fromRow);
    },
    async page(workspaceId, afterId, limit) {
      const rows = await of(workspaceId).where('id', '>', afterId).orderBy('id').limit(limit).execute();
      return rows.map(fromRow);
    },
  };
}
