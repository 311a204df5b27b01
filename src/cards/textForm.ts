import { LONGEST } from '../domain/share/check.ts';
import type { Words } from '../words/words.ts';
import { plainForm, plainInput, type Form } from './form.ts';

/** The forms of one text: limits, question, decision, a recap's sentence, a message of the launch plan. */
export type TextFormName = 'limits' | 'question' | 'decision' | 'recapNote' | 'launchPost';

/** A form of one text, empty or as it stands. */
export function textForm(
  name: TextFormName,
  state: { readonly id: string; readonly text: string; readonly problem: string | null },
  words: Words,
): Form {
  const texts = name === 'launchPost' ? words.launch.postForm : words.forms[name];
  return plainForm({ name, id: state.id, title: texts.title, submit: texts.submit }, [
    {
      ...plainInput('text', texts.label, state.text),
      hint: texts.hint,
      required: name !== 'decision' && name !== 'recapNote',
      problem: state.problem,
      is: 'paragraph',
      longest: LONGEST.limits,
    },
  ]);
}
