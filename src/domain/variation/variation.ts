export const VARIATION_STATES = ['offered', 'linked', 'declined'] as const;

/** A prompt that descends from another. Only a linked one is shown to anybody but its author, who was asked. */
export interface Variation {
  readonly workspaceId: string;
  readonly shareId: string;
  readonly parentId: string;
  /** The first prompt of its tree; its own id while it is not linked. */
  readonly rootId: string;
  readonly state: (typeof VARIATION_STATES)[number];
  readonly at: string;
}

/** A place in a tree: how far from the first prompt, which is at 0 and has no parent. */
export interface Branch {
  readonly shareId: string;
  readonly parentId: string | null;
  readonly depth: number;
}

/**
 * A tree from its first prompt down, each branch right after its parent, the oldest first. Every share of
 * `variations` is there once, whatever they say: one whose parents turn in a circle comes at the end.
 */
export function branchesOf(rootId: string, variations: readonly Variation[]): readonly Branch[] {
  const children = Map.groupBy(variations.toSorted(oldestFirst), (variation) => variation.parentId);
  const branches: Branch[] = [];
  const seen = new Set<string>();
  // A stack rather than recursion: a chain may be longer than the calls that fit one on another.
  const grow = (from: Branch): void => {
    const waiting = [from];
    for (let branch = waiting.pop(); branch !== undefined; branch = waiting.pop()) {
      if (seen.has(branch.shareId)) continue;
      seen.add(branch.shareId);
      branches.push(branch);
      const { shareId: parentId, depth } = branch;
      const next = (children.get(parentId) ?? []).toReversed();
      waiting.push(...next.map(({ shareId }) => ({ shareId, parentId, depth: depth + 1 })));
    }
  };
  grow({ shareId: rootId, parentId: null, depth: 0 });
  for (const { shareId, parentId } of variations) grow({ shareId, parentId, depth: 1 });
  return branches;
}

function oldestFirst(a: Variation, b: Variation): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.shareId < b.shareId ? -1 : 1;
}
