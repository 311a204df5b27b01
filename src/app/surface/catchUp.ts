import type { Surface } from '../../domain/workspace/workspace.ts';
import type { Desk } from '../desk.ts';
import { redrawOn } from '../say.ts';

const PAGE = 200;

/** Has all that stands on a surface drawn again: what was changed while nothing was drawn there would stay as it was. */
export async function catchUp(desk: Desk, workspaceId: string, surface: Surface): Promise<void> {
  const { store } = desk;
  for (let after = ''; ;) {
    const posts = await store.posts.page(workspaceId, after, PAGE);
    for (const { id, about } of posts) {
      if (about === null || (await store.pictures.get(workspaceId, surface, id)) === null) continue;
      await redrawOn(desk, { workspaceId, surface }, about);
    }
    if (posts.length < PAGE) return;
    after = posts.at(-1)?.id ?? '';
  }
}
