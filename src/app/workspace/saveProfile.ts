import { idsOf, type Actor } from '../actor.ts';
import type { Address } from '../../domain/workspace/workspace.ts';
import { done, refused, together, type Desk, type Result } from '../desk.ts';

export interface Profile {
  readonly jobFamilyId: string | null;
  /** Whether one's name may appear on trials. */
  readonly agreesToBeNamed: boolean;
  /** Whether one asks not to be sent colleagues' questions. */
  readonly declinesRequests: boolean;
  /** How the space addresses people: asked of those who facilitate, left as it is by the others. */
  readonly address: Address;
}

/** One's own preferences and, for those who facilitate, how French addresses everyone in the space. */
export async function saveProfile(
  desk: Desk,
  actor: Actor,
  { address, ...own }: Profile,
): Promise<Result<null>> {
  const { workspaceId, memberId } = idsOf(actor);
  return together(desk, async (inside) => {
    const { store } = inside;
    const member = await store.members.get(workspaceId, memberId);
    const workspace = await store.workspaces.get(workspaceId);
    if (member === null || workspace === null) return refused('notFound');
    await store.members.save({ ...member, ...own });
    if (member.role === 'facilitator') await store.workspaces.save({ ...workspace, address });
    return done(null);
  });
}
