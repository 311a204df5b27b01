import type { Identities, Identity } from '../app/ports/workspace.ts';
import type { Db, IdentityRow } from './schema.ts';

function toRow({ workspaceId, surface, id, memberId }: Identity): IdentityRow {
  return { workspace_id: workspaceId, surface, id, member_id: memberId };
}

function fromRow(row: IdentityRow): Identity {
  return { workspaceId: row.workspace_id, surface: row.surface, id: row.id, memberId: row.member_id };
}

export function identitiesOn(db: Db): Identities {
  return {
    async save(identity) {
      await db
        .insertInto('identities')
        .values(toRow(identity))
        .onConflict((oc) =>
          oc.columns(['workspace_id', 'surface', 'id']).doUpdateSet({ member_id: identity.memberId }),
        )
        .execute();
    },
    async get(workspaceId, surface, id) {
      const row = await db
        .selectFrom('identities')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('surface', '=', surface)
        .where('id', '=', id)
        .executeTakeFirst();
      return row === undefined ? null : fromRow(row);
    },
    async ofMember(workspaceId, memberId) {
      const rows = await db
        .selectFrom('identities')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('member_id', '=', memberId)
        .orderBy('surface')
        .orderBy('id')
        .execute();
      return rows.map(fromRow);
    },
  };
}
