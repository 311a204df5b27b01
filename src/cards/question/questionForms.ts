import type { Question } from '../../domain/workspace/workspace.ts';
import type { Words } from '../../words/words.ts';
import type { Memory } from '../card.ts';
import { type Form, tickInput } from '../form.ts';
import { textForm } from '../textForm.ts';

/** A question that someone is about to ask. */
interface QuestionDraft {
  readonly id: string;
  readonly text: string;
  readonly problem: string | null;
  readonly routes: boolean;
  /** What was told on it already: it is asked all the same, or not at all. */
  readonly memory: Memory | null;
}

/** « Qui a déjà… ? », and whether to put it in private to colleagues who have done something close. */
export function questionForm({ memory, ...draft }: QuestionDraft, words: Words): Form {
  const { routes: label, routesHint: hint, memory: texts } = words.questions;
  const form = textForm('question', draft, words);
  const tick = tickInput('routes', { label, hint }, draft.routes);
  return {
    ...form,
    parts: [...form.parts, { title: null, inputs: [tick] }],
    ...(memory === null ? {} : { memory, submit: texts.askAnyway, cancel: texts.enough }),
    ...(memory?.askedAt == null ? {} : { cancelTo: memory.askedAt }),
  };
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
