import type { Questions } from '../app/ports/question.ts';
import { questionSearchText } from '../domain/search/memoryText.ts';
import type { Question } from '../domain/workspace/workspace.ts';
import { together } from './batches.ts';
import type { Db } from './schema.ts';
import { searchOn } from './search.ts';
import type { SearchIndexOn } from './searchIndex.ts';
import { TABLES } from './tables.ts';
import { thingsIn } from './things.ts';

/** Has a question found by its words, in the transaction that keeps it. */
async function remember(db: Db, searchIndexOn: SearchIndexOn, question: Question): Promise<void> {
  const { workspaceId, id } = question;
  const searchText = questionSearchText(question);
  await searchOn(db, searchIndexOn).remember([{ workspaceId, subject: 'question', id, searchText }]);
}

export function questionsOn(db: Db, searchIndexOn: SearchIndexOn): Questions {
  const { find, first, ...questions } = thingsIn(db, TABLES.questions);
  const rows = (workspaceId: string) =>
    db.selectFrom('questions').selectAll().where('workspace_id', '=', workspaceId);
  return {
    ...questions,
    add: (question) =>
      together(db, async (tx) => {
        await thingsIn(tx, TABLES.questions).add(question);
        await remember(tx, searchIndexOn, question);
      }),
    save: (question) =>
      together(db, async (tx) => {
        await thingsIn(tx, TABLES.questions).replace(question);
        await remember(tx, searchIndexOn, question);
      }),
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
