import type { Comparisons } from '../app/ports/comparison.ts';
import type { ComparedShare, Comparison, Finding } from '../domain/comparison/comparison.ts';
import type { ComparedShareRow, ComparisonRow, Db, FindingRow } from './schema.ts';

function toRow(comparison: Comparison): ComparisonRow {
  const { workspaceId: workspace_id, id, authorId: author_id, task, at } = comparison;
  return { workspace_id, id, author_id, task, at };
}

function fromRow({ workspace_id, author_id, id, task, at }: ComparisonRow): Comparison {
  return { workspaceId: workspace_id, id, authorId: author_id, task, at };
}

function fromSharedRow({ workspace_id, comparison_id, share_id, at }: ComparedShareRow): ComparedShare {
  return { workspaceId: workspace_id, comparisonId: comparison_id, shareId: share_id, at };
}

function toFindingRow(finding: Finding): FindingRow {
  return {
    workspace_id: finding.workspaceId,
    id: finding.id,
    comparison_id: finding.comparisonId,
    author_id: finding.authorId,
    tool: finding.tool,
    tool_id: finding.toolId,
    works: finding.works,
    fails: finding.fails,
    cost: finding.cost,
    at: finding.at,
  };
}

function fromFindingRow(row: FindingRow): Finding {
  return {
    workspaceId: row.workspace_id,
    id: row.id,
    comparisonId: row.comparison_id,
    authorId: row.author_id,
    tool: row.tool,
    toolId: row.tool_id,
    works: row.works,
    fails: row.fails,
    cost: row.cost,
    at: row.at,
  };
}

export function comparisonsOn(db: Db): Comparisons {
  return {
    async add(comparison) {
      await db.insertInto('comparisons').values(toRow(comparison)).execute();
    },
    async get(workspaceId, id) {
      const row = await db
        .selectFrom('comparisons')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', id)
        .executeTakeFirst();
      return row === undefined ? null : fromRow(row);
    },
    async list(workspaceId) {
      const rows = await db
        .selectFrom('comparisons')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .orderBy('at', 'desc')
        .orderBy('id', 'desc')
        .execute();
      return rows.map(fromRow);
    },
    async addShare({ workspaceId, comparisonId, shareId, at }) {
      await db
        .insertInto('comparison_shares')
        .values({ workspace_id: workspaceId, comparison_id: comparisonId, share_id: shareId, at })
        .onConflict((oc) => oc.doNothing())
        .execute();
    },
    async shares(workspaceId, comparisonId) {
      const asked = db
        .selectFrom('comparison_shares')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .orderBy('comparison_id')
        .orderBy('share_id');
      const rows = await (
        comparisonId === null ? asked : asked.where('comparison_id', '=', comparisonId)
      ).execute();
      return rows.map(fromSharedRow);
    },
    async addFinding(finding) {
      await db
        .insertInto('findings')
        .values(toFindingRow(finding))
        .onConflict((oc) => oc.doNothing())
        .execute();
    },
    async findings(workspaceId, comparisonId) {
      const asked = db
        .selectFrom('findings')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .orderBy('comparison_id')
        .orderBy('id');
      const rows = await (
        comparisonId === null ? asked : asked.where('comparison_id', '=', comparisonId)
      ).execute();
      return rows.map(fromFindingRow);
    },
  };
}
