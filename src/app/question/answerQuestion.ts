import type { Share } from '../../domain/share/share.ts';
import type { Question } from '../../domain/workspace/workspace.ts';
import type { Actor } from '../actor.ts';
import { done, refused, together, type Desk, type Result } from '../desk.ts';
import { redraw, say } from '../say.ts';
import { settleQuestion } from './askQuestion.ts';

/** Leads a question to the share that a reply under it became. Call it with the desk of a transaction. */
export async function answerFromThread(desk: Desk, share: Share, threadId: string): Promise<void> {
  const question = await desk.store.questions.byPost(share.workspaceId, threadId);
  if (question !== null && question.authorId !== share.authorId) await leadTo(desk, question, share.id);
}

/**
 * Settles a question with a share, and says so where who asked sees it; the first one is the one it leads to. Call it
 * with the desk of a transaction.
 */
export async function answerWith(desk: Desk, question: Question, shareId: string): Promise<void> {
  if (await leadTo(desk, question, shareId)) await tellAnswer(desk, question);
}

/** « Répondre avec ce partage »: that for which a colleague is asked answers the question, for everyone. Twice is once. */
export async function answerRequest(desk: Desk, actor: Actor, requestId: string): Promise<Result<null>> {
  const { store } = desk;
  const request = await store.questionRequests.get(actor.workspace.id, requestId);
  // Whoever else guesses its id learns nothing, not even that it exists.
  if (request?.shareId == null || request.memberId !== actor.member.id) return refused('notFound');
  const { questionId, shareId } = request;
  return answerOnce(desk, actor, { questionId, shareId });
}

/** « Cela me suffit »: a share that was told before is enough for who asked. */
export async function answerWithShare(desk: Desk, actor: Actor, id: string): Promise<Result<null>> {
  const answer = readAnswerId(id);
  const question = await desk.store.questions.get(actor.workspace.id, answer.questionId);
  if (question === null) return refused('notFound');
  return question.authorId === actor.member.id ? answerOnce(desk, actor, answer) : refused('onlyAuthor');
}

/** A question, and the share that answers it. */
interface Answer {
  readonly questionId: string;
  readonly shareId: string;
}

/** `q1.s1`: ids that we make hold no dot, those of questions may come from an import. */
export function readAnswerId(id: string): Answer {
  const at = id.lastIndexOf('.');
  return { questionId: id.slice(0, Math.max(at, 0)), shareId: id.slice(at + 1) };
}

async function answerOnce(desk: Desk, { workspace }: Actor, answer: Answer): Promise<Result<null>> {
  return together(desk, async (inside) => {
    const question = await inside.store.questions.get(workspace.id, answer.questionId);
    const share = await inside.store.shares.get(workspace.id, answer.shareId);
    if (question === null || question.text === '' || share?.status !== 'published')
      return refused('notFound');
    await answerWith(inside, question, share.id);
    return done(null);
  });
}

/** Whether it led nowhere before. */
async function leadTo(desk: Desk, question: Question, shareId: string): Promise<boolean> {
  if (question.answerShareId !== null) return false;
  const settled = await settleQuestion(desk, question);
  await desk.store.questions.save({ ...settled, answerShareId: shareId });
  await redraw(desk, question.workspaceId, { subject: 'question', id: question.id });
  return true;
}

/**
 * One that was asked by a form has a card that says it to everyone, and who asked is told apart; one that was asked by
 * a message is answered under it.
 */
async function tellAnswer(desk: Desk, { workspaceId, id, postId, authorId }: Question): Promise<void> {
  const [card] = await desk.store.posts.about(workspaceId, 'question', id);
  const about = { subject: 'questionAnswered', id } as const;
  if (card === undefined && postId !== null) await say(desk, { workspaceId, threadId: postId, about });
  if (card !== undefined && authorId !== null)
    await say(desk, { workspaceId, threadId: postId, about, visibleTo: authorId });
}
