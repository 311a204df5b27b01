import { together, type Desk } from '../app/desk.ts';
import { meetPerson } from '../app/identity/meetPerson.ts';
import type { Store } from '../app/ports/store.ts';
import type { Member, Surface } from '../domain/workspace/workspace.ts';

/** A space, and the chat where its people are. */
export interface Company {
  readonly workspaceId: string;
  readonly surface: Surface;
}

/** A colleague, as their chat knows them. */
export interface Colleague {
  readonly name: string;
  /** Their address, where the chat itself verified it and tells it. */
  readonly address: string | null;
}

/** The people of a chat's workspace. */
export interface People extends Company {
  /** Null for robots, guests and people of another company. */
  colleague(user: string): Promise<Colleague | null>;
}

/** Someone of a chat: a member of the space, nobody of it (a guest, a robot), or not met yet. */
export type Known = Member | 'outsider' | 'unknown';

export async function whoIs(store: Store, { workspaceId, surface }: Company, user: string): Promise<Known> {
  const identity = await store.identities.get(workspaceId, surface, user);
  if (identity === null) return 'unknown';
  if (identity.memberId === null || identity.leftAt !== null) return 'outsider';
  return (await store.members.get(workspaceId, identity.memberId)) ?? 'outsider';
}

/** The member that someone of a chat is, met now if need be; null for those who are no colleague. */
export async function meet(desk: Desk, people: People, user: string): Promise<Member | null> {
  const { workspaceId, surface } = people;
  const known = await whoIs(desk.store, people, user);
  // A guest may have become a colleague since: their own gesture is worth asking again.
  if (known !== 'unknown' && known !== 'outsider') return known;
  const colleague = await people.colleague(user);
  return together(desk, async (inside) => {
    const meanwhile = await whoIs(inside.store, people, user);
    if (meanwhile !== 'unknown' && meanwhile !== 'outsider') return meanwhile;
    if (colleague !== null) return meetPerson(inside, { ...colleague, workspaceId, surface, id: user });
    const account = { workspaceId, surface, id: user, memberId: null, leftAt: null };
    if (meanwhile === 'unknown') await inside.store.identities.save(account);
    return null;
  });
}

/** Has someone facilitate. That the chat does not tell a name now keeps nobody from going on. */
export async function appoint(desk: Desk, people: People, user: string): Promise<void> {
  const me = await meet(desk, people, user).catch(() => null);
  if (me !== null && me.role !== 'facilitator') await desk.store.members.save({ ...me, role: 'facilitator' });
}

/** The same, in a space that nobody facilitates: who comes second is a member like the others. */
export async function appointFirst(desk: Desk, people: People, user: string): Promise<void> {
  const me = await meet(desk, people, user).catch(() => null);
  if (me === null) return;
  await desk.store.transact(async (store) => {
    const members = await store.members.list(me.workspaceId);
    const first = members.find(({ id }) => id === me.id);
    if (first === undefined || members.some(({ role }) => role === 'facilitator')) return;
    await store.members.save({ ...first, role: 'facilitator' });
  });
}

/** Takes their part back from who facilitates and is not among these; who came another way than this chat keeps theirs. */
export async function dismissOthers(store: Store, company: Company, users: readonly string[]): Promise<void> {
  for (const member of await store.members.list(company.workspaceId)) {
    if (member.role !== 'facilitator') continue;
    const user = await userOf(store, company, member.id);
    if (user !== null && !users.includes(user)) await store.members.save({ ...member, role: 'member' });
  }
}

/** How a member is named in a chat; null for one who came another way. */
export async function userOf(
  store: Store,
  { workspaceId, surface }: Company,
  memberId: string,
): Promise<string | null> {
  const identities = await store.identities.ofMember(workspaceId, memberId);
  return identities.find((identity) => identity.surface === surface)?.id ?? null;
}
