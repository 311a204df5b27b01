import { facilitating, type Actor } from '../actor.ts';
import type { Store } from '../ports/store.ts';
import { done, refused, together, type Desk, type Result } from '../desk.ts';
import { homeOf, moveHome } from '../surface/spaceSurfaces.ts';

/** Null where it cannot: a space of a chat stays there. */
export async function livesByMail(store: Store, workspaceId: string): Promise<boolean | null> {
  const home = await homeOf(store, workspaceId);
  return home === 'web' || home === 'mail' ? home === 'mail' : null;
}

/**
 * Has a space live by mail, or by its pages again: what is said to one person is then carried to their address, and who
 * comes by a link of a mail makes their gestures on the page. A space of a chat stays there.
 */
export async function liveByMail(desk: Desk, actor: Actor, byMail: boolean): Promise<Result<null>> {
  const host = facilitating(actor);
  if (!host.ok) return host;
  return together(desk, async (inside) => {
    const { id } = actor.workspace;
    if ((await livesByMail(inside.store, id)) === null) return refused('notFound');
    await moveHome(inside, id, byMail ? 'mail' : 'web');
    return done(null);
  });
}
