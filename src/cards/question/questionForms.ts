import type { Question } from '../../domain/workspace/workspace.ts';
import type { Words } from '../../words/words.ts';
import { type Form, tickInput } from '../form.ts';
import { textForm } from '../textForm.ts';

/** « Qui a déjà… ? », and whether to put it in private to colleagues who have done something close. */
export function questionForm(
  state: {
    readonly id: string;
    readonly text: string;
    readonly problem: string | null;
    readonly routes: boolean;
  },
  words: Words,
): Form {
  const { routes: label, routesHint: hint } = words.questions;
  const form = textForm('question', state, words);
  const tick = tickInput('routes', { label, hint }, state.routes);
  return { ...form, parts: [...form.parts, { title: null, inputs: [tick] }] };
}

/** The form of a share, as the answer to a question. */
export function answerForm(form: Form, question: Question, words: Words): Form {
  const { answerTitle, answerIntro, answerSubmit } = words.questions;
  return {
    ...form,
    name: 'answer',
    id: `${question.id}.${form.id}`,
    title: answerTitle,
    intro: answerIntro(question.text),
    submit: answerSubmit,
  };
}
