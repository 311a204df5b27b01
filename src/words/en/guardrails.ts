import type { CautionKind } from '../../domain/guardrail/caution.ts';
import type { ToolRule } from '../../domain/guardrail/toolPolicy.ts';

const kindNames: Readonly<Record<CautionKind, string>> = {
  security: 'Security',
  legal: 'Legal',
  ethical: 'Ethics',
  risk: 'Other risk',
};

const ruleNames: Readonly<Record<ToolRule, string>> = {
  allowed: 'Allowed',
  conditions: 'Allowed on conditions',
  avoid: 'To avoid',
  unknown: 'No rule yet',
};

export const guardrailWords = {
  kindNames,
  ruleNames,
  caution: (kind: CautionKind): string => `Caution: ${kindNames[kind].toLowerCase()}`,
  onTool: (tool: string, day: string): string => `On ${tool}, ${day}`,
  onUse: (day: string): string => `On this use, ${day}`,
  more: (n: number): string =>
    n === 1 ? 'Another caution is on the sheet.' : `${n} other cautions are on the sheet.`,
  policyOf: (tool: string): string => `${tool}: this space’s rule`,
  reason: (reason: string, day: string): string =>
    reason === '' ? `Since ${day}.` : `${reason.replace(/(?<![.\s])[.\s]+$/, '')}. Since ${day}.`,
  contradiction: 'Trials disagree: it works for some and not for others. The details matter.',
  pointOut: 'Point out a risk',
  setPolicy: 'Set this space’s rule',
  withdraw: 'Take the caution back',
  cautionForm: {
    title: 'Point out a risk',
    intro: (subject: string): string => `“${subject}”`,
    scope: 'It is about',
    thisUse: 'This use only',
    everywhere: (tool: string): string => `${tool}, wherever it appears`,
    kind: 'What kind of risk?',
    text: 'What to know',
    textHint: 'The fact, and what to do instead. Everyone will see it before trying.',
    submit: 'Publish the caution',
  },
  policyForm: {
    title: (tool: string): string => `${tool}: this space’s rule`,
    rule: 'In this space',
    reason: 'Why',
    reasonHint: 'One sentence that everyone understands: which data, which contract, whom to ask.',
    submit: 'Save the rule',
  },
  problems: {
    noKind: 'Choose a kind of risk.',
    noRule: 'Choose a rule.',
    noReason: 'Say why, in one sentence: a rule without a reason is not followed.',
  },
};
