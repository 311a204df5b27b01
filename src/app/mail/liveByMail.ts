import type { Member, Workspace } from '../../domain/workspace/workspace.ts';
import { done, refused, together, type Desk, type Result } from '../desk.ts';

/**
 * Has a space live by mail, or by its pages again: what is said to one person is then carried to their address, and who
 * comes by a link of a mail makes their gestures on the page. A space of a chat stays there.
 */
export async function liveByMail(
  desk: Desk,
  asked: { readonly member: Member; readonly byMail: boolean },
): Promise<Result<Workspace>> {
  if (asked.member.role !== 'facilitator') return refused('onlyFacilitator');
  return together(desk, async (inside) => {
    const workspace = await inside.store.workspaces.get(asked.member.workspaceId);
    if (workspace === null || workspace.surface === 'slack') return refused('notFound');
    const changed: Workspace = { ...workspace, surface: asked.byMail ? 'mail' : 'web' };
    await inside.store.workspaces.save(changed);
    return done(changed);
  });
}
