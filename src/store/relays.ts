import type { Relays } from '../app/ports/bridger.ts';
import type { Relay, RelayWhy } from '../domain/bridger/relay.ts';
import type { Db, RelayRow } from './schema.ts';

function toRow(relay: Relay): RelayRow {
  return {
    workspace_id: relay.workspaceId,
    member_id: relay.memberId,
    status: relay.state,
    reasons: JSON.stringify(relay.reasons),
    asked_at: relay.askedAt,
    answered_at: relay.answeredAt,
  };
}

function fromRow(row: RelayRow): Relay {
  return {
    workspaceId: row.workspace_id,
    memberId: row.member_id,
    state: row.status,
    reasons: JSON.parse(row.reasons) as RelayWhy[],
    askedAt: row.asked_at,
    answeredAt: row.answered_at,
  };
}

export function relaysOn(db: Db): Relays {
  return {
    async get(workspaceId, memberId) {
      const row = await db
        .selectFrom('relays')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('member_id', '=', memberId)
        .executeTakeFirst();
      return row === undefined ? null : fromRow(row);
    },
    async save(relay) {
      const { workspace_id: _, member_id: __, ...changes } = toRow(relay);
      await db
        .insertInto('relays')
        .values(toRow(relay))
        .onConflict((oc) => oc.columns(['workspace_id', 'member_id']).doUpdateSet(changes))
        .execute();
    },
    async list(workspaceId) {
      const rows = await db
        .selectFrom('relays')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .orderBy('member_id')
        .execute();
      return rows.map(fromRow);
    },
    async remove(workspaceId, memberId) {
      await db
        .deleteFrom('relays')
        .where('workspace_id', '=', workspaceId)
        .where('member_id', '=', memberId)
        .execute();
    },
  };
}
