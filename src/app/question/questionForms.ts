import { answerForm, questionForm } from '../../cards/question/questionForms.ts';
import { needIn } from '../../domain/question/need.ts';
import { fold } from '../../domain/text/fold.ts';
import { hashOf } from '../../domain/text/hash.ts';
import { addressOf } from '../addresses.ts';
import { done, refused, together, wrong } from '../desk.ts';
import type { Forms } from '../form/form.ts';
import { textProblem } from '../form/giveBack.ts';
import { lookOf } from '../post/draw.ts';
import { freshShareForm, SHARE_FORMS } from '../share/shareForms.ts';
import { answerWith, readAnswerId } from './answerQuestion.ts';
import { askQuestion, questionRefusal } from './askQuestion.ts';
import { recall } from './recall.ts';

/** Ends the id of a form that shows what was told already on a need. */
const RECALLED = /\.recalled-[\da-z]+$/;

function recalledId(id: string, text: string | null): string {
  return text === null ? id : `${id}.recalled-${hashOf(fold(needIn(text))).toString(36)}`;
}

export const QUESTION_FORMS = {
  question: {
    who: 'member',
    show: async (desk, viewer, { fields }) => {
      const text = fields?.useCase ?? '';
      const memory = await recall(await lookOf(desk.store, viewer), text);
      const id = recalledId(desk.ids.next(), memory === null ? null : text);
      const draft = { id, text, routes: true, problem: null, memory };
      return done(questionForm(draft, viewer.words));
    },
    /** What was told on it already is shown before it is asked, once; and once again when it asks something else. */
    take: async (desk, actor, { id, typed }) => {
      const text = typed['text'] ?? '';
      const questionId = id.replace(RECALLED, '');
      const draft = { id, text, routes: typed['routes'] === 'yes', problem: null, memory: null };
      const shownId = recalledId(questionId, text);
      if (id !== shownId && questionRefusal(text) === null) {
        const memory = await recall(await lookOf(desk.store, actor), text);
        if (memory !== null)
          return wrong({ form: questionForm({ ...draft, id: shownId, memory }, actor.words) });
      }
      const asked = await askQuestion(desk, actor, { ...draft, questionId });
      if (asked.ok) return asked;
      const problem = textProblem('question', asked.refusal, actor.words);
      return problem === null ? asked : wrong({ form: questionForm({ ...draft, problem }, actor.words) });
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
