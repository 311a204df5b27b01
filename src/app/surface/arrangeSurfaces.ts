import { isDomainName } from '../../domain/mail/address.ts';
import {
  arrange,
  type ArrangeProblem,
  type ArrangeStep,
  type KnownSurface,
} from '../../domain/workspace/arrange.ts';
import type { SpaceSurface } from '../../domain/workspace/workspace.ts';
import { together, type Desk } from '../desk.ts';
import { catchUp } from './catchUp.ts';
import { surfacesIn } from './viewSurfaces.ts';

/** What an administrator changes of where a space lives, and of which addresses are the company's. */
export interface Arrangement {
  readonly workspaceId: string;
  readonly steps: readonly ArrangeStep[];
  readonly domains: readonly string[];
  readonly goneDomains: readonly string[];
}

/** All of it, or nothing and why. */
export async function arrangeSurfaces(
  desk: Desk,
  { workspaceId, steps, ...asked }: Arrangement,
  known: readonly KnownSurface[],
): Promise<ArrangeProblem | null> {
  return together(desk, async (inside) => {
    const { store, clock } = inside;
    const [domains, goneDomains] = [asked.domains.map(folded), asked.goneDomains.map(folded)];
    const bad = domains.findIndex((domain) => !isDomainName(domain));
    if (bad >= 0) return { is: 'badDomain', domain: asked.domains[bad] ?? '' };
    const here = (await store.spaceDomains.list(workspaceId)).map(({ domain }) => domain);
    const missing = goneDomains.find((domain) => !here.includes(domain));
    if (missing !== undefined) return { is: 'noDomain', domain: missing, here };
    const before = await surfacesIn(store, workspaceId);
    const arranged = arrange(before, steps, { workspaceId, known, at: clock.now() });
    if (!arranged.ok) return arranged.problem;
    const kept = new Set(arranged.surfaces.map(({ surface }) => surface));
    for (const { surface } of before)
      if (!kept.has(surface)) await store.spaceSurfaces.remove(workspaceId, surface);
    for (const surface of arranged.surfaces) await store.spaceSurfaces.save(surface);
    const drawing = new Set(before.filter(isDrawing).map(({ surface }) => surface));
    for (const { surface } of arranged.surfaces.filter(isDrawing))
      if (!drawing.has(surface)) await catchUp(inside, workspaceId, surface);
    await store.spaceDomains.addAllOnce(domains.map((domain) => ({ workspaceId, domain })));
    for (const domain of goneDomains) await store.spaceDomains.remove(workspaceId, domain);
    return null;
  });
}

const isDrawing = ({ role, pausedAt }: SpaceSurface): boolean => role !== 'door' && pausedAt === null;

/** As addresses are compared, whether its sign was typed with it or not. */
function folded(domain: string): string {
  return domain.trim().toLowerCase().replace(/^@/, '');
}
