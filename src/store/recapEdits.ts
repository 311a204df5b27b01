import type { RecapEdits } from '../app/ports/recap.ts';
import type { RecapEdit } from '../domain/recap/recap.ts';
import type { Db, RecapEditRow } from './schema.ts';

function toRow({ workspaceId, week, heldAt, ...changes }: RecapEdit): RecapEditRow {
  return { workspace_id: workspaceId, week, changes: JSON.stringify(changes), held_at: heldAt };
}

function fromRow(row: RecapEditRow): RecapEdit {
  const changes = JSON.parse(row.changes) as Omit<RecapEdit, 'workspaceId' | 'week' | 'heldAt'>;
  return { workspaceId: row.workspace_id, week: row.week, ...changes, heldAt: row.held_at };
}

export function recapEditsOn(db: Db): RecapEdits {
  return {
    async ofWeek(workspaceId, week) {
      const row = await db
        .selectFrom('recap_edits')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('week', '=', week)
        .executeTakeFirst();
      return row === undefined ? null : fromRow(row);
    },
    async save(edit) {
      const { changes, held_at } = toRow(edit);
      await db
        .insertInto('recap_edits')
        .values(toRow(edit))
        .onConflict((oc) => oc.columns(['workspace_id', 'week']).doUpdateSet({ changes, held_at }))
        .execute();
    },
    async list(workspaceId) {
      const rows = await db
        .selectFrom('recap_edits')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .orderBy('week')
        .execute();
      return rows.map(fromRow);
    },
  };
}
