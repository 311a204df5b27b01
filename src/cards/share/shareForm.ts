import type { FieldProblem } from '../../domain/share/check.ts';
import { FIELD_NAMES, FIELDS, isProposed, type Field, type Fields } from '../../domain/share/fields.ts';
import { SHARE_KINDS, type ShareKind } from '../../domain/share/share.ts';
import type { Words } from '../../words/words.ts';
import { type Form, type Input, type Choice, plainInput, tickInput } from '../form.ts';

/** What a share form holds when it is shown: empty, an edit, or what was typed with its problems. */
export interface ShareFormState {
  readonly id: string;
  readonly editing: boolean;
  readonly fields: Fields;
  readonly kind: ShareKind;
  readonly jobFamilies: readonly Choice[];
  readonly problems: ReadonlyMap<Field, FieldProblem | 'secret' | 'personal'>;
  /** The prompt that this one varies; null, or absent, for a share that begins its own. */
  readonly parent?: { readonly id: string; readonly title: string } | null;
}

/** The article's five fields, and the optional second part. */
export function shareForm(state: ShareFormState, words: Words): Form {
  const texts = words.forms.share;
  const insists = { label: texts.insist, hint: texts.insistHint };
  const parent = state.parent ?? null;
  const asked = (part: 'template' | 'more'): readonly Input[] =>
    FIELD_NAMES.filter((field) => FIELDS[field].part === part && (parent === null || field !== 'prompt')).map(
      (field) => inputOf(field, state, words),
    );
  return {
    name: 'share',
    id: state.id,
    title: parent === null ? (state.editing ? texts.editTitle : texts.title) : words.variations.vary,
    intro: parent === null ? texts.intro : words.variations.intro,
    problem: state.problems.size === 0 ? null : words.forms.problems.summary(state.problems.size),
    submit: state.editing ? texts.save : texts.submit,
    parts: [
      {
        title: null,
        inputs: [
          // What is varied is the prompt: it comes first.
          ...(parent === null ? [] : [inputOf('prompt', state, words), parentInput(parent, words)]),
          ...asked('template'),
        ],
      },
      {
        title: texts.more,
        inputs: [
          { ...plainInput('kind', texts.kind, state.kind), is: 'choice', choices: kindChoices(words) },
          ...asked('more'),
        ],
      },
      ...(asksToInsist(state) ? [{ title: null, inputs: [tickInput('insists', insists, false)] }] : []),
    ],
  };
}

/** Said before it is published, so that it can be unsaid. */
function parentInput(parent: { readonly id: string; readonly title: string }, words: Words): Input {
  const { from, fromNothing } = words.variations;
  return {
    ...plainInput('parent', from, parent.id),
    is: 'list',
    choices: [
      { value: parent.id, label: parent.title },
      { value: '', label: fromNothing },
    ],
  };
}

function asksToInsist({ problems }: ShareFormState): boolean {
  return [...problems.values()].some((why) => why === 'secret' || why === 'personal');
}

function inputOf(field: Field, state: ShareFormState, words: Words): Input {
  const { input, required, longest } = FIELDS[field];
  const { hints } = words.forms.share;
  const why = state.problems.get(field);
  const filled = {
    ...plainInput(field, labelOf(field, state, words), state.fields[field] ?? ''),
    hint: isProposed(field) ? `${hints[field]} ${words.forms.atMost(longest)}` : hints[field],
    required,
    problem: why === undefined ? null : tellProblem(why, field, words),
  };
  return input === 'family'
    ? { ...filled, is: 'list', choices: [{ value: '', label: words.forms.noChoice }, ...state.jobFamilies] }
    : { ...filled, is: input, longest, ...(isProposed(field) ? { stops: true } : {}) };
}

function labelOf(field: Field, { kind }: ShareFormState, { cards }: Words): string {
  return field === 'timeSaved' && kind === 'failure' ? cards.time.eitherName : cards.fieldNames[field];
}

function tellProblem(why: FieldProblem | 'secret' | 'personal', field: Field, words: Words): string {
  return why === 'secret' || why === 'personal'
    ? words.forms.problems[why]
    : words.forms.problems.field(why, field, FIELDS[field].longest);
}

function kindChoices(words: Words): readonly Choice[] {
  return SHARE_KINDS.map((value) => ({ value, label: words.cards.kindNames[value] }));
}
