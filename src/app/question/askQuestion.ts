import { idsOf, type Actor } from '../actor.ts';
import { holdsSecret } from '../../domain/privacy/holdsSecret.ts';
import { cleanText } from '../../domain/share/check.ts';
import type { Question } from '../../domain/workspace/workspace.ts';
import { unaskedKey } from '../../domain/question/unasked.ts';
import { done, LONGEST_MESSAGE, refused, together, type Desk, type Refusal, type Result } from '../desk.ts';
import { askPeers } from './routeQuestion.ts';
import { redraw, say, unsay } from '../say.ts';

export interface NewQuestion {
  readonly text: string;
  /** Made when the form was shown: sent twice, it is asked once. */
  readonly questionId: string;
  /** Whether who asks wants it put, in private, to colleagues who have done something close. */
  readonly routes: boolean;
}

/** Why a question cannot be asked as it is typed; null when it can. */
export function questionRefusal(typed: string): Refusal | null {
  const text = cleanText(typed);
  if (text === '') return 'emptyMessage';
  if (text.length > LONGEST_MESSAGE) return 'messageTooLong';
  return holdsSecret(text) ? 'secret' : null;
}

/** Puts a need to the channel; it stays open until someone answers. */
export async function askQuestion(desk: Desk, actor: Actor, asked: NewQuestion): Promise<Result<Question>> {
  const { workspaceId, memberId: authorId } = idsOf(actor);
  const text = cleanText(asked.text);
  const refusal = questionRefusal(text);
  if (refusal !== null) return refused(refusal);
  return together(desk, async (inside) => {
    const before = await inside.store.questions.get(workspaceId, asked.questionId);
    if (before !== null) return done(before);
    const id = asked.questionId;
    const postId = await say(inside, {
      workspaceId,
      authorId,
      about: { subject: 'question', id },
    });
    const question: Question = {
      id,
      workspaceId,
      authorId,
      jobFamilyId: actor.member.jobFamilyId,
      text,
      postId,
      askedAt: inside.clock.now(),
      answeredAt: null,
      answerShareId: null,
    };
    await inside.store.questions.add(question);
    if (asked.routes) await routeAsked(inside, question);
    return done(question);
  });
}

/** Puts it to colleagues; who asked is told, alone, when it was put to none, and why. */
async function routeAsked(inside: Desk, question: Question): Promise<void> {
  const { workspaceId, id, postId, authorId } = question;
  const { unasked } = await askPeers(inside, question);
  if (unasked === null || authorId === null) return;
  const about = { subject: 'nobodyAsked', id: unaskedKey(id, unasked) } as const;
  await say(inside, { workspaceId, threadId: postId, about, visibleTo: authorId });
}

/** The person who asked says that the question is answered. */
export async function closeQuestion(desk: Desk, actor: Actor, questionId: string): Promise<Result<Question>> {
  return together(desk, async (inside) => {
    const question = await inside.store.questions.get(actor.workspace.id, questionId);
    if (question === null) return refused('notFound');
    if (question.authorId !== actor.member.id) return refused('onlyAuthor');
    return done(await settleQuestion(inside, question));
  });
}

/** Marks a question as answered, once, and draws its card again. */
export async function settleQuestion(desk: Desk, question: Question): Promise<Question> {
  if (question.answeredAt !== null) return question;
  const settled = { ...question, answeredAt: desk.clock.now() };
  await desk.store.questions.save(settled);
  await unsay(desk, question.workspaceId, { subject: 'questionKept', id: question.id });
  for (const request of await desk.store.questionRequests.ofQuestion(question.workspaceId, question.id))
    await unsay(desk, question.workspaceId, { subject: 'questionRequest', id: request.id });
  await redraw(desk, question.workspaceId, { subject: 'question', id: question.id });
  return settled;
}
