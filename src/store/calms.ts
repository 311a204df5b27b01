import type { Calms } from '../app/ports/rhythm.ts';
import type { Calm } from '../domain/rhythm/rhythm.ts';
import type { CalmRow, Db } from './schema.ts';

function toRow(calm: Calm): CalmRow {
  return {
    workspace_id: calm.workspaceId,
    member_id: calm.memberId,
    paused_at: calm.pausedAt,
    told_at: calm.toldAt,
  };
}

function fromRow(row: CalmRow): Calm {
  return {
    workspaceId: row.workspace_id,
    memberId: row.member_id,
    pausedAt: row.paused_at,
    toldAt: row.told_at,
  };
}

export function calmsOn(db: Db): Calms {
  return {
    async get(workspaceId, memberId) {
      const row = await db
        .selectFrom('calms')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('member_id', '=', memberId)
        .executeTakeFirst();
      return row === undefined ? null : fromRow(row);
    },
    async save(calm) {
      const { paused_at, told_at } = toRow(calm);
      await db
        .insertInto('calms')
        .values(toRow(calm))
        .onConflict((oc) => oc.columns(['workspace_id', 'member_id']).doUpdateSet({ paused_at, told_at }))
        .execute();
    },
    async list(workspaceId) {
      const rows = await db
        .selectFrom('calms')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .orderBy('member_id')
        .execute();
      return rows.map(fromRow);
    },
  };
}
