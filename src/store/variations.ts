import type { Variations } from '../app/ports/variation.ts';
import { inSlices } from './batches.ts';
import type { Db } from './schema.ts';
import { TABLES } from './tables.ts';
import { thingsIn } from './things.ts';

export function variationsOn(db: Db): Variations {
  const { get, save, page, find, of } = thingsIn(db, TABLES.variations);
  const linked = (workspaceId: string) =>
    db
      .selectFrom('variations')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where('state', '=', 'linked');
  return {
    save,
    get,
    page,
    async touching(workspaceId, shareIds) {
      const as = (column: 'share_id' | 'parent_id') =>
        inSlices(shareIds, (some) => linked(workspaceId).where(column, 'in', some).execute());
      const rows = [...(await as('share_id')), ...(await as('parent_id'))];
      return of([...new Map(rows.map((row) => [row.share_id, row])).values()]);
    },
    tree: (workspaceId, rootId) =>
      find(linked(workspaceId).where('root_id', '=', rootId).orderBy('share_id')),
    async plant(workspaceId, rootId, underRootId) {
      await db
        .updateTable('variations')
        .set({ root_id: underRootId })
        .where('workspace_id', '=', workspaceId)
        .where('root_id', '=', rootId)
        .where('state', '=', 'linked')
        .execute();
    },
  };
}
