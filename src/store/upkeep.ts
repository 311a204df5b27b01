import type { Upkeep } from '../app/ports/tool.ts';
import { inSlices, oldestFirst } from './batches.ts';
import type { Db } from './schema.ts';
import { TABLES } from './tables.ts';
import { thingsIn } from './things.ts';

export function upkeepOn(db: Db): Upkeep {
  const { add, of, page } = thingsIn(db, TABLES.confirmations);
  const notes = thingsIn(db, TABLES.tool_notes);
  return {
    confirm: add,
    async confirmations(workspaceId, shareIds) {
      const rows = await inSlices(shareIds, (some) =>
        db
          .selectFrom('confirmations')
          .selectAll()
          .where('workspace_id', '=', workspaceId)
          .where('share_id', 'in', some)
          .execute(),
      );
      return of(rows.toSorted(oldestFirst));
    },
    page,
    async note(note) {
      await notes.addOnce(note);
    },
    async notes(workspaceId) {
      const rows = db.selectFrom('tool_notes').selectAll().where('workspace_id', '=', workspaceId);
      return (await notes.find(rows)).toSorted(oldestFirst);
    },
  };
}
