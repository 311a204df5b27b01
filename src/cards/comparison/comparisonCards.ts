import { shorten } from '../../words/shorten.ts';
import type { ToolOnBench } from '../../domain/comparison/bench.ts';
import type { Words } from '../../words/words.ts';
import type { Card, CardField } from '../card.ts';
import { fill, open, plainCard, plainField } from '../plainCard.ts';
import { plainForm, plainInput, tickInput, type Form, type Input } from '../form.ts';

interface ComparisonFacts {
  readonly id: string;
  readonly task: string;
  readonly author: string;
  readonly tools: readonly (ToolOnBench & { readonly name: string })[];
  readonly trials: number;
  readonly address: string;
}

/** A card shows what is known at a glance; the page has the rest. */
const TOOLS_ON_A_CARD = 6;
const SHOWN = 140;

/** « Banc d'essai » : one line a tool, and the way to complete it. */
export function comparisonCard(facts: ComparisonFacts, words: Words): Card {
  const texts = words.comparison;
  const note = facts.tools.length === 0 ? texts.empty : texts.spares(facts.tools.length, facts.trials);
  const actions = [
    fill({ label: texts.complete, tone: 'primary' }, 'finding', facts.id),
    open({ label: texts.open }, facts.address),
  ];
  return {
    ...plainCard(facts.task, [note], actions),
    badge: texts.badge,
    byline: facts.author,
    fields: facts.tools.slice(0, TOOLS_ON_A_CARD).map((tool) => toolField(tool, words)),
  };
}

function toolField(tool: ToolOnBench & { readonly name: string }, words: Words): CardField {
  const { glance } = words.comparison;
  const line = (label: string, seen: ToolOnBench['works']): string =>
    seen[0] === undefined
      ? ''
      : `${label}${words.channel.colon} ${shorten(seen[0].text.replace(/\s+/g, ' '), SHOWN)}`;
  const lines = [
    line(glance.works, tool.works),
    line(glance.fails, tool.fails),
    line(glance.cost, tool.costs),
  ];
  return plainField(tool.name, lines.filter((one) => one !== '').join('\n'));
}

/** Opens a comparison: the task is all that is asked. */
export function comparisonForm(
  state: {
    readonly id: string;
    readonly task: string;
    readonly problem: string | null;
    readonly longest: number;
  },
  words: Words,
): Form {
  const { form } = words.comparison;
  const task: Input = {
    ...plainInput('task', form.task, state.task),
    hint: form.taskHint,
    problem: state.problem,
    required: true,
    is: 'line',
    longest: state.longest,
  };
  return plainForm(
    { name: 'comparison', id: state.id, title: form.title, intro: form.intro, submit: form.submit },
    [task],
  );
}

type FindingName = 'tool' | 'works' | 'fails' | 'cost';

/** What somebody saw of one tool; all but the tool may be left out. */
export function findingForm(
  state: {
    readonly id: string;
    readonly task: string;
    readonly typed: Readonly<Record<FindingName, string>>;
    readonly unnamed: boolean;
    readonly problems: ReadonlyMap<FindingName, string>;
    readonly longest: Readonly<Record<FindingName, number>>;
  },
  words: Words,
): Form {
  const { finding } = words.comparison;
  const input = (name: FindingName, is: 'line' | 'paragraph'): Input => ({
    ...plainInput(name, finding.labels[name], state.typed[name]),
    hint: finding.hints[name],
    problem: state.problems.get(name) ?? null,
    required: name === 'tool',
    is,
    longest: state.longest[name],
  });
  const unnamed = tickInput('unnamed', { label: finding.unnamed, hint: finding.unnamedHint }, state.unnamed);
  const inputs = [
    input('tool', 'line'),
    input('works', 'paragraph'),
    input('fails', 'paragraph'),
    input('cost', 'line'),
  ];
  return plainForm(
    {
      name: 'finding',
      id: state.id,
      title: finding.title,
      intro: finding.intro(state.task),
      problem: state.problems.size === 0 ? null : words.forms.problems.summary(state.problems.size),
      submit: finding.submit,
    },
    [...inputs, unnamed],
  );
}
