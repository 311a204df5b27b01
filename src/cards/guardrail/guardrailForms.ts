import { LONGEST } from '../../domain/share/check.ts';
import {
  CAUTION_KINDS,
  subjectKey,
  type CautionKind,
  type CautionSubject,
} from '../../domain/guardrail/caution.ts';
import { TOOL_RULES, type ToolRule } from '../../domain/guardrail/toolPolicy.ts';
import type { Words } from '../../words/words.ts';
import { plainForm, plainInput, type Choice, type Form } from '../form.ts';

type TextProblem = 'empty' | 'tooLong' | 'secret';

export interface CautionFormState {
  /** What the form was opened on. */
  readonly opened: CautionSubject;
  /** The tool's name, or the use case. */
  readonly subject: string;
  /** The tools that a use names: the caution may be about one of them rather than about the use. */
  readonly tools: readonly { readonly id: string; readonly name: string }[];
  /** The key of what is chosen; empty for what the form was opened on. */
  readonly scope: string;
  readonly kind: CautionKind | null;
  readonly text: string;
  readonly problems: ReadonlyMap<'kind' | 'text', 'noKind' | TextProblem>;
}

/** « Signaler un risque » */
export function cautionForm(state: CautionFormState, words: Words): Form {
  const { cautionForm: told, kindNames } = words.guardrails;
  return plainForm(
    {
      name: 'caution',
      id: subjectKey(state.opened),
      title: told.title,
      intro: told.intro(state.subject),
      problem: state.problems.size === 0 ? null : words.forms.problems.summary(state.problems.size),
      submit: told.submit,
    },
    [
      ...(state.tools.length === 0
        ? []
        : [
            {
              ...plainInput('scope', told.scope, state.scope || subjectKey(state.opened)),
              is: 'choice',
              choices: scopeChoices(state, words),
            } as const,
          ]),
      {
        ...plainInput('kind', told.kind, state.kind ?? ''),
        required: true,
        problem: tell(state.problems.get('kind'), words),
        is: 'choice',
        choices: CAUTION_KINDS.map((value) => ({ value, label: kindNames[value] })),
      },
      {
        ...plainInput('text', told.text, state.text),
        hint: told.textHint,
        required: true,
        problem: tell(state.problems.get('text'), words),
        is: 'paragraph',
        longest: LONGEST.limits,
      },
    ],
  );
}

function scopeChoices({ opened, tools }: CautionFormState, words: Words): readonly Choice[] {
  const { thisUse, everywhere } = words.guardrails.cautionForm;
  return [
    { value: subjectKey(opened), label: thisUse },
    ...tools.map(({ id, name }) => ({ value: subjectKey({ is: 'tool', id }), label: everywhere(name) })),
  ];
}

export interface PolicyFormState {
  readonly toolId: string;
  readonly tool: string;
  readonly rule: ToolRule | null;
  readonly reason: string;
  readonly problems: ReadonlyMap<'rule' | 'reason', 'noRule' | 'noReason' | TextProblem>;
}

/** A facilitator's word on a tool. */
export function policyForm(state: PolicyFormState, words: Words): Form {
  const { policyForm: told, ruleNames } = words.guardrails;
  return plainForm(
    {
      name: 'policy',
      id: state.toolId,
      title: told.title(state.tool),
      problem: state.problems.size === 0 ? null : words.forms.problems.summary(state.problems.size),
      submit: told.submit,
    },
    [
      {
        ...plainInput('rule', told.rule, state.rule ?? ''),
        required: true,
        problem: tell(state.problems.get('rule'), words),
        is: 'choice',
        choices: TOOL_RULES.map((value) => ({ value, label: ruleNames[value] })),
      },
      {
        ...plainInput('reason', told.reason, state.reason),
        hint: told.reasonHint,
        problem: tell(state.problems.get('reason'), words),
        is: 'paragraph',
        longest: LONGEST.limits,
      },
    ],
  );
}

function tell(why: 'noKind' | 'noRule' | 'noReason' | TextProblem | undefined, words: Words): string | null {
  if (why === undefined) return null;
  if (why === 'noKind' || why === 'noRule' || why === 'noReason') return words.guardrails.problems[why];
  const { problems } = words.forms;
  return why === 'tooLong' ? problems.tooLong(LONGEST.limits) : problems[why];
}
