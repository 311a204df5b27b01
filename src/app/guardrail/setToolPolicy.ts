import { holdsSecret } from '../../domain/privacy/holdsSecret.ts';
import {
  policiesInForce,
  TOOL_RULES,
  type ToolPolicy,
  type ToolRule,
} from '../../domain/guardrail/toolPolicy.ts';
import { finalTool } from '../../domain/tool/toolNames.ts';
import { cleanText, LONGEST } from '../../domain/share/check.ts';
import type { Member } from '../../domain/workspace/workspace.ts';
import { together, type Desk } from '../desk.ts';
import { knownTool } from '../tool/knownTool.ts';

export interface PolicyForm {
  readonly workspaceId: string;
  readonly member: Member;
  readonly toolId: string;
  /** Null when nothing was chosen. */
  readonly rule: ToolRule | null;
  readonly reason: string;
}

/** The rule among what a form sent, or null. */
export function readToolRule(typed: string | undefined): ToolRule | null {
  return TOOL_RULES.find((rule) => rule === typed) ?? null;
}

export type PolicyProblem = 'noRule' | 'noReason' | 'tooLong' | 'secret';

export type PolicyResult =
  | { readonly ok: true; readonly policy: ToolPolicy }
  | {
      readonly ok: false;
      readonly problems: ReadonlyMap<'rule' | 'reason', PolicyProblem>;
      readonly refusal: 'notFound' | 'onlyFacilitator' | null;
    };

/** A facilitator says what the space allows of a tool, and why; what was said before is kept. The same twice is said once. */
export async function setToolPolicy(desk: Desk, form: PolicyForm): Promise<PolicyResult> {
  const { workspaceId, member, rule } = form;
  if (member.role !== 'facilitator') return refusal('onlyFacilitator');
  const reason = cleanText(form.reason);
  const problems = problemsOf(rule, reason);
  if (rule === null || problems.size > 0) return { ok: false, problems, refusal: null };
  return together(desk, async (inside) => {
    const { store } = inside;
    if ((await knownTool(store, workspaceId, form.toolId)) === null) return refusal('notFound');
    // Said of a tool that was merged, it is said of what that has become.
    const toolId = finalTool(await store.upkeep.notes(workspaceId), form.toolId);
    const before = policiesInForce(await store.toolPolicies.list(workspaceId)).get(toolId);
    if (before?.rule === rule && before.reason === reason) return { ok: true, policy: before };
    const id = inside.ids.next();
    const at = inside.clock.now();
    const policy: ToolPolicy = { id, workspaceId, toolId, rule, reason, authorId: member.id, at };
    await store.toolPolicies.add(policy);
    return { ok: true, policy };
  });
}

function problemsOf(rule: ToolRule | null, reason: string): ReadonlyMap<'rule' | 'reason', PolicyProblem> {
  const problems = new Map<'rule' | 'reason', PolicyProblem>();
  if (rule === null) problems.set('rule', 'noRule');
  if (reason === '' && rule !== 'unknown') problems.set('reason', 'noReason');
  if (reason.length > LONGEST.limits) problems.set('reason', 'tooLong');
  if (holdsSecret(reason)) problems.set('reason', 'secret');
  return problems;
}

function refusal(why: 'notFound' | 'onlyFacilitator'): PolicyResult {
  return { ok: false, problems: new Map(), refusal: why };
}
