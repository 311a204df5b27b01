import type { CautionSubject } from '../../domain/guardrail/caution.ts';
import { knownTool, namesIn } from '../names.ts';
import type { Viewer } from '../viewer.ts';
import type { Store } from '../ports/store.ts';

/** What a caution may be about, in words: the tool's name or the title of a share, and the tools that this one names. */
export interface SubjectView {
  readonly name: string;
  readonly tools: readonly { readonly id: string; readonly name: string }[];
}

/** Null when there is no such tool, or no such share in the channel. */
export async function viewSubject(
  store: Store,
  { workspace, words }: Viewer,
  { is, id }: CautionSubject,
): Promise<SubjectView | null> {
  if (is === 'tool') {
    const name = await knownTool(store, workspace.id, id);
    return name === null ? null : { name, tools: [] };
  }
  const share = await store.shares.get(workspace.id, id);
  if (share?.status !== 'published') return null;
  const names = await namesIn(store, workspace.id, words.locale);
  return {
    name: share.title,
    tools: share.toolIds.map((toolId) => ({ id: toolId, name: names.tool(toolId) })),
  };
}
