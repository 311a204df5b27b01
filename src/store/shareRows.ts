import type { Field, Share } from '../domain/share/share.ts';
import type { ShareRow, ShareToolRow } from './schema.ts';
import { timeSavedOf, timeSavedText } from './values.ts';

export function toRow(share: Share): ShareRow {
  return {
    workspace_id: share.workspaceId,
    id: share.id,
    author_id: share.authorId,
    job_family_id: share.jobFamilyId,
    kind: share.kind,
    status: share.status,
    origin: share.origin,
    tool: share.tool,
    use_case: share.useCase,
    time_saved: timeSavedText(share.timeSaved),
    time_saved_text: share.timeSavedText,
    limits: share.limits,
    link: share.link,
    prompt: share.prompt,
    before_after: share.beforeAfter,
    cost: share.cost,
    inferred: JSON.stringify(share.inferred),
    external_id: share.externalId,
    post_id: share.postId,
    limits_asked_at: share.limitsAskedAt,
    created_at: share.createdAt,
    published_at: share.publishedAt,
  };
}

/** A share from its row and the tools it names, which have rows of their own. */
export function fromRow(row: ShareRow, toolIds: readonly string[]): Share {
  return {
    workspaceId: row.workspace_id,
    id: row.id,
    authorId: row.author_id,
    jobFamilyId: row.job_family_id,
    kind: row.kind,
    status: row.status,
    origin: row.origin,
    tool: row.tool,
    toolIds,
    useCase: row.use_case,
    timeSaved: timeSavedOf(row.time_saved),
    timeSavedText: row.time_saved_text,
    limits: row.limits,
    link: row.link,
    prompt: row.prompt,
    beforeAfter: row.before_after,
    cost: row.cost,
    inferred: JSON.parse(row.inferred) as readonly Field[],
    externalId: row.external_id,
    postId: row.post_id,
    limitsAskedAt: row.limits_asked_at,
    createdAt: row.created_at,
    publishedAt: row.published_at,
  };
}

export function toToolRows(share: Share): readonly ShareToolRow[] {
  return share.toolIds.map((toolId, position) => ({
    workspace_id: share.workspaceId,
    share_id: share.id,
    position,
    tool_id: toolId,
  }));
}
