import { facilitating, type Actor } from '../actor.ts';
import type { Workspace } from '../../domain/workspace/workspace.ts';
import { done, refused, together, type Desk, type Result } from '../desk.ts';

/**
 * Has a space live by mail, or by its pages again: what is said to one person is then carried to their address, and who
 * comes by a link of a mail makes their gestures on the page. A space of a chat stays there.
 */
export async function liveByMail(desk: Desk, actor: Actor, byMail: boolean): Promise<Result<Workspace>> {
  const host = facilitating(actor);
  if (!host.ok) return host;
  return together(desk, async (inside) => {
    const workspace = await inside.store.workspaces.get(actor.workspace.id);
    if (workspace === null || workspace.surface === 'slack') return refused('notFound');
    const changed: Workspace = { ...workspace, surface: byMail ? 'mail' : 'web' };
    await inside.store.workspaces.save(changed);
    return done(changed);
  });
}
