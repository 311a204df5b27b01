import type { Member } from '../../domain/workspace/workspace.ts';
import type { Desk } from '../desk.ts';
import { redraw } from '../say.ts';
import { calledOf, type Person } from './meetPerson.ts';

/** So many of their last shares say a new name at once; older ones when they are next drawn. */
const MOST_REDRAWN = 100;

/** What a surface says of an account now: a name, or null for whom it knows as no colleague any more. */
type Known = Pick<Person, 'workspaceId' | 'surface' | 'id'> & { readonly name: string | null };

/**
 * Keeps true what is known of someone, inside the transaction of who tells it: their name, and whether they are a
 * colleague still. Nobody is met by it.
 */
export async function knowAgain(desk: Desk, { workspaceId, surface, id, name }: Known): Promise<void> {
  const { store, clock } = desk;
  const account = await store.identities.get(workspaceId, surface, id);
  if (account === null || account.memberId === null) return;
  const leftAt = name === null ? (account.leftAt ?? clock.now()) : null;
  if (leftAt !== account.leftAt) await store.identities.save({ ...account, leftAt });
  const member = await store.members.get(workspaceId, account.memberId);
  if (name !== null && member !== null) await rename(desk, member, calledOf(name));
}

async function rename(desk: Desk, member: Member, name: string): Promise<void> {
  if (member.name === name) return;
  await desk.store.members.save({ ...member, name });
  const shares = await desk.store.shares.ofAuthor(member.workspaceId, member.id);
  for (const { id } of shares.slice(-MOST_REDRAWN))
    await redraw(desk, member.workspaceId, { subject: 'share', id });
}
