import type { Guardrails } from '../../domain/guardrail/guardrails.ts';
import { policiesInForce, type ToolPolicy } from '../../domain/guardrail/toolPolicy.ts';
import { finalTool, idsOfTool } from '../../domain/tool/toolNames.ts';
import type { Store } from '../ports/store.ts';

/**
 * The policies in force of these tools, and the cautions that stand on these tools and uses. A tool that was merged
 * into another lends it its cautions and, when the other has no policy, its own; all are told under the final name.
 */
export async function readGuardrails(
  store: Store,
  workspaceId: string,
  on: { readonly toolIds: readonly string[]; readonly shareIds: readonly string[] },
): Promise<Guardrails> {
  const notes = await store.upkeep.notes(workspaceId);
  const final = (toolId: string): string => finalTool(notes, toolId);
  const wanted = new Set(on.toolIds.map(final));
  const toolIds = [...wanted].flatMap((toolId) => idsOfTool(notes, toolId));
  const inForce = [...policiesInForce(await store.toolPolicies.list(workspaceId)).values()];
  const cautions = await store.cautions.standing(workspaceId, { ...on, toolIds });
  return {
    policies: underFinalName(inForce, final).filter((policy) => wanted.has(policy.toolId)),
    cautions: cautions.map((caution) => {
      const { is, id } = caution.about;
      return is === 'tool' ? { ...caution, about: { is, id: final(id) } } : caution;
    }),
    finalTool: final,
  };
}

/** One policy a tool: what was decided of the final tool itself, else the newest of those merged into it. */
function underFinalName(
  inForce: readonly ToolPolicy[],
  final: (toolId: string) => string,
): readonly ToolPolicy[] {
  const renamed = inForce.map((policy) => ({ ...policy, toolId: final(policy.toolId) }));
  const own = inForce.filter(({ toolId, rule }) => final(toolId) === toolId && rule !== 'unknown');
  return [
    ...policiesInForce(renamed.filter((one) => !own.some(({ toolId }) => toolId === one.toolId))).values(),
    ...own,
  ];
}
