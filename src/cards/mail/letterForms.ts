import type { Words } from '../../words/words.ts';
import { plainForm, plainInput, tickInput, type Form } from '../form.ts';

const LONGEST_ADDRESS = 254;
const LONGEST_LIST = 400_000;

/** At which address one wishes the letter. */
export function addressForm(
  state: { readonly address: string; readonly problem: string | null },
  words: Words,
): Form {
  const told = words.letterPages.address;
  return plainForm({ name: 'letter', id: '', title: told.title, submit: told.submit }, [
    {
      ...plainInput('address', told.label, state.address),
      required: true,
      hint: told.hint,
      problem: state.problem,
      is: 'line',
      longest: LONGEST_ADDRESS,
    },
  ]);
}

/** The list that an administrator gives. */
export function readersForm(
  state: { readonly typed: string; readonly informed: boolean; readonly problem: string | null },
  words: Words,
): Form {
  const told = words.letterPages.readers;
  return plainForm(
    { name: 'readers', id: '', title: told.title, problem: state.problem, submit: told.submit },
    [
      {
        ...plainInput('readers', told.label, state.typed),
        required: true,
        hint: told.hint,
        is: 'paragraph',
        longest: LONGEST_LIST,
      },
      {
        ...tickInput('informed', { label: told.informed, hint: told.informedHint }, state.informed),
        required: true,
      },
    ],
  );
}
