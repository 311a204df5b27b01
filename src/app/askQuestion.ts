import { cleanText } from '../domain/share/check.ts';
import type { Question } from '../domain/workspace/workspace.ts';
import { done, refused, type Desk, type Result } from './desk.ts';
import { LONGEST_MESSAGE } from './postMessage.ts';
import { say } from './say.ts';

export interface NewQuestion {
  readonly workspaceId: string;
  readonly memberId: string;
  readonly text: string;
  /** Made when the form was shown: sent twice, it is asked once. */
  readonly questionId: string;
}

/** Puts a need to the channel; it stays open until someone answers. */
export async function askQuestion(desk: Desk, asked: NewQuestion): Promise<Result<Question>> {
  const text = cleanText(asked.text);
  if (text === '') return refused('emptyMessage');
  if (text.length > LONGEST_MESSAGE) return refused('messageTooLong');
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
    return done(question);
  });
}

/** The person who asked says that the question is answered. */
export async function closeQuestion(
  desk: Desk,
  asked: { readonly workspaceId: string; readonly questionId: string; readonly memberId: string },
): Promise<Result<Question>> {
  const question = await desk.store.questions.get(asked.workspaceId, asked.questionId);
  if (question === null) return refused('notFound');
  if (question.authorId !== asked.memberId) return refused('onlyAuthor');
  const closed = { ...question, answeredAt: question.answeredAt ?? desk.clock.now() };
  await desk.store.questions.save(closed);
  return done(closed);
}
