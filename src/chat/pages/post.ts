import { readWhole } from '../reading.ts';
import { notFound, type Window } from './window.ts';

/** What stands under a post of the channel: what a post of the companion pictures, or the question that a message is. */
export const postWindow: Window = async (visit, { id }) => {
  const { store } = visit.desk;
  const { workspace, member } = visit.viewer;
  const post = await store.posts.get(workspace.id, id);
  if (post?.about != null && (post.visibleTo ?? member.id) === member.id)
    return readWhole(visit, { subject: post.about.subject, id: post.about.id });
  const question = await store.questions.byPost(workspace.id, id);
  return question === null ? notFound(visit) : readWhole(visit, { subject: 'question', id: question.id });
};
