import type { Form } from '../../cards/form.ts';
import { answerForm, questionForm } from '../../cards/question/questionForms.ts';
import { addressOf } from '../addresses.ts';
import { done, refused, type Desk, type Result } from '../desk.ts';
import type { Filler, FormAsked, Forms, FormSent, Taken } from '../form/form.ts';
import { textProblem } from '../form/giveBack.ts';
import { freshShareForm, takeShare } from '../share/shareForms.ts';
import type { Viewer } from '../viewer.ts';
import { answerWith } from './answerQuestion.ts';
import { askQuestion } from './askQuestion.ts';

export const QUESTION_FORMS = {
  question: { who: 'member', show: showQuestion, take: takeQuestion, after: addressOf.channel },
  answer: { who: 'member', show: showAnswer, take: takeAnswer, after: addressOf.channel },
} satisfies Forms;

async function showQuestion(desk: Desk, { words }: Viewer, { fields }: FormAsked): Promise<Result<Form>> {
  const text = fields?.useCase ?? '';
  return done(questionForm({ id: desk.ids.next(), text, routes: true, problem: null }, words));
}

async function takeQuestion(
  desk: Desk,
  { workspace, memberId, words }: Filler,
  { id, typed }: FormSent,
): Promise<Taken> {
  const text = typed['text'] ?? '';
  const routes = typed['routes'] === 'yes';
  const asked = await askQuestion(desk, {
    workspaceId: workspace.id,
    memberId,
    questionId: id,
    text,
    routes,
  });
  if (asked.ok) return asked;
  const problem = textProblem('question', asked.refusal, words);
  if (problem === null) return asked;
  return { ok: false, form: questionForm({ id, text, routes, problem }, words) };
}

/** The form of a share that answers a question: its id names both. */
async function showAnswer(desk: Desk, viewer: Viewer, { id: questionId }: FormAsked): Promise<Result<Form>> {
  const question = await desk.store.questions.get(viewer.workspace.id, questionId);
  if (question === null || question.text === '') return refused('notFound');
  const form = await freshShareForm(desk, viewer, { id: '' });
  return done(answerForm(form, question, viewer.words));
}

/** Publishes the share, and settles the question with it, together. */
async function takeAnswer(desk: Desk, filler: Filler, sent: FormSent): Promise<Taken> {
  const workspaceId = filler.workspace.id;
  const { questionId, shareId } = readAnswerId(sent.id);
  return desk.store.transact(async (store) => {
    const question = await store.questions.get(workspaceId, questionId);
    if (question === null || question.text === '') return refused('notFound');
    const inside = { ...desk, store };
    const taken = await takeShare(inside, filler, { ...sent, name: 'share', id: shareId });
    if ('form' in taken) return { ok: false, form: answerForm(taken.form, question, filler.words) };
    if (taken.ok) await answerWith(inside, question, shareId);
    return taken;
  });
}

/** `q1.s1`: ids that we make hold no dot, those of questions may come from an import. */
function readAnswerId(id: string): { readonly questionId: string; readonly shareId: string } {
  const at = id.lastIndexOf('.');
  return { questionId: id.slice(0, Math.max(at, 0)), shareId: id.slice(at + 1) };
}
