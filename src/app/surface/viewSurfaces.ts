import { SURFACE_ROLES, type SpaceSurface } from '../../domain/workspace/workspace.ts';
import type { Store } from '../ports/store.ts';

/** Where a space lives, and which domains are the company's. */
export interface SurfacesView {
  /** Home first, then those that show the library, then those that are only heard. */
  readonly surfaces: readonly SpaceSurface[];
  readonly domains: readonly string[];
}

export async function viewSurfaces(store: Store, workspaceId: string): Promise<SurfacesView> {
  const surfaces = await surfacesIn(store, workspaceId);
  const domains = await store.spaceDomains.list(workspaceId);
  return { surfaces: surfaces.toSorted(byRole), domains: domains.map(({ domain }) => domain) };
}

/** Those of a space; the local channel is the home of one that says none. */
export async function surfacesIn(store: Store, workspaceId: string): Promise<readonly SpaceSurface[]> {
  const surfaces = await store.spaceSurfaces.list(workspaceId);
  if (surfaces.some(({ role }) => role === 'home')) return surfaces;
  const since = (await store.workspaces.get(workspaceId))?.createdAt ?? '';
  const others = surfaces.filter(({ surface }) => surface !== 'web');
  return [{ workspaceId, surface: 'web', role: 'home', since, pausedAt: null }, ...others];
}

function byRole(a: SpaceSurface, b: SpaceSurface): number {
  return SURFACE_ROLES.indexOf(a.role) - SURFACE_ROLES.indexOf(b.role) || (a.surface < b.surface ? -1 : 1);
}
