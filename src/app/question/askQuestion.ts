import { holdsSecret } from '../../domain/privacy/holdsSecret.ts';
import { cleanText } from '../../domain/share/check.ts';
import type { Question } from '../../domain/workspace/workspace.ts';
import { done, LONGEST_MESSAGE, refused, together, type Desk, type Result } from '../desk.ts';
import { askPeers } from './routeQuestion.ts';
import { redraw, say, unsay } from '../say.ts';

export interface NewQuestion {
  readonly workspaceId: string;
  readonly memberId: string;
  readonly text: string;
  /** Made when the form was shown: sent twice, it is asked once. */
  readonly questionId: string;
  /** Whether who asks wants it put, in private, to colleagues who have done something close. */
  readonly routes: boolean;
}

/** Puts a need to the channel; it stays open until someone answers. */
export async function askQuestion(desk: Desk, asked: NewQuestion): Promise<Result<Question>> {
  const text = cleanText(asked.text);
  if (text === '') return refused('emptyMessage');
  if (text.length > LONGEST_MESSAGE) return refused('messageTooLong');
  if (holdsSecret(text)) return refused('secret');
  return together(desk, async (inside) => {
    const before = await inside.store.questions.get(asked.workspaceId, asked.questionId);
    if (before !== null) return done(before);
    const author = await inside.store.members.get(asked.workspaceId, asked.memberId);
    const { workspaceId, questionId: id, memberId: authorId } = asked;
    const postId = await say(inside, {
      workspaceId,
      threadId: null,
      authorId,
      about: { subject: 'question', id },
    });
    const question: Question = {
      id,
      workspaceId,
      authorId,
      jobFamilyId: author?.jobFamilyId ?? null,
      text,
      postId,
      askedAt: inside.clock.now(),
      answeredAt: null,
      answerShareId: null,
    };
    await inside.store.questions.add(question);
    if (asked.routes) await askPeers(inside, question);
    return done(question);
  });
}

/** The person who asked says that the question is answered. */
export async function closeQuestion(
  desk: Desk,
  asked: { readonly workspaceId: string; readonly questionId: string; readonly memberId: string },
): Promise<Result<Question>> {
  return together(desk, async (inside) => {
    const question = await inside.store.questions.get(asked.workspaceId, asked.questionId);
    if (question === null) return refused('notFound');
    if (question.authorId !== asked.memberId) return refused('onlyAuthor');
    return done(await settleQuestion(inside, question));
  });
}

/** Marks a question as answered, once, and draws its card again. */
export async function settleQuestion(desk: Desk, question: Question): Promise<Question> {
  if (question.answeredAt !== null) return question;
  const settled = { ...question, answeredAt: desk.clock.now() };
  await desk.store.questions.save(settled);
  await unsay(desk, question.workspaceId, 'questionKept', question.id);
  for (const request of await desk.store.questionRequests.ofQuestion(question.workspaceId, question.id))
    await unsay(desk, question.workspaceId, 'questionRequest', request.id);
  await redraw(desk, question.workspaceId, 'question', question.id);
  return settled;
}
