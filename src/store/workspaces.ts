import type { Insertable, Selectable } from 'kysely';
import type { Workspaces } from '../app/ports/workspace.ts';
import type { Workspace } from '../domain/workspace/workspace.ts';
import { mustExist } from './batches.ts';
import type { Db, WorkspaceRow } from './schema.ts';
import { everywhere } from './space.ts';
import { flag } from './values.ts';

function toRow(workspace: Workspace): Insertable<WorkspaceRow> {
  return {
    workspace_id: workspace.id,
    surface: workspace.surface,
    name: workspace.name,
    locale: workspace.locale,
    address: workspace.address,
    time_zone: workspace.timeZone,
    channel: workspace.channel,
    is_example: flag(workspace.isExample),
    created_at: workspace.createdAt,
  };
}

function fromRow(row: Selectable<WorkspaceRow>): Workspace {
  return {
    id: row.workspace_id,
    surface: row.surface,
    name: row.name,
    locale: row.locale,
    address: row.address,
    timeZone: row.time_zone,
    channel: row.channel,
    isExample: row.is_example === 1,
    createdAt: row.created_at,
  };
}

export function workspacesOn(db: Db): Workspaces {
  return {
    async add(workspace) {
      await db.insertInto('workspaces').values(toRow(workspace)).execute();
    },
    async save(workspace) {
      const saved = await db
        .updateTable('workspaces')
        .set(toRow(workspace))
        .where('workspace_id', '=', workspace.id)
        .executeTakeFirstOrThrow();
      mustExist(saved, 'workspace');
    },
    async get(id) {
      const row = await db
        .selectFrom('workspaces')
        .selectAll()
        .where('workspace_id', '=', id)
        .executeTakeFirst();
      return row === undefined ? null : fromRow(row);
    },
    async list() {
      const rows = await everywhere(db)
        .selectFrom('workspaces')
        .selectAll()
        .orderBy('created_at')
        .orderBy('workspace_id')
        .execute();
      return rows.map(fromRow);
    },
  };
}
