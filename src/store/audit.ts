import type { Audit } from '../app/ports/workspace.ts';
import type { AuditEntry } from '../domain/bridger/relay.ts';
import type { AuditRow, Db } from './schema.ts';

function toRow(entry: AuditEntry): AuditRow {
  return {
    workspace_id: entry.workspaceId,
    id: entry.id,
    at: entry.at,
    actor_id: entry.actorId,
    what: entry.what,
    detail: entry.detail,
  };
}

function fromRow(row: AuditRow): AuditEntry {
  return {
    workspaceId: row.workspace_id,
    id: row.id,
    at: row.at,
    actorId: row.actor_id,
    what: row.what,
    detail: row.detail,
  };
}

export function auditOn(db: Db): Audit {
  return {
    async add(entry) {
      await db.insertInto('audit_entries').values(toRow(entry)).execute();
    },
    async list(workspaceId) {
      const rows = await db
        .selectFrom('audit_entries')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .orderBy('id')
        .execute();
      return rows.map(fromRow);
    },
  };
}
