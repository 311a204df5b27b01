import { addMember } from '../../app/workspace/openWorkspace.ts';
import type { Store } from '../../app/ports/store.ts';
import type { Member } from '../../domain/workspace/workspace.ts';
import type { Line, SlackDesk } from './desk.ts';
import { together } from '../../app/desk.ts';

/** Someone of Slack: a member of the space, nobody of it (a guest, a robot), or not met yet. */
export type Known = Member | 'outsider' | 'unknown';

export async function whoIs(store: Store, workspaceId: string, userId: string): Promise<Known> {
  const identity = await store.identities.get(workspaceId, 'slack', userId);
  if (identity === null) return 'unknown';
  if (identity.memberId === null) return 'outsider';
  return (await store.members.get(workspaceId, identity.memberId)) ?? 'outsider';
}

/** The member that someone of Slack is, met now if need be; null for those who are no colleague. */
export async function meet(desk: SlackDesk, line: Line, userId: string): Promise<Member | null> {
  const { workspaceId } = line.install;
  const known = await whoIs(desk.store, workspaceId, userId);
  // A guest may have become a colleague since: their own gesture is worth asking again.
  if (known !== 'unknown' && known !== 'outsider') return known;
  const name = await colleagueName(line, userId);
  return together(desk, async (inside) => {
    const meanwhile = await whoIs(inside.store, workspaceId, userId);
    if (meanwhile !== 'unknown' && meanwhile !== 'outsider') return meanwhile;
    if (name !== null) return introduce(inside, { workspaceId, userId, name });
    await inside.store.identities.save({ workspaceId, surface: 'slack', id: userId, memberId: null });
    return null;
  });
}

async function introduce(
  desk: SlackDesk,
  someone: { readonly workspaceId: string; readonly userId: string; readonly name: string },
): Promise<Member> {
  const { workspaceId, userId, name } = someone;
  const asked = { id: desk.ids.next(), name, jobFamilyId: null };
  const added = await addMember(desk, workspaceId, asked);
  await desk.store.identities.save({ workspaceId, surface: 'slack', id: userId, memberId: added.id });
  return added;
}

/** Has someone facilitate. That Slack does not tell a name now keeps nobody from going on. */
export async function appoint(desk: SlackDesk, line: Line, userId: string): Promise<void> {
  const me = await meet(desk, line, userId).catch(() => null);
  if (me !== null && me.role !== 'facilitator') await desk.store.members.save({ ...me, role: 'facilitator' });
}

/** The same, in a space that nobody facilitates: who comes second is a member like the others. */
export async function appointFirst(desk: SlackDesk, line: Line, userId: string): Promise<void> {
  const me = await meet(desk, line, userId).catch(() => null);
  if (me === null) return;
  await desk.store.transact(async (store) => {
    const members = await store.members.list(me.workspaceId);
    const first = members.find(({ id }) => id === me.id);
    if (first === undefined || members.some(({ role }) => role === 'facilitator')) return;
    await store.members.save({ ...first, role: 'facilitator' });
  });
}

/** How a colleague is called; null for robots, guests and people of another company (Slack Connect). */
async function colleagueName({ client, install }: Line, userId: string): Promise<string | null> {
  const { user } = await client.users.info({ user: userId });
  if (user === undefined || user.is_bot === true || user.deleted === true) return null;
  const isGuest =
    user.is_restricted === true || user.is_ultra_restricted === true || user.is_stranger === true;
  const isElsewhere = user.team_id !== undefined && user.team_id !== install.teamId;
  if (isGuest || (isElsewhere && install.teamId.startsWith('T'))) return null;
  const { profile, real_name: realName, name } = user;
  return [profile?.real_name, realName, profile?.display_name, name].find((one) => one?.trim()) ?? null;
}

/** The Slack id of a member; null for one who came another way. */
export async function userOf(store: Store, workspaceId: string, memberId: string): Promise<string | null> {
  const identities = await store.identities.ofMember(workspaceId, memberId);
  return identities.find(({ surface }) => surface === 'slack')?.id ?? null;
}
