import type { Variations } from '../app/ports/variation.ts';
import type { Variation } from '../domain/variation/variation.ts';
import { inSlices } from './batches.ts';
import type { Db, VariationRow } from './schema.ts';

function toRow(variation: Variation): VariationRow {
  return {
    workspace_id: variation.workspaceId,
    share_id: variation.shareId,
    parent_id: variation.parentId,
    root_id: variation.rootId,
    state: variation.state,
    at: variation.at,
  };
}

function fromRow(row: VariationRow): Variation {
  return {
    workspaceId: row.workspace_id,
    shareId: row.share_id,
    parentId: row.parent_id,
    rootId: row.root_id,
    state: row.state,
    at: row.at,
  };
}

export function variationsOn(db: Db): Variations {
  const within = (workspaceId: string) =>
    db.selectFrom('variations').selectAll().where('workspace_id', '=', workspaceId);
  return {
    async save(variation) {
      await db
        .insertInto('variations')
        .values(toRow(variation))
        .onConflict((oc) => oc.columns(['workspace_id', 'share_id']).doUpdateSet(toRow(variation)))
        .execute();
    },
    async get(workspaceId, shareId) {
      const row = await within(workspaceId).where('share_id', '=', shareId).executeTakeFirst();
      return row === undefined ? null : fromRow(row);
    },
    async touching(workspaceId, shareIds) {
      const linked = within(workspaceId).where('state', '=', 'linked');
      const as = (column: 'share_id' | 'parent_id') =>
        inSlices(shareIds, (some) => linked.where(column, 'in', some).execute());
      const rows = [...(await as('share_id')), ...(await as('parent_id'))];
      return [...new Map(rows.map((row) => [row.share_id, fromRow(row)])).values()];
    },
    async tree(workspaceId, rootId) {
      const rows = await within(workspaceId)
        .where('root_id', '=', rootId)
        .where('state', '=', 'linked')
        .orderBy('share_id')
        .execute();
      return rows.map(fromRow);
    },
    async plant(workspaceId, rootId, underRootId) {
      await db
        .updateTable('variations')
        .set({ root_id: underRootId })
        .where('workspace_id', '=', workspaceId)
        .where('root_id', '=', rootId)
        .where('state', '=', 'linked')
        .execute();
    },
    async page(workspaceId, afterId, limit) {
      const rows = await within(workspaceId)
        .where('share_id', '>', afterId)
        .orderBy('share_id')
        .limit(limit)
        .execute();
      return rows.map(fromRow);
    },
  };
}
