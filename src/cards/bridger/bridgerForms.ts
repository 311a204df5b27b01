import type { Words } from '../../words/words.ts';
import { plainForm, plainInput, type Choice, type Form, type Input } from '../form.ts';

/** Whom someone asks, and whether they would like to be a Bridger; no names where there are too few people. */
export function nominationForm(
  { id, colleagues, isPlain }: { id: string; colleagues: readonly Choice[]; isPlain: boolean },
  words: Words,
): Form {
  const texts = words.bridgers.nomination;
  const names = [0, 1, 2].map((place): Input => ({
    ...plainInput(`name${place}`, texts.name(place), ''),
    is: 'list',
    choices: [{ value: '', label: texts.nobody }, ...colleagues],
  }));
  const volunteers: Input = {
    ...plainInput('volunteers', texts.volunteers, ''),
    hint: texts.secret,
    is: 'tick',
  };
  return plainForm(
    {
      name: 'nomination',
      id,
      title: isPlain ? texts.plainTitle : texts.title,
      intro: isPlain ? texts.plainText : texts.text,
      submit: texts.submit,
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
  const texts = words.bridgers.consent;
  const day = (name: 'consultedOn' | 'informedOn'): Input => ({
    ...plainInput(name, texts[name], state[name]),
    hint: texts.hint,
    problem: state.wrong?.field === name ? texts[state.wrong.problem] : null,
    required: true,
    is: 'line',
    longest: 10,
  });
  return plainForm(
    {
      name: 'network',
      id: '',
      title: texts.title,
      intro: texts.intro,
      problem: state.wrong === null ? null : words.forms.problems.summary(1),
      submit: texts.submit,
    },
    [day('consultedOn'), day('informedOn')],
  );
}
