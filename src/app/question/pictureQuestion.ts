import type { Card } from '../../cards/card.ts';
import {
  answeredCard,
  nobodyAskedCard,
  questionCard,
  questionKeptCard,
  requestCard,
  type QuestionFacts,
} from '../../cards/question/questionCards.ts';
import { readUnaskedKey } from '../../domain/question/unasked.ts';
import type { Question } from '../../domain/workspace/workspace.ts';
import { addressOf } from '../addresses.ts';
import type { Album, Viewer } from '../viewer.ts';
import type { Store } from '../ports/store.ts';
import type { Look, Pictures } from '../post/draw.ts';
import { recallBeside } from './recall.ts';

export const QUESTION_PICTURES = {
  question: async (look, id) => {
    const facts = await factsOf(look, id);
    return facts && questionCard(facts, look.viewer.words);
  },
  questionKept: async (look, id) => {
    const facts = await factsOf(look, id);
    if (facts === null) return null;
    const { question } = facts;
    const memory = question.answeredAt === null ? await recallBeside(look, question) : null;
    return questionKeptCard(facts, memory, look.viewer.words);
  },
  questionRequest: drawRequest,
  questionAnswered: async (look, id) => {
    const facts = await factsOf(look, id);
    return facts && answeredCard(facts, look.viewer.words);
  },
  nobodyAsked: drawUnasked,
} satisfies Pictures;

/** A question as it stands, for who looks at it. */
async function factsOf({ store, viewer, album }: Look, id: string): Promise<QuestionFacts | null> {
  const { workspace, member } = viewer;
  const question = await store.questions.get(workspace.id, id);
  if (question === null) return null;
  return {
    question,
    byline: bylineOf(question, viewer, album),
    ofViewer: member !== null && member.id === question.authorId,
    isRouted: (await store.questionRequests.ofQuestion(workspace.id, id)).length > 0,
    answer: await answerOf(store, question),
  };
}

/** A request, to whom it is made; nothing once the question is settled, taken back or declined. */
async function drawRequest({ store, viewer, album }: Look, id: string): Promise<Card | null> {
  const { workspace, member, words } = viewer;
  const request = await store.questionRequests.get(workspace.id, id);
  if (request === null || request.memberId !== member?.id || request.declinedAt !== null) return null;
  const question = await store.questions.get(workspace.id, request.questionId);
  if (question === null || question.answeredAt !== null) return null;
  const share = request.shareId === null ? null : await store.shares.get(workspace.id, request.shareId);
  const title = share?.status === 'published' ? share.title : null;
  return requestCard(
    { id, question, byline: bylineOf(question, viewer, album) },
    { title, profile: addressOf.profile(workspace.id) },
    words,
  );
}

/** That nobody was asked, to who asked; nothing once somebody was, or the question is settled. */
async function drawUnasked({ store, viewer }: Look, key: string): Promise<Card | null> {
  const { workspace, words } = viewer;
  const { questionId, why } = readUnaskedKey(key) ?? {};
  if (questionId === undefined || why === undefined) return null;
  const question = await store.questions.get(workspace.id, questionId);
  if (question === null || question.answeredAt !== null) return null;
  const requests = await store.questionRequests.ofQuestion(workspace.id, questionId);
  return requests.length > 0 ? null : nobodyAskedCard(why, words);
}

/** « Nadia Benali · Juridique » */
function bylineOf({ authorId, jobFamilyId }: Question, { words }: Viewer, { members, names }: Album): string {
  const author = authorId === null ? undefined : members.get(authorId);
  const name = author?.name ?? words.cards.formerColleague;
  return jobFamilyId === null ? name : `${name} · ${names.family(jobFamilyId)}`;
}

/** Where the share that answers a question is; null when there is none, or when it was taken back. */
async function answerOf(store: Store, question: Question): Promise<string | null> {
  if (question.answerShareId === null) return null;
  const share = await store.shares.get(question.workspaceId, question.answerShareId);
  return share?.status === 'published' ? addressOf.share(question.workspaceId, share.id) : null;
}
