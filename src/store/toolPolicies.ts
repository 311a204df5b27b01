import type { ToolPolicies } from '../app/ports/tool.ts';
import type { ToolPolicy } from '../domain/guardrail/toolPolicy.ts';
import type { Db, ToolPolicyRow } from './schema.ts';

function toRow(policy: ToolPolicy): ToolPolicyRow {
  return {
    workspace_id: policy.workspaceId,
    id: policy.id,
    tool_id: policy.toolId,
    rule: policy.rule,
    reason: policy.reason,
    author_id: policy.authorId,
    at: policy.at,
  };
}

function fromRow(row: ToolPolicyRow): ToolPolicy {
  return {
    workspaceId: row.workspace_id,
    id: row.id,
    toolId: row.tool_id,
    rule: row.rule,
    reason: row.reason,
    authorId: row.author_id,
    at: row.at,
  };
}

export function toolPoliciesOn(db: Db): ToolPolicies {
  return {
    async add(policy) {
      await db.insertInto('tool_policies').values(toRow(policy)).execute();
    },
    async list(workspaceId) {
      const rows = await db
        .selectFrom('tool_policies')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .orderBy('id')
        .execute();
      return rows.map(fromRow);
    },
  };
}
