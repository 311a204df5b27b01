import type { ReadingHabits } from '../../domain/share/reading.ts';
import type { Tool } from '../../domain/tool/tool.ts';
import type { Share } from '../../domain/share/share.ts';
import { findTools } from '../../domain/tool/tools.ts';
import type { OwnTool } from '../ports/tool.ts';
import type { Store } from '../ports/store.ts';

/** What this space has taught the reader: the tools it names that the table does not know. */
export async function habitsOf(store: Store, workspaceId: string): Promise<ReadingHabits> {
  const own = await store.ownTools.list(workspaceId);
  return { labels: new Map(), tools: own.map(asTool) };
}

/** The tools of a share that the table does not know, to be kept as the space's own. */
export function ownToolsOf(share: Share): readonly OwnTool[] {
  const [id] = share.toolIds;
  if (id === undefined || share.toolIds.length > 1 || findTools(share.tool).length > 0) return [];
  return [{ workspaceId: share.workspaceId, id, name: share.tool }];
}

function asTool({ id, name }: OwnTool): Tool {
  return { id, name, aliases: [], domains: [], category: 'own', country: null };
}
