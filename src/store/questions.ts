import type { Questions } from '../app/ports/question.ts';
import type { Db } from './schema.ts';
import { TABLES } from './tables.ts';
import { thingsIn } from './things.ts';

export function questionsOn(db: Db): Questions {
  const { find, first, ...questions } = thingsIn(db, TABLES.questions);
  const rows = (workspaceId: string) =>
    db.selectFrom('questions').selectAll().where('workspace_id', '=', workspaceId);
  return {
    ...questions,
    save: questions.replace,
    byPost: (workspaceId, postId) =>
      first(rows(workspaceId).where('post_id', '=', postId).orderBy('id', 'desc').limit(1)),
    open: (workspaceId, limit) =>
      find(
        rows(workspaceId)
          .where('answered_at', 'is', null)
          .orderBy('asked_at', 'desc')
          .orderBy('id', 'desc')
          .limit(limit),
      ),
    asked: (workspaceId, { from, to }) =>
      find(
        rows(workspaceId)
          .where('asked_at', '>=', from)
          .where('asked_at', '<', to)
          .orderBy('asked_at')
          .orderBy('id'),
      ),
  };
}
