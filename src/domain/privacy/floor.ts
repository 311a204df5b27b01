/** Below this many people, a group is never shown alone: it would name them (DESIGN.md §1.2). */
export const SMALLEST_GROUP = 5;

/**
 * The job families that may be named beside a figure, or as having told nothing yet: those of five people or more.
 * `members` holds the job family of each member of the space.
 */
export function largeFamilies(members: Iterable<string | null>): ReadonlySet<string> {
  const sizes = new Map<string, number>();
  for (const id of members) if (id !== null) sizes.set(id, (sizes.get(id) ?? 0) + 1);
  return new Set([...sizes].filter(([, people]) => people >= SMALLEST_GROUP).map(([id]) => id));
}
