import type { Guardrails } from '../domain/guardrail/guardrails.ts';
import { policiesInForce } from '../domain/guardrail/toolPolicy.ts';
import type { Store } from './ports.ts';

/** The policies in force of these tools, and the cautions that stand on these tools and uses. */
export async function readGuardrails(
  store: Store,
  workspaceId: string,
  on: { readonly toolIds: readonly string[]; readonly shareIds: readonly string[] },
): Promise<Guardrails> {
  const wanted = new Set(on.toolIds);
  const inForce = policiesInForce(await store.toolPolicies.list(workspaceId));
  return {
    policies: [...inForce.values()].filter((policy) => wanted.has(policy.toolId)),
    cautions: await store.cautions.standing(workspaceId, on),
  };
}
