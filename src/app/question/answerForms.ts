import type { Form } from '../../cards/form.ts';
import { answerForm } from '../../cards/question/questionForms.ts';
import { answerWith } from './answerQuestion.ts';
import { done, refused, together, type Desk, type Result } from '../desk.ts';
import type { Viewer } from '../viewer.ts';
import { freshShareForm, takeShare } from '../share/shareForms.ts';
import type { FormSent, Taken } from '../form/form.ts';

/** The form of a share that answers a question: its id names both. */
export async function showAnswer(desk: Desk, viewer: Viewer, questionId: string): Promise<Result<Form>> {
  const question = await desk.store.questions.get(viewer.workspace.id, questionId);
  if (question === null || question.text === '') return refused('notFound');
  const form = await freshShareForm(desk, viewer, { id: '' }, null);
  return done(answerForm(form, question, viewer.words));
}

/** Publishes the share, and settles the question with it, together. */
export async function takeAnswer(desk: Desk, viewer: Viewer, sent: FormSent): Promise<Taken> {
  const workspaceId = viewer.workspace.id;
  const { questionId, shareId } = readAnswerId(sent.id);
  return together(desk, async (inside) => {
    const question = await inside.store.questions.get(workspaceId, questionId);
    if (question === null || question.text === '') return { ok: false, refusal: 'notFound' };
    const taken = await takeShare(inside, viewer, { ...sent, name: 'share', id: shareId });
    if ('form' in taken) return { ok: false, form: answerForm(taken.form, question, viewer.words) };
    if (taken.ok) await answerWith(inside, question, shareId);
    return taken;
  });
}

/** `q1.s1`: ids that we make hold no dot, those of questions may come from an import. */
function readAnswerId(id: string): { readonly questionId: string; readonly shareId: string } {
  const at = id.lastIndexOf('.');
  return { questionId: id.slice(0, Math.max(at, 0)), shareId: id.slice(at + 1) };
}
