import type { Objections } from '../app/ports/bridger.ts';
import type { Db, ObjectionRow } from './schema.ts';

export function objectionsOn(db: Db): Objections {
  return {
    async add({ workspaceId, memberId, at }) {
      const row: ObjectionRow = { workspace_id: workspaceId, member_id: memberId, at };
      await db
        .insertInto('objections')
        .values(row)
        .onConflict((oc) => oc.columns(['workspace_id', 'member_id']).doNothing())
        .execute();
    },
    async remove(workspaceId, memberId) {
      await db
        .deleteFrom('objections')
        .where('workspace_id', '=', workspaceId)
        .where('member_id', '=', memberId)
        .execute();
    },
    async list(workspaceId) {
      const rows = await db
        .selectFrom('objections')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .orderBy('member_id')
        .execute();
      return rows.map((row) => ({ workspaceId: row.workspace_id, memberId: row.member_id, at: row.at }));
    },
  };
}
