import type { Decision, Decisions } from '../app/ports/brief.ts';
import type { Db, DecisionRow } from './schema.ts';

function toRow(decision: Decision): DecisionRow {
  return {
    workspace_id: decision.workspaceId,
    month: decision.month,
    text: decision.text,
    written_at: decision.writtenAt,
  };
}

function fromRow(row: DecisionRow): Decision {
  return { workspaceId: row.workspace_id, month: row.month, text: row.text, writtenAt: row.written_at };
}

export function decisionsOn(db: Db): Decisions {
  return {
    async save(decision) {
      const { text, written_at } = toRow(decision);
      await db
        .insertInto('decisions')
        .values(toRow(decision))
        .onConflict((oc) => oc.columns(['workspace_id', 'month']).doUpdateSet({ text, written_at }))
        .execute();
    },
    async ofMonth(workspaceId, month) {
      const row = await db
        .selectFrom('decisions')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('month', '=', month)
        .executeTakeFirst();
      return row === undefined ? null : fromRow(row);
    },
    async list(workspaceId) {
      const rows = await db
        .selectFrom('decisions')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .orderBy('month')
        .execute();
      return rows.map(fromRow);
    },
  };
}
