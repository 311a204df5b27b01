import type { Member } from '../../domain/workspace/workspace.ts';
import type { Merge } from '../ports/workspace.ts';
import type { Store } from '../ports/store.ts';

/** Links, sessions and pages name members by their own id: that of one who joined another is an account of theirs. */
const PAGES = 'web';

export function rememberGone({ identities }: Store, { workspaceId, keptId, goneId }: Merge): Promise<void> {
  return identities.save({ workspaceId, surface: PAGES, id: goneId, memberId: keptId, leftAt: null });
}

/** The member of this id, or whom they joined since; null for nobody. */
export async function memberNow(store: Store, workspaceId: string, id: string): Promise<Member | null> {
  const member = await store.members.get(workspaceId, id);
  if (member !== null) return member;
  const joined = (await store.identities.get(workspaceId, PAGES, id))?.memberId ?? null;
  return joined === null ? null : store.members.get(workspaceId, joined);
}
