import { cleanText } from '../../domain/share/check.ts';
import type { Member, Surface } from '../../domain/workspace/workspace.ts';
import { together, type Desk } from '../desk.ts';
import type { Store } from '../ports/store.ts';
import { addMember } from '../workspace/openWorkspace.ts';

/** Someone whom a surface vouches for, as it knows them. */
export interface Person {
  readonly workspaceId: string;
  readonly surface: Surface;
  /** The surface's own id of them. */
  readonly id: string;
  readonly name: string;
  /** Their address, where the surface itself verified it; null where it did not, or for a guest. */
  readonly address: string | null;
}

/**
 * The member that a colleague is: known by their account, else by an address of the company that a surface verified,
 * never by their name; a new one else. Two colleagues may have the same name.
 */
export function meetPerson(desk: Desk, person: Person): Promise<Member> {
  const { workspaceId, surface, id } = person;
  return together(desk, async (inside) => {
    const { store, clock } = inside;
    const known = await store.identities.get(workspaceId, surface, id);
    const member = known?.memberId == null ? null : await store.members.get(workspaceId, known.memberId);
    const address = await companyAddress(store, person);
    const met = member ?? (await meetAgain(store, workspaceId, address)) ?? (await introduce(inside, person));
    if (member === null || known?.leftAt != null)
      await store.identities.save({ workspaceId, surface, id, memberId: met.id, leftAt: null });
    // Whose an address is does not change: who comes second by it was recognised by it.
    const verified = { workspaceId, memberId: met.id, verifiedBy: surface, at: clock.now() };
    if (address !== null) await store.memberAddresses.addOnce({ ...verified, address });
    return met;
  });
}

async function meetAgain(store: Store, workspaceId: string, address: string | null): Promise<Member | null> {
  const known = address === null ? null : await store.memberAddresses.get(workspaceId, address);
  return known === null ? null : store.members.get(workspaceId, known.memberId);
}

function introduce(desk: Desk, { workspaceId, name }: Person): Promise<Member> {
  return addMember(desk, workspaceId, { id: desk.ids.next(), name: calledOf(name), jobFamilyId: null });
}

/** A name on one line, without signs that turn its letters around. */
export function calledOf(name: string): string {
  return cleanText(name).replace(/\s+/g, ' ');
}

/** In the one case by which addresses are compared; null for an address that is not of the company. */
async function companyAddress(store: Store, { workspaceId, address }: Person): Promise<string | null> {
  const folded = address?.trim().toLowerCase() ?? '';
  const domain = folded.slice(folded.lastIndexOf('@') + 1);
  if (!folded.includes('@') || domain === '') return null;
  return (await store.spaceDomains.get(workspaceId, domain)) === null ? null : folded;
}
