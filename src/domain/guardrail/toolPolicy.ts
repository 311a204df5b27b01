export const TOOL_RULES = ['allowed', 'conditions', 'avoid', 'unknown'] as const;
/** What a space says of a tool; `unknown` takes back what was said before. */
export type ToolRule = (typeof TOOL_RULES)[number];

/** What a facilitator decided about a tool, and why. A later one takes its place; earlier ones are kept. */
export interface ToolPolicy {
  readonly id: string;
  readonly workspaceId: string;
  readonly toolId: string;
  readonly rule: ToolRule;
  readonly reason: string;
  /** Null when the person left. */
  readonly authorId: string | null;
  readonly at: string;
}

/** The policy in force of each tool, by tool, out of all that were ever decided. */
export function policiesInForce(policies: readonly ToolPolicy[]): ReadonlyMap<string, ToolPolicy> {
  const newestLast = policies.toSorted((a, b) => (a.at === b.at ? compare(a.id, b.id) : compare(a.at, b.at)));
  return new Map(newestLast.map((policy) => [policy.toolId, policy]));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
