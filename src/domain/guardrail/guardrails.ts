import type { Caution } from './caution.ts';
import type { ToolPolicy } from './toolPolicy.ts';

/** What is to be known before trying: the space's policies and the cautions that stand. */
export interface Guardrails {
  /** In force, one a tool. */
  readonly policies: readonly ToolPolicy[];
  /** Oldest first. */
  readonly cautions: readonly Caution[];
  /** The name under which a tool is told today: what it was merged into. */
  readonly finalTool: (toolId: string) => string;
}

/** Of what was read for a whole page, what concerns one share and the tools it names. */
export function guardrailsFor(
  page: Guardrails,
  share: { readonly id: string; readonly toolIds: readonly string[] },
): Guardrails {
  const toolIds = new Set(share.toolIds.map(page.finalTool));
  return {
    ...page,
    policies: page.policies.filter((policy) => toolIds.has(policy.toolId)),
    cautions: page.cautions.filter(({ about }) =>
      about.is === 'share' ? about.id === share.id : toolIds.has(about.id),
    ),
  };
}
