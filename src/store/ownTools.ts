import type { OwnTool, OwnTools } from '../app/ports/tool.ts';
import { slices, together } from './batches.ts';
import type { Db, OwnToolRow } from './schema.ts';

function toRow(tool: OwnTool): OwnToolRow {
  return { workspace_id: tool.workspaceId, id: tool.id, name: tool.name };
}

function fromRow(row: OwnToolRow): OwnTool {
  return { workspaceId: row.workspace_id, id: row.id, name: row.name };
}

export function ownToolsOn(db: Db): OwnTools {
  return {
    async add(tools) {
      await together(db, async (tx) => {
        for (const some of slices(tools.map(toRow), 3))
          await tx
            .insertInto('own_tools')
            .values(some)
            .onConflict((oc) => oc.doNothing())
            .execute();
      });
    },
    async list(workspaceId) {
      const rows = await db
        .selectFrom('own_tools')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .orderBy('id')
        .execute();
      return rows.map(fromRow);
    },
  };
}
