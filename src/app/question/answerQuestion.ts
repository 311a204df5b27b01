import type { Share } from '../../domain/share/share.ts';
import type { Question } from '../../domain/workspace/workspace.ts';
import { settleQuestion } from './askQuestion.ts';
import type { Desk } from '../desk.ts';
import { redraw } from '../say.ts';

/** Leads a question to the share that a reply under it became. Call it with the desk of a transaction. */
export async function answerFromThread(desk: Desk, share: Share, threadId: string): Promise<void> {
  const question = await desk.store.questions.byPost(share.workspaceId, threadId);
  if (question !== null && question.authorId !== share.authorId) await answerWith(desk, question, share.id);
}

/** Settles a question with a share; the first one is the one it leads to. Call it with the desk of a transaction. */
export async function answerWith(desk: Desk, question: Question, shareId: string): Promise<void> {
  if (question.answerShareId !== null) return;
  const settled = await settleQuestion(desk, question);
  await desk.store.questions.save({ ...settled, answerShareId: shareId });
  await redraw(desk, question.workspaceId, { subject: 'question', id: question.id });
}
