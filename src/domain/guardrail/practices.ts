import type { Share } from '../share/share.ts';

/** One answer to « Quand NE PAS l'utiliser ? », and the uses it was given for. */
export interface Practice {
  readonly limits: string;
  readonly shares: readonly Share[];
}

/** The answers about one tool, or given in one job family; null for shares that name none, or many tools. */
export interface PracticeGroup {
  readonly id: string | null;
  readonly practices: readonly Practice[];
}

/** Gathers what shares say of their limits, by tool or by job family; one answer given twice is told once. */
export function gatherPractices(shares: readonly Share[], by: 'tool' | 'family'): readonly PracticeGroup[] {
  const groups = new Map<string | null, Share[]>();
  for (const share of shares.filter(({ limits }) => limits !== null))
    for (const id of keysOf(share, by)) groups.set(id, [...(groups.get(id) ?? []), share]);
  return [...groups].map(([id, told]) => ({ id, practices: foldSame(told) }));
}

/** What is said of many tools at once is told once, apart, rather than under each of them. */
const MOST_TOOLS = 3;

function keysOf({ toolIds, jobFamilyId }: Share, by: 'tool' | 'family'): readonly (string | null)[] {
  if (by === 'family') return [jobFamilyId];
  return toolIds.length === 0 || toolIds.length > MOST_TOOLS ? [null] : toolIds;
}

function foldSame(shares: readonly Share[]): readonly Practice[] {
  const same = Map.groupBy(shares, ({ limits }) => (limits ?? '').trim().toLowerCase());
  return [...same.values()].map((told) => ({ limits: told[0]?.limits ?? '', shares: told }));
}
