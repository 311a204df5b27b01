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
  const told = words.forms.profile;
  const { declines, declinesHint } = words.questions;
  const informal = { label: told.address, hint: told.addressHint };
  return plainForm({ name: 'profile', id: '', title: told.title, submit: told.submit }, [
    {
      ...plainInput('jobFamily', told.jobFamily, state.jobFamilyId ?? ''),
      hint: told.jobFamilyHint,
      is: 'list',
      choices: [{ value: '', label: words.forms.noChoice }, ...state.jobFamilies],
    },
    tickInput('named', { label: told.named, hint: told.namedHint }, state.named),
    tickInput('declines', { label: declines, hint: declinesHint }, state.declines),
    ...(state.address === null ? [] : [tickInput('address', informal, state.address === 'tu')]),
  ]);
}
