import type { Upkeep } from '../app/ports/tool.ts';
import type { Confirmation, ToolNote } from '../domain/tool/upkeep.ts';
import { inSlices, oldestFirst } from './batches.ts';
import type { ConfirmationRow, Db, ToolNoteRow } from './schema.ts';

function toRow(confirmation: Confirmation): ConfirmationRow {
  return {
    workspace_id: confirmation.workspaceId,
    id: confirmation.id,
    share_id: confirmation.shareId,
    member_id: confirmation.memberId,
    verdict: confirmation.verdict,
    at: confirmation.at,
  };
}

function fromRow(row: ConfirmationRow): Confirmation {
  return {
    workspaceId: row.workspace_id,
    id: row.id,
    shareId: row.share_id,
    memberId: row.member_id,
    verdict: row.verdict,
    at: row.at,
  };
}

function toNoteRow(note: ToolNote): ToolNoteRow {
  return {
    workspace_id: note.workspaceId,
    id: note.id,
    tool_id: note.toolId,
    author_id: note.authorId,
    kind: note.is,
    day: note.day,
    into_id: note.intoId,
    text: note.text,
    at: note.at,
  };
}

function fromNoteRow(row: ToolNoteRow): ToolNote {
  return {
    workspaceId: row.workspace_id,
    id: row.id,
    toolId: row.tool_id,
    authorId: row.author_id,
    is: row.kind,
    day: row.day,
    intoId: row.into_id,
    text: row.text,
    at: row.at,
  };
}

export function upkeepOn(db: Db): Upkeep {
  return {
    async confirm(confirmation) {
      await db.insertInto('confirmations').values(toRow(confirmation)).execute();
    },
    async confirmations(workspaceId, shareIds) {
      const rows = await inSlices(shareIds, (some) =>
        db
          .selectFrom('confirmations')
          .selectAll()
          .where('workspace_id', '=', workspaceId)
          .where('share_id', 'in', some)
          .execute(),
      );
      return rows.toSorted(oldestFirst).map(fromRow);
    },
    async page(workspaceId, afterId, limit) {
      const rows = await db
        .selectFrom('confirmations')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('id', '>', afterId)
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(fromRow);
    },
    async note(note) {
      await db
        .insertInto('tool_notes')
        .values(toNoteRow(note))
        .onConflict((oc) => oc.doNothing())
        .execute();
    },
    async notes(workspaceId) {
      const rows = await db
        .selectFrom('tool_notes')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .execute();
      return rows.toSorted(oldestFirst).map(fromNoteRow);
    },
  };
}
