import type { Member } from '../workspace/workspace.ts';
import { nearFamilies } from '../workspace/nearFamilies.ts';
import type { Echo, NamedTriers } from './echo.ts';

/** Those in whom a viewer finds themselves: named peers of their own job, else of the closest; else nobody is named. */
export type Mirror =
  | { readonly is: 'own' | 'near'; readonly group: NamedTriers }
  /** Someone of their own job tried, and the job is large enough for that to name nobody. */
  | { readonly is: 'unnamed' };

/** What an echo holds up to a viewer; null when it holds nothing of theirs, or when they said no job. */
export function mirrorOf(echo: Echo, viewer: Member | null): Mirror | null {
  const own = viewer?.jobFamilyId ?? null;
  if (viewer === null || own === null) return null;
  const peers = (id: string): NamedTriers | undefined =>
    echo.named.find(
      ({ jobFamilyId, names }) => jobFamilyId === id && names.some((name) => name !== viewer.name),
    );
  const group = peers(own);
  if (group !== undefined) return { is: 'own', group };
  const near = nearFamilies(own)
    .map(peers)
    .find((found) => found !== undefined);
  if (near !== undefined) return { is: 'near', group: near };
  return echo.unnamedFamilies.includes(own) ? { is: 'unnamed' } : null;
}
