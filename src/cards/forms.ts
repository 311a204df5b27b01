import { LONGEST, type FieldProblem } from '../domain/share/check.ts';
import { SHARE_KINDS, type Field, type Fields, type ShareKind } from '../domain/share/share.ts';
import { OUTCOMES, type Outcome } from '../domain/trial/trial.ts';
import type { Address } from '../domain/workspace/workspace.ts';
import type { Words } from '../words/words.ts';
import type { Form, Input } from './form.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What a share form holds when it is shown: empty, an edit, or what was typed with its problems. */
export interface ShareFormState {
  readonly id: string;
  readonly editing: boolean;
  readonly fields: Fields;
  readonly kind: ShareKind;
  readonly jobFamilies: readonly Choice[];
  readonly problems: ReadonlyMap<Field, FieldProblem | 'secret' | 'personal'>;
  /** The prompt that this one varies; null, or absent, for a share that begins its own. */
  readonly parent?: { readonly id: string; readonly useCase: string } | null;
}

/** The article's five fields, and the optional second part. */
export function shareForm(state: ShareFormState, words: Words): Form {
  const told = words.forms.share;
  const parent = state.parent ?? null;
  const input = (field: Field, is: 'line' | 'paragraph' | 'link'): Input => ({
    ...inputOf(field, state, words),
    is,
    longest: LONGEST[field],
  });
  return {
    name: 'share',
    id: state.id,
    title: parent === null ? (state.editing ? told.editTitle : told.title) : words.variations.vary,
    intro: parent === null ? told.intro : words.variations.intro,
    problem: state.problems.size === 0 ? null : words.forms.problems.summary(state.problems.size),
    submit: state.editing ? told.save : told.submit,
    parts: [
      {
        title: null,
        inputs: [
          ...(parent === null ? [] : [input('prompt', 'paragraph'), parentInput(parent, words)]),
          input('tool', 'line'),
          input('useCase', 'paragraph'),
          input('timeSaved', 'line'),
          input('limits', 'paragraph'),
          input('link', 'link'),
        ],
      },
      {
        title: told.more,
        inputs: [
          { ...plainInput('kind', told.kind, state.kind), is: 'choice', choices: kindChoices(words) },
          ...(parent === null ? [input('prompt', 'paragraph')] : []),
          {
            ...inputOf('jobFamily', state, words),
            is: 'list',
            choices: [{ value: '', label: words.forms.noChoice }, ...state.jobFamilies],
          },
          input('beforeAfter', 'paragraph'),
          input('cost', 'line'),
        ],
      },
      ...(asksToInsist(state) ? [{ title: null, inputs: [insistInput(words)] }] : []),
    ],
  };
}

/** Said before it is published, so that it can be unsaid. */
function parentInput(parent: { readonly id: string; readonly useCase: string }, words: Words): Input {
  const { from, fromNothing } = words.variations;
  return {
    ...plainInput('parent', from, parent.id),
    is: 'list',
    choices: [
      { value: parent.id, label: shortened(parent.useCase) },
      { value: '', label: fromNothing },
    ],
  };
}

/** A choice is recognised by its beginning. */
function shortened(text: string): string {
  return text.length <= 70 ? text : `${text.slice(0, 69).trimEnd()}…`;
}

function asksToInsist({ problems }: ShareFormState): boolean {
  return [...problems.values()].some((why) => why === 'secret' || why === 'personal');
}

function insistInput(words: Words): Input {
  return {
    ...plainInput('insists', words.forms.share.insist, ''),
    hint: words.forms.share.insistHint,
    is: 'tick',
  };
}

export interface TrialFormState {
  readonly shareId: string;
  readonly useCase: string;
  readonly outcome: Outcome | null;
  readonly line: string;
  readonly timeSaved: string;
  readonly problems: ReadonlyMap<'outcome' | 'line' | 'timeSaved', 'noOutcome' | 'tooLong' | 'secret'>;
}

/** « J'ai testé » */
export function trialForm(state: TrialFormState, words: Words): Form {
  const told = words.forms.trial;
  const problem = (name: 'outcome' | 'line' | 'timeSaved', longest: number): string | null => {
    const why = state.problems.get(name);
    if (why === undefined) return null;
    return why === 'tooLong' ? words.forms.problems.tooLong(longest) : words.forms.problems[why];
  };
  return {
    name: 'trial',
    id: state.shareId,
    title: told.title,
    intro: told.intro(state.useCase),
    problem: state.problems.size === 0 ? null : words.forms.problems.summary(state.problems.size),
    submit: told.submit,
    parts: [
      {
        title: null,
        inputs: [
          {
            ...plainInput('outcome', told.outcome, state.outcome ?? ''),
            required: true,
            problem: problem('outcome', 0),
            is: 'choice',
            choices: OUTCOMES.map((value) => ({ value, label: words.cards.outcomeNames[value] })),
          },
          {
            ...plainInput('line', told.line, state.line),
            hint: told.lineHint,
            problem: problem('line', LONGEST.limits),
            is: 'paragraph',
            longest: LONGEST.limits,
          },
          {
            ...plainInput('timeSaved', told.timeSaved, state.timeSaved),
            hint: told.timeSavedHint,
            problem: problem('timeSaved', LONGEST.timeSaved),
            is: 'line',
            longest: LONGEST.timeSaved,
          },
        ],
      },
    ],
  };
}

/** A form of one text: limits, question, decision, a recap's sentence, a message of the launch plan. */
export function textForm(
  name: 'limits' | 'question' | 'decision' | 'recapNote' | 'launchPost',
  state: { readonly id: string; readonly text: string; readonly problem: string | null },
  words: Words,
): Form {
  const told = name === 'launchPost' ? words.launch.postForm : words.forms[name];
  return {
    name,
    id: state.id,
    title: told.title,
    intro: null,
    problem: null,
    submit: told.submit,
    parts: [
      {
        title: null,
        inputs: [
          {
            ...plainInput('text', told.label, state.text),
            hint: told.hint,
            required: name !== 'decision' && name !== 'recapNote',
            problem: state.problem,
            is: 'paragraph',
            longest: LONGEST.limits,
          },
        ],
      },
    ],
  };
}

export interface JoinFormState {
  /** Null for a colleague who joins a space; the new space's name otherwise. */
  readonly spaceName: string | null;
  readonly name: string;
  readonly jobFamilyId: string;
  readonly jobFamilies: readonly Choice[];
  readonly problem: string | null;
}

/** Opens a space with oneself in it, or adds a colleague to one. */
export function joinForm(state: JoinFormState, words: Words): Form {
  const told = state.spaceName === null ? words.forms.member : words.forms.space;
  const line = (name: string, label: string, value: string): Input => ({
    ...plainInput(name, label, value),
    required: true,
    problem: value.trim() === '' ? state.problem : null,
    is: 'line',
    longest: 80,
  });
  return {
    name: state.spaceName === null ? 'member' : 'space',
    id: '',
    title: told.title,
    intro: told.intro,
    problem: state.problem,
    submit: told.submit,
    parts: [
      {
        title: null,
        inputs: [
          ...(state.spaceName === null
            ? []
            : [line('spaceName', words.forms.space.spaceName, state.spaceName)]),
          line('name', told.name, state.name),
          {
            ...plainInput('jobFamily', told.jobFamily, state.jobFamilyId),
            is: 'list',
            choices: [{ value: '', label: words.forms.noChoice }, ...state.jobFamilies],
          },
        ],
      },
    ],
  };
}

/** One's own preferences. */
export function profileForm(
  state: {
    readonly jobFamilyId: string | null;
    readonly named: boolean;
    readonly declines: boolean;
    /** Null for those who do not facilitate: it is not theirs to choose. */
    readonly address: Address | null;
    readonly jobFamilies: readonly Choice[];
  },
  words: Words,
): Form {
  const told = words.forms.profile;
  return {
    name: 'profile',
    id: '',
    title: told.title,
    intro: null,
    problem: null,
    submit: told.submit,
    parts: [
      {
        title: null,
        inputs: [
          {
            ...plainInput('jobFamily', told.jobFamily, state.jobFamilyId ?? ''),
            hint: told.jobFamilyHint,
            is: 'list',
            choices: [{ value: '', label: words.forms.noChoice }, ...state.jobFamilies],
          },
          { ...plainInput('named', told.named, state.named ? 'yes' : ''), hint: told.namedHint, is: 'tick' },
          declinesInput(state.declines, words),
          ...(state.address === null ? [] : [addressInput(state.address, words)]),
        ],
      },
    ],
  };
}

function declinesInput(declines: boolean, words: Words): Input {
  const { declines: label, declinesHint: hint } = words.questions;
  return { ...plainInput('declines', label, declines ? 'yes' : ''), hint, is: 'tick' };
}

function addressInput(address: Address, words: Words): Input {
  const { address: label, addressHint: hint } = words.forms.profile;
  return { ...plainInput('address', label, address === 'tu' ? 'yes' : ''), hint, is: 'tick' };
}

function inputOf(field: Field, state: ShareFormState, words: Words): ReturnType<typeof plainInput> {
  const why = state.problems.get(field);
  return {
    ...plainInput(field, words.cards.fieldNames[field], state.fields[field] ?? ''),
    hint: words.forms.share.hints[field],
    required: field === 'tool' || field === 'useCase',
    problem: why === undefined ? null : tellProblem(why, field, words),
  };
}

function tellProblem(why: FieldProblem | 'secret' | 'personal', field: Field, words: Words): string {
  return why === 'secret' || why === 'personal'
    ? words.forms.problems[why]
    : words.forms.problems.field(why, field, LONGEST[field]);
}

/** What every input has, empty of all but its name, label and value. */
export function plainInput(
  name: string,
  label: string,
  value: string,
): Pick<Input, 'name' | 'label' | 'hint' | 'value' | 'problem' | 'required'> {
  return { name, label, value, hint: null, problem: null, required: false };
}

function kindChoices(words: Words): readonly Choice[] {
  return SHARE_KINDS.map((value) => ({ value, label: words.cards.kindNames[value] }));
}
