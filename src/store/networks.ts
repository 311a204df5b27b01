import type { Networks } from '../app/ports/bridger.ts';
import type { MemberTie, NetworkConsent } from '../domain/bridger/relay.ts';
import type { Db, NetworkRow, TieRow } from './schema.ts';

function toRow(consent: NetworkConsent): NetworkRow {
  return {
    workspace_id: consent.workspaceId,
    consulted_on: consent.consultedOn,
    informed_on: consent.informedOn,
    switched_by: consent.switchedBy,
    switched_at: consent.switchedAt,
    off_at: consent.offAt,
  };
}

function fromRow(row: NetworkRow): NetworkConsent {
  return {
    workspaceId: row.workspace_id,
    consultedOn: row.consulted_on,
    informedOn: row.informed_on,
    switchedBy: row.switched_by,
    switchedAt: row.switched_at,
    offAt: row.off_at,
  };
}

function tieFromRow(row: TieRow): MemberTie {
  return { workspaceId: row.workspace_id, day: row.day, oneId: row.one_id, otherId: row.other_id };
}

export function networksOn(db: Db): Networks {
  return {
    async get(workspaceId) {
      const row = await db
        .selectFrom('networks')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .executeTakeFirst();
      return row === undefined ? null : fromRow(row);
    },
    async save(consent) {
      const { workspace_id: _, ...changes } = toRow(consent);
      await db
        .insertInto('networks')
        .values(toRow(consent))
        .onConflict((oc) => oc.columns(['workspace_id']).doUpdateSet(changes))
        .execute();
    },
    async tie({ workspaceId, day, oneId, otherId }) {
      await db
        .insertInto('ties')
        .values({ workspace_id: workspaceId, day, one_id: oneId, other_id: otherId })
        .onConflict((oc) => oc.columns(['workspace_id', 'day', 'one_id', 'other_id']).doNothing())
        .execute();
    },
    async ties(workspaceId) {
      const rows = await db
        .selectFrom('ties')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .orderBy('day')
        .orderBy('one_id')
        .orderBy('other_id')
        .execute();
      return rows.map(tieFromRow);
    },
    async forgetBefore(workspaceId, day) {
      await db.deleteFrom('ties').where('workspace_id', '=', workspaceId).where('day', '<', day).execute();
    },
    async forgetTiesOf(workspaceId, memberId) {
      await db
        .deleteFrom('ties')
        .where('workspace_id', '=', workspaceId)
        .where((eb) => eb.or([eb('one_id', '=', memberId), eb('other_id', '=', memberId)]))
        .execute();
    },
  };
}
