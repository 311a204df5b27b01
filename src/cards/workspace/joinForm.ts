import type { Words } from '../../words/words.ts';
import { plainForm, plainInput, type Choice, type Form, type Input } from '../form.ts';

export interface JoinFormState {
  /** Of the space or the member to come. */
  readonly id: string;
  /** Null for a colleague who joins a space; the new space's name otherwise. */
  readonly spaceName: string | null;
  readonly name: string;
  readonly jobFamilyId: string;
  readonly jobFamilies: readonly Choice[];
  readonly problem: string | null;
}

/** Opens a space with oneself in it, or adds a colleague to one. */
export function joinForm(state: JoinFormState, words: Words): Form {
  const texts = state.spaceName === null ? words.forms.member : words.forms.space;
  const line = (name: string, label: string, value: string): Input => ({
    ...plainInput(name, label, value),
    required: true,
    problem: value.trim() === '' ? state.problem : null,
    is: 'line',
    longest: 80,
  });
  return plainForm(
    {
      name: state.spaceName === null ? 'member' : 'space',
      id: state.id,
      title: texts.title,
      intro: texts.intro,
      problem: state.problem,
      submit: texts.submit,
    },
    [
      ...(state.spaceName === null ? [] : [line('spaceName', words.forms.space.spaceName, state.spaceName)]),
      line('name', texts.name, state.name),
      {
        ...plainInput('jobFamily', texts.jobFamily, state.jobFamilyId),
        is: 'list',
        choices: [{ value: '', label: words.forms.noChoice }, ...state.jobFamilies],
      },
    ],
  );
}
