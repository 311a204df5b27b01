import type { OwnWords } from '../app/ports/search.ts';
import { slices, together } from './batches.ts';
import type { Db } from './schema.ts';

export function ownWordsOn(db: Db): OwnWords {
  return {
    async list(workspaceId) {
      const rows = await db
        .selectFrom('own_words')
        .select('terms')
        .where('workspace_id', '=', workspaceId)
        .orderBy('position')
        .execute();
      return rows.map(({ terms }) => terms);
    },
    async save(workspaceId, lines) {
      const rows = lines.map((terms, position) => ({ workspace_id: workspaceId, position, terms }));
      await together(db, async (tx) => {
        await tx.deleteFrom('own_words').where('workspace_id', '=', workspaceId).execute();
        for (const some of slices(rows, 3)) await tx.insertInto('own_words').values(some).execute();
      });
    },
  };
}
