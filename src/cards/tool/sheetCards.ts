import type { Words } from '../../words/words.ts';
import type { Action, Card } from '../card.ts';
import { open, plainCard, press } from '../plainCard.ts';
import { guardrailFields, moreCautions, type GuardrailFacts } from '../guardrail/guardrailCards.ts';
import { plainForm, type Form } from '../form.ts';

/** « Toujours vrai » and « A changé », one tap each. */
export function verdictActions(shareId: string, words: Words): readonly Action[] {
  const { stillTrue, hasChanged } = words.sheet;
  return [
    press({ label: stillTrue }, 'stillTrue', shareId),
    press({ label: hasChanged }, 'hasChanged', shareId),
  ];
}

/** Asked in private of someone who uses it. */
export function stillTrueCard(
  share: { readonly id: string; readonly title: string; readonly tool: string },
  address: string,
  words: Words,
): Card {
  const { offer } = words.sheet;
  const actions = [...verdictActions(share.id, words), open({ label: words.cards.actions.open }, address)];
  return { ...plainCard(share.title, [offer.text], actions), badge: offer.title, byline: share.tool };
}

/** A tool as a search shows it: what the space says of it, and the way to its sheet. */
export function sheetCard(
  tool: { readonly name: string; readonly address: string; readonly guardrails: GuardrailFacts },
  words: Words,
): Card {
  const leads = open({ label: words.cards.actions.open }, tool.address);
  return {
    ...plainCard(tool.name, moreCautions(tool.guardrails, words), [leads]),
    badge: words.sheet.badge,
    fields: guardrailFields(tool.guardrails, words),
  };
}

interface NoteState {
  readonly toolId: string;
  readonly noteId: string;
  /** The tool's name. */
  readonly tool: string;
  /** What was typed, by the name of its input. */
  readonly typed: Readonly<Record<string, string>>;
  readonly problem: { readonly of: string; readonly told: string } | null;
}

/** Anyone notes that a tool's model changed. */
export function modelChangeForm(state: NoteState, words: Words): Form {
  const texts = words.sheet.modelChange;
  const inputs: readonly NoteInput[] = [
    { name: 'day', label: texts.day, hint: texts.dayHint, is: 'line', longest: 10, required: true },
    { name: 'text', label: texts.text, hint: null, is: 'paragraph', longest: 2_000, required: false },
  ];
  return noteForm({ ...texts, name: 'modelChange', title: texts.title(state.tool), inputs }, state, words);
}

/** Who facilitates joins a tool with another. */
export function mergeToolForm(state: NoteState, words: Words): Form {
  const texts = words.sheet.mergeTool;
  const inputs: readonly NoteInput[] = [
    { name: 'into', label: texts.into, hint: null, is: 'line', longest: 200, required: true },
  ];
  return noteForm({ ...texts, name: 'mergeTool', title: texts.title(state.tool), inputs }, state, words);
}

interface NoteInput {
  readonly name: string;
  readonly label: string;
  readonly hint: string | null;
  readonly is: 'line' | 'paragraph';
  readonly longest: number;
  readonly required: boolean;
}

function noteForm(
  form: {
    readonly name: 'modelChange' | 'mergeTool';
    readonly title: string;
    readonly intro: string;
    readonly submit: string;
    readonly inputs: readonly NoteInput[];
  },
  { toolId, noteId, typed, problem }: NoteState,
  words: Words,
): Form {
  // Sent twice, it is noted once: the id of the note goes with that of the tool.
  const id = `${toolId}.${noteId}`;
  const { name, title, intro, submit, inputs } = form;
  const summary = problem === null ? null : words.forms.problems.summary(1);
  return plainForm(
    { name, id, title, intro, problem: summary, submit },
    inputs.map((input) => ({
      ...input,
      value: typed[input.name] ?? '',
      problem: problem?.of === input.name ? problem.told : null,
    })),
  );
}
