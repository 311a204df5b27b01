import type { Post } from '../../domain/workspace/post.ts';
import type { Desk, Hears } from '../desk.ts';
import type { Facts } from '../fact/fact.ts';
import { say } from '../say.ts';
import { answerFromThread } from './answerQuestion.ts';
import { settleQuestion } from './askQuestion.ts';
import { isSpokenOf } from './recall.ts';

/** A question is read from a message and goes with it; what a colleague tells under it answers it. */
export const QUESTION_HEARS = {
  sharePublished: (inside, { share, threadId }) => answerFromThread(inside, share, threadId),
  questionRead: (inside, read) => keepQuestion(inside, read),
  experienceRead: (inside, { question }) => settleQuestion(inside, question),
  postDeleted: (inside, { post }) => forgetQuestion(inside, post),
} satisfies Hears;

/**
 * Keeps the question that a message asks, once, and says so to its author alone; one that may ask of anything else only
 * where something was told or asked on it already.
 */
async function keepQuestion(inside: Desk, { post, text, sure }: Facts['questionRead']): Promise<void> {
  const { workspaceId, authorId } = post;
  if ((await inside.store.questions.byPost(workspaceId, post.id)) !== null) return;
  const author = authorId === null ? null : await inside.store.members.get(workspaceId, authorId);
  const jobFamilyId = author?.jobFamilyId ?? null;
  if (!sure && !(await isSpokenOf(inside.store, { workspaceId, jobFamilyId, text }))) return;
  const id = inside.ids.next();
  await inside.store.questions.add({
    id,
    workspaceId,
    authorId,
    jobFamilyId,
    text,
    postId: post.id,
    askedAt: post.at,
    answeredAt: null,
    answerShareId: null,
  });
  await say(inside, {
    workspaceId,
    threadId: post.threadId ?? post.id,
    about: { subject: 'questionKept', id },
    ...(authorId === null ? {} : { visibleTo: authorId }),
  });
}

/** The question that a message asked goes with it; what answered it stays. */
async function forgetQuestion(inside: Desk, { workspaceId, id }: Post): Promise<void> {
  const question = await inside.store.questions.byPost(workspaceId, id);
  if (question !== null)
    await inside.store.questions.save({ ...(await settleQuestion(inside, question)), text: '' });
}
