import type { Address } from '../../domain/workspace/workspace.ts';
import type { Words } from '../../words/words.ts';
import { plainForm, plainInput, tickInput, type Choice, type Form } from '../form.ts';

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
  const texts = words.forms.profile;
  const { declines, declinesHint } = words.questions;
  const informal = { label: texts.address, hint: texts.addressHint };
  return plainForm({ name: 'profile', id: '', title: texts.title, submit: texts.submit }, [
    {
      ...plainInput('jobFamily', texts.jobFamily, state.jobFamilyId ?? ''),
      hint: texts.jobFamilyHint,
      is: 'list',
      choices: [{ value: '', label: words.forms.noChoice }, ...state.jobFamilies],
    },
    tickInput('named', { label: texts.named, hint: texts.namedHint }, state.named),
    tickInput('declines', { label: declines, hint: declinesHint }, state.declines),
    ...(state.address === null ? [] : [tickInput('address', informal, state.address === 'tu')]),
  ]);
}
