import { holdsSecret } from '../../domain/privacy/holdsSecret.ts';
import { cleanText } from '../../domain/share/check.ts';
import type { Question } from '../../domain/workspace/workspace.ts';
import { done, LONGEST_MESSAGE, refused, type Desk, type Result } from '../desk.ts';
import type { Store } from '../ports/store.ts';
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
  return desk.store.transact(async (store) => {
    const before = await store.questions.get(asked.workspaceId, asked.questionId);
    if (before !== null) return done(before);
    const author = await store.members.get(asked.workspaceId, asked.memberId);
    const { workspaceId, questionId: id, memberId: authorId } = asked;
    const postId = await say(desk, store, {
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
      askedAt: desk.clock.now(),
      answeredAt: null,
      answerShareId: null,
    };
    await store.questions.add(question);
    if (asked.routes) await askPeers({ ...desk, store }, question);
    return done(question);
  });
}

/** The person who asked says that the question is answered. */
export async function closeQuestion(
  desk: Desk,
  asked: { readonly workspaceId: string; readonly questionId: string; readonly memberId: string },
): Promise<Result<Question>> {
  return desk.store.transact(async (store) => {
    const question = await store.questions.get(asked.workspaceId, asked.questionId);
    if (question === null) return refused('notFound');
    if (question.authorId !== asked.memberId) return refused('onlyAuthor');
    return done(await settleQuestion(desk, store, question));
  });
}

/** Marks a question as answered, once, and draws its card again. */
export async function settleQuestion(desk: Desk, store: Store, question: Question): Promise<Question> {
  if (question.answeredAt !== null) return question;
  const settled = { ...question, answeredAt: desk.clock.now() };
  await store.questions.save(settled);
  await unsay(desk, store, question.workspaceId, 'questionKept', question.id);
  for (const request of await store.questionRequests.ofQuestion(question.workspaceId, question.id))
    await unsay(desk, store, question.workspaceId, 'questionRequest', request.id);
  await redraw(desk, store, question.workspaceId, 'question', question.id);
  return settled;
}
