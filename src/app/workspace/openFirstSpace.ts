import { SEARCH_VERSION } from '../../domain/search/searchText.ts';
import type { Workspace } from '../../domain/workspace/workspace.ts';
import { together, type Desk } from '../desk.ts';
import { openWorkspace, type NewWorkspace } from './openWorkspace.ts';

/** Opens the space that a first import fills. What comes into it is found by today's words: nothing to index again. */
export async function openFirstSpace(desk: Desk, asked: Omit<NewWorkspace, 'id'>): Promise<Workspace> {
  return together(desk, async (inside) => {
    const workspace = await openWorkspace(inside, { id: inside.ids.next(), ...asked });
    await inside.store.shares.markIndexed(workspace.id, SEARCH_VERSION);
    return workspace;
  });
}
