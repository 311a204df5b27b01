import type { Words } from '../../words/words.ts';
import { plainForm, plainInput, tickInput, type Form } from '../form.ts';

const LONGEST_ADDRESS = 254;
const LONGEST_LIST = 400_000;

/** At which address one wishes the letter. */
export function addressForm(
  state: { readonly address: string; readonly problem: string | null },
  words: Words,
): Form {
  const texts = words.letterPages.address;
  return plainForm({ name: 'letter', id: '', title: texts.title, submit: texts.submit }, [
    {
      ...plainInput('address', texts.label, state.address),
      required: true,
      hint: texts.hint,
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
  const texts = words.letterPages.readers;
  return plainForm(
    { name: 'readers', id: '', title: texts.title, problem: state.problem, submit: texts.submit },
    [
      {
        ...plainInput('readers', texts.label, state.typed),
        required: true,
        hint: texts.hint,
        is: 'paragraph',
        longest: LONGEST_LIST,
      },
      {
        ...tickInput('informed', { label: texts.informed, hint: texts.informedHint }, state.informed),
        required: true,
      },
    ],
  );
}
