import { subjectKey, type Caution, type CautionSubject } from '../../domain/guardrail/caution.ts';
import type { Guardrails } from '../../domain/guardrail/guardrails.ts';
import type { ToolPolicy } from '../../domain/guardrail/toolPolicy.ts';
import type { Words } from '../../words/words.ts';
import type { Action, Card, CardField } from '../card.ts';
import { fill, plainCard, plainField, press } from '../plainCard.ts';

/** What guard-rails are told with. */
export interface GuardrailFacts {
  readonly guardrails: Guardrails;
  /** A page shows every caution; a card of the channel shows the newest. */
  readonly on: 'card' | 'page';
  /** The name of a tool. */
  readonly tool: (id: string) => string;
  /** The day of an instant, in the reader's language and time zone. */
  readonly day: (instant: string) => string;
}

const MOST_ON_A_CARD = 2;

/** The space's policies, then the cautions, newest first, as fields of a card. */
export function guardrailFields(facts: GuardrailFacts, words: Words): readonly CardField[] {
  const { policies, cautions } = facts.guardrails;
  const most = facts.on === 'card' ? MOST_ON_A_CARD : cautions.length;
  return [
    ...policies.filter(({ rule }) => rule !== 'unknown').map((policy) => policyField(policy, facts, words)),
    ...cautions
      .toReversed()
      .slice(0, most)
      .map((caution) => cautionField(caution, facts, words)),
  ];
}

/** Says that more cautions stand than a card shows. */
export function moreCautions({ guardrails, on }: GuardrailFacts, words: Words): readonly string[] {
  const more = guardrails.cautions.length - MOST_ON_A_CARD;
  return more > 0 && on === 'card' ? [words.guardrails.more(more)] : [];
}

/** Opens the form by which anyone points out a risk of this tool or use. */
export function pointOutRisk(subject: CautionSubject, words: Words): Action {
  return fill({ label: words.guardrails.pointOut }, 'caution', subjectKey(subject));
}

function policyField(policy: ToolPolicy, { tool, day }: GuardrailFacts, words: Words): CardField {
  const { policyOf, ruleNames, reason } = words.guardrails;
  const note = reason(policy.reason, day(policy.at));
  const field = plainField(policyOf(tool(policy.toolId)), ruleNames[policy.rule], note);
  return policy.rule === 'allowed' ? field : { ...field, as: 'warning' };
}

function cautionField(
  { about, kind, text, at }: Caution,
  { tool, day }: GuardrailFacts,
  words: Words,
): CardField {
  const { caution, onTool, onUse } = words.guardrails;
  const note = about.is === 'tool' ? onTool(tool(about.id), day(at)) : onUse(day(at));
  return { ...plainField(caution(kind), text, note), as: 'warning' };
}

/** Pictures a caution where it was posted. `subject` is the tool's name or the use case. */
export function cautionCard(
  caution: Caution,
  seen: { readonly subject: string; readonly mayWithdraw: boolean },
  words: Words,
): Card {
  const { caution: badge, withdraw } = words.guardrails;
  const actions = seen.mayWithdraw ? [press({ label: withdraw }, 'withdrawCaution', caution.id)] : [];
  const card = plainCard(caution.text, [], actions);
  return { ...card, tone: 'caution', badge: badge(caution.kind), byline: seen.subject };
}
