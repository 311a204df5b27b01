import { TOOLS } from '../../domain/tool/toolTable.ts';
import type { Store } from '../ports/store.ts';

/** The name of a tool of the table, or of the space's own; null when nobody has ever named it. */
export async function knownTool(store: Store, workspaceId: string, toolId: string): Promise<string | null> {
  const known = TOOLS.find((tool) => tool.id === toolId);
  if (known !== undefined) return known.name;
  const own = await store.ownTools.list(workspaceId);
  return own.find((tool) => tool.id === toolId)?.name ?? null;
}
