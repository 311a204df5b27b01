import { holdsSecret } from '../../domain/privacy/holdsSecret.ts';
import {
  policiesInForce,
  TOOL_RULES,
  type ToolPolicy,
  type ToolRule,
} from '../../domain/guardrail/toolPolicy.ts';
import { finalTool } from '../../domain/tool/toolNames.ts';
import { cleanText, LONGEST } from '../../domain/share/check.ts';
import { facilitating, idsOf, type Actor } from '../actor.ts';
import { announce, done, refused, together, wrong, type Desk, type Outcome, type Problems } from '../desk.ts';
import { knownTool } from '../names.ts';

export interface PolicyForm {
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

/** A facilitator says what the space allows of a tool, and why; what was said before is kept. The same twice is said once. */
export async function setToolPolicy(
  desk: Desk,
  actor: Actor,
  form: PolicyForm,
): Promise<Outcome<ToolPolicy, Problems<'rule' | 'reason', PolicyProblem>>> {
  const host = facilitating(actor);
  if (!host.ok) return host;
  const { workspaceId, memberId: authorId } = idsOf(actor);
  const { rule } = form;
  const reason = cleanText(form.reason);
  const problems = problemsOf(rule, reason);
  if (rule === null || problems.size > 0) return wrong({ problems });
  return together(desk, async (inside) => {
    const { store } = inside;
    if ((await knownTool(store, workspaceId, form.toolId)) === null) return refused('notFound');
    // Said of a tool that was merged, it is said of what that has become.
    const toolId = finalTool(await store.upkeep.notes(workspaceId), form.toolId);
    const before = policiesInForce(await store.toolPolicies.list(workspaceId)).get(toolId);
    if (before?.rule === rule && before.reason === reason) return done(before);
    const id = inside.ids.next();
    const at = inside.clock.now();
    const policy: ToolPolicy = { id, workspaceId, toolId, rule, reason, authorId, at };
    await store.toolPolicies.add(policy);
    await announce(inside, { is: 'sheetChanged', workspaceId, toolId });
    return done(policy);
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
