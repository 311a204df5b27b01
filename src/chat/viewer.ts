import type { Store } from '../app/ports/store.ts';
import { viewerOf, type Viewer } from '../app/viewer.ts';
import type { Member } from '../domain/workspace/workspace.ts';

/** How a person of this space sees it; everyone, when null. Null where there is no such space. */
export async function viewerIn<Who extends Member | null>(
  store: Store,
  workspaceId: string,
  member: Who,
): Promise<(Viewer & { readonly member: Who }) | null> {
  const workspace = await store.workspaces.get(workspaceId);
  return workspace === null ? null : viewerOf(workspace, member);
}
