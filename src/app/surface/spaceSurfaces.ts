import type { Post, PostSubject } from '../../domain/workspace/post.ts';
import type { SpaceSurface, Surface } from '../../domain/workspace/workspace.ts';
import type { Desk } from '../desk.ts';
import { letterReader } from './letterReader.ts';
import { MIRRORED, REACH } from '../post/reach.ts';
import type { Store } from '../ports/store.ts';

/** The surface of a space's channel; the local channel for one that says none. */
export async function homeOf(store: Store, workspaceId: string): Promise<Surface> {
  return homeAmong(await store.spaceSurfaces.list(workspaceId));
}

function homeAmong(surfaces: readonly SpaceSurface[]): Surface {
  return surfaces.find(({ role }) => role === 'home')?.surface ?? 'web';
}

/** Has the channel of a space be elsewhere; the surface that was its home is one of its surfaces no more. */
export async function moveHome(desk: Desk, workspaceId: string, surface: Surface): Promise<void> {
  const { spaceSurfaces } = desk.store;
  const before = await homeOf(desk.store, workspaceId);
  await spaceSurfaces.remove(workspaceId, before);
  await joinSurface(desk, { workspaceId, surface, role: 'home' });
}

/** Gives a space one more surface, or another role to one that it has. */
export async function joinSurface(
  { store, clock }: Desk,
  joined: Pick<SpaceSurface, 'workspaceId' | 'surface' | 'role'>,
): Promise<void> {
  await store.spaceSurfaces.save({ ...joined, since: clock.now(), pausedAt: null });
}

/** Where a post is to be seen, home first: by everyone, or by the one person whom it is for, on one surface alone. */
export async function surfacesOf(store: Store, post: Post): Promise<readonly Surface[]> {
  const surfaces = (await store.spaceSurfaces.list(post.workspaceId)).filter((one) => one.pausedAt === null);
  if (post.visibleTo !== null)
    return [await surfaceOf(store, { ...post, visibleTo: post.visibleTo }, surfaces)];
  const subject = post.about?.subject;
  const mirrors = surfaces.filter(
    ({ role }) => role === 'mirror' && subject !== undefined && MIRRORED[subject],
  );
  // One that lives by mail has its channel on the pages, as the pages themselves do.
  return [...new Set([homeAmong(surfaces), ...mirrors.map(({ surface }) => surface)].map(channelOf))];
}

/** Where the cards of a space may stand. */
export function drawnAmong(surfaces: readonly SpaceSurface[]): readonly Surface[] {
  const drawing = surfaces.filter(({ role, pausedAt }) => role !== 'door' && pausedAt === null);
  return [...new Set([homeAmong(surfaces), ...drawing.map(({ surface }) => surface)].map(channelOf))];
}

/** Where nothing is said or drawn now, and what was said before still stands: what pauses, and what only hears. */
export function quietAmong(surfaces: readonly SpaceSurface[]): readonly SpaceSurface[] {
  return surfaces.filter(({ role, pausedAt }) => role === 'door' || (role === 'mirror' && pausedAt !== null));
}

/**
 * Whether a post that waits to be said there still is: not where a surface pauses or was taken out meanwhile. What is
 * for one person is, since it is said to them nowhere else.
 */
export async function isStillSaid(store: Store, post: Post, surface: Surface): Promise<boolean> {
  if (post.visibleTo !== null) return true;
  const surfaces = await store.spaceSurfaces.list(post.workspaceId);
  if (surface === homeAmong(surfaces)) return true;
  return surfaces.some((one) => one.surface === surface && one.role !== 'door' && one.pausedAt === null);
}

/** Where someone last made a gesture, else where the channel is, else by mail: they are told once. */
async function surfaceOf(
  store: Store,
  post: Post & { readonly visibleTo: string },
  surfaces: readonly SpaceSurface[],
): Promise<Surface> {
  const home = homeAmong(surfaces);
  const others = surfaces.filter(({ surface, role }) => role !== 'door' && surface !== home);
  // Most spaces have no other: no gesture is remembered in them.
  const last = others.length === 0 ? null : await store.lastGestures.get(post.workspaceId, post.visibleTo);
  const there = others.find(({ surface }) => surface === last?.surface);
  for (const surface of [there?.surface, home, 'mail'])
    if (surface !== undefined && (await reaches(store, surface, post))) return surface;
  return channelOf(home);
}

/** Whether what is said to one person there is seen by them. */
async function reaches(
  store: Store,
  surface: Surface,
  { workspaceId, visibleTo, about }: Post & { readonly visibleTo: string },
): Promise<boolean> {
  if (surface === 'web') return true;
  if (surface === 'mail')
    return (
      isCarried(about?.subject) && (await letterReader(store, { workspaceId, memberId: visibleTo })) !== null
    );
  const identities = await store.identities.ofMember(workspaceId, visibleTo);
  return identities.some((one) => one.surface === surface);
}

function isCarried(subject: PostSubject | undefined): boolean {
  return subject !== undefined && REACH[subject] === 'carried';
}

/** A space that lives by mail has its channel on the pages that its links open, whatever troubles mail has. */
function channelOf(surface: Surface): Surface {
  return surface === 'mail' ? 'web' : surface;
}

/**
 * Remembers on which surface someone made their last gesture, inside the transaction of the gesture or beside it: what
 * is said to them alone is said there. A space of one surface remembers nothing.
 */
export async function noteGesture(
  store: Store,
  gesture: { readonly workspaceId: string; readonly memberId: string; readonly surface: Surface },
): Promise<void> {
  const { workspaceId, memberId, surface } = gesture;
  const surfaces = await store.spaceSurfaces.list(workspaceId);
  if (surfaces.length < 2 || surfaces.every((one) => one.surface !== surface)) return;
  const last = await store.lastGestures.get(workspaceId, memberId);
  if (last?.surface !== surface) await store.lastGestures.save(gesture);
}
