import { LONGEST } from '../../domain/share/check.ts';
import { OUTCOMES, type Outcome } from '../../domain/trial/trial.ts';
import type { Words } from '../../words/words.ts';
import { plainForm, plainInput, type Form } from '../form.ts';

export interface TrialFormState {
  readonly shareId: string;
  /** The title of the share that was tried. */
  readonly title: string;
  readonly outcome: Outcome | null;
  readonly line: string;
  readonly timeSaved: string;
  readonly problems: ReadonlyMap<'outcome' | 'line' | 'timeSaved', 'noOutcome' | 'tooLong' | 'secret'>;
}

/** « J'ai testé » */
export function trialForm(state: TrialFormState, words: Words): Form {
  const texts = words.forms.trial;
  const problem = (name: 'outcome' | 'line' | 'timeSaved', longest: number): string | null => {
    const why = state.problems.get(name);
    if (why === undefined) return null;
    return why === 'tooLong' ? words.forms.problems.tooLong(longest) : words.forms.problems[why];
  };
  return plainForm(
    {
      name: 'trial',
      id: state.shareId,
      title: texts.title,
      intro: texts.intro(state.title),
      problem: state.problems.size === 0 ? null : words.forms.problems.summary(state.problems.size),
      submit: texts.submit,
    },
    [
      {
        ...plainInput('outcome', texts.outcome, state.outcome ?? ''),
        required: true,
        problem: problem('outcome', 0),
        is: 'choice',
        choices: OUTCOMES.map((value) => ({ value, label: words.cards.outcomeNames[value] })),
      },
      {
        ...plainInput('line', texts.line, state.line),
        hint: texts.lineHint,
        problem: problem('line', LONGEST.limits),
        is: 'paragraph',
        longest: LONGEST.limits,
      },
      {
        ...plainInput('timeSaved', texts.timeSaved, state.timeSaved),
        hint: texts.timeSavedHint,
        problem: problem('timeSaved', LONGEST.timeSaved),
        is: 'line',
        longest: LONGEST.timeSaved,
      },
    ],
  );
}
