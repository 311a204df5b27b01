import { answerForm, questionForm } from '../../cards/question/questionForms.ts';
import { addressOf } from '../addresses.ts';
import { done, refused, together, wrong } from '../desk.ts';
import type { Forms } from '../form/form.ts';
import { textProblem } from '../form/giveBack.ts';
import { freshShareForm, SHARE_FORMS } from '../share/shareForms.ts';
import { answerWith } from './answerQuestion.ts';
import { askQuestion } from './askQuestion.ts';

export const QUESTION_FORMS = {
  question: {
    who: 'member',
    show: async (desk, { words }, { fields }) => {
      const text = fields?.useCase ?? '';
      return done(questionForm({ id: desk.ids.next(), text, routes: true, problem: null }, words));
    },
    take: async (desk, actor, { id, typed }) => {
      const text = typed['text'] ?? '';
      const routes = typed['routes'] === 'yes';
      const asked = await askQuestion(desk, actor, { questionId: id, text, routes });
      if (asked.ok) return asked;
      const problem = textProblem('question', asked.refusal, actor.words);
      if (problem === null) return asked;
      return wrong({ form: questionForm({ id, text, routes, problem }, actor.words) });
    },
    after: addressOf.channel,
  },
  answer: {
    who: 'member',
    /** The form of a share that answers a question: its id names both. */
    show: async (desk, viewer, { id: questionId }) => {
      const question = await desk.store.questions.get(viewer.workspace.id, questionId);
      if (question === null || question.text === '') return refused('notFound');
      const form = await freshShareForm(desk, viewer, { id: '', share: null });
      return done(answerForm(form, question, viewer.words));
    },
    /** Publishes the share, and settles the question with it, together. */
    take: async (desk, actor, sent) => {
      const workspaceId = actor.workspace.id;
      const { questionId, shareId } = readAnswerId(sent.id);
      return together(desk, async (inside) => {
        const question = await inside.store.questions.get(workspaceId, questionId);
        if (question === null || question.text === '') return refused('notFound');
        const taken = await SHARE_FORMS.share.take(inside, actor, { ...sent, name: 'share', id: shareId });
        if ('form' in taken) return wrong({ form: answerForm(taken.form, question, actor.words) });
        if (taken.ok) await answerWith(inside, question, shareId);
        return taken;
      });
    },
    after: addressOf.channel,
  },
} satisfies Forms;

/** `q1.s1`: ids that we make hold no dot, those of questions may come from an import. */
function readAnswerId(id: string): { readonly questionId: string; readonly shareId: string } {
  const at = id.lastIndexOf('.');
  return { questionId: id.slice(0, Math.max(at, 0)), shareId: id.slice(at + 1) };
}
