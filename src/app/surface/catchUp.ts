import type { Surface } from '../../domain/workspace/workspace.ts';
import type { Desk } from '../desk.ts';

const PAGE = 200;

/** Has all that stands on a surface drawn again: what was changed while nothing was drawn there would stay as it was. */
export async function catchUp(desk: Desk, workspaceId: string, surface: Surface): Promise<void> {
  const { store, clock, ids } = desk;
  for (let after = ''; ;) {
    const posts = await store.posts.page(workspaceId, after, PAGE);
    for (const { id, about } of posts) {
      if (about === null || (await store.pictures.get(workspaceId, surface, id)) === null) continue;
      const { subject, id: subjectId } = about;
      const told = {
        workspaceId,
        surface,
        createdAt: clock.now(),
        is: 'refresh',
        subject,
        subjectId,
      } as const;
      await store.outbox.add({ ...told, id: ids.next() });
    }
    if (posts.length < PAGE) return;
    after = posts.at(-1)?.id ?? '';
  }
}
