import type { Words } from '../../words/words.ts';
import { plainForm, plainInput, type Choice, type Form, type Input } from '../form.ts';

/** Whom someone asks, and whether they would like to be a Bridger; no names where there are too few people. */
export function nominationForm(
  { id, colleagues, isPlain }: { id: string; colleagues: readonly Choice[]; isPlain: boolean },
  words: Words,
): Form {
  const told = words.bridgers.nomination;
  const names = [0, 1, 2].map((place): Input => ({
    ...plainInput(`name${place}`, told.name(place), ''),
    is: 'list',
    choices: [{ value: '', label: told.nobody }, ...colleagues],
  }));
  const volunteers: Input = {
    ...plainInput('volunteers', told.volunteers, ''),
    hint: told.secret,
    is: 'tick',
  };
  return plainForm(
    {
      name: 'nomination',
      id,
      title: isPlain ? told.plainTitle : told.title,
      intro: isPlain ? told.plainText : told.text,
      submit: told.submit,
    },
    isPlain ? [volunteers] : [...names, volunteers],
  );
}

export interface ConsentFormState {
  readonly consultedOn: string;
  readonly informedOn: string;
  readonly wrong: { readonly field: string; readonly problem: 'badDay' | 'dayToCome' } | null;
}

/** What was done before the network is switched on. */
export function consentForm(state: ConsentFormState, words: Words): Form {
  const told = words.bridgers.consent;
  const day = (name: 'consultedOn' | 'informedOn'): Input => ({
    ...plainInput(name, told[name], state[name]),
    hint: told.hint,
    problem: state.wrong?.field === name ? told[state.wrong.problem] : null,
    required: true,
    is: 'line',
    longest: 10,
  });
  return plainForm(
    {
      name: 'network',
      id: '',
      title: told.title,
      intro: told.intro,
      problem: state.wrong === null ? null : words.forms.problems.summary(1),
      submit: told.submit,
    },
    [day('consultedOn'), day('informedOn')],
  );
}
