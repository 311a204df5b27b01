import type { Address } from '../../domain/workspace/workspace.ts';
import type { Words } from '../../words/words.ts';
import { plainForm, plainInput, type Choice, type Form, type Input } from '../form.ts';

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
  return plainForm({ name: 'profile', id: '', title: told.title, submit: told.submit }, [
    {
      ...plainInput('jobFamily', told.jobFamily, state.jobFamilyId ?? ''),
      hint: told.jobFamilyHint,
      is: 'list',
      choices: [{ value: '', label: words.forms.noChoice }, ...state.jobFamilies],
    },
    { ...plainInput('named', told.named, state.named ? 'yes' : ''), hint: told.namedHint, is: 'tick' },
    declinesInput(state.declines, words),
    ...(state.address === null ? [] : [addressInput(state.address, words)]),
  ]);
}

function declinesInput(declines: boolean, words: Words): Input {
  const { declines: label, declinesHint: hint } = words.questions;
  return { ...plainInput('declines', label, declines ? 'yes' : ''), hint, is: 'tick' };
}

function addressInput(address: Address, words: Words): Input {
  const { address: label, addressHint: hint } = words.forms.profile;
  return { ...plainInput('address', label, address === 'tu' ? 'yes' : ''), hint, is: 'tick' };
}
