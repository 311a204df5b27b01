import type { QuestionRequests } from '../app/ports/question.ts';
import type { Db } from './schema.ts';
import { TABLES } from './tables.ts';
import { thingsIn } from './things.ts';

export function questionRequestsOn(db: Db): QuestionRequests {
  const { find, ...requests } = thingsIn(db, TABLES.question_requests);
  const rows = (workspaceId: string) =>
    db.selectFrom('question_requests').selectAll().where('workspace_id', '=', workspaceId);
  return {
    ...requests,
    save: requests.replace,
    ofQuestion: (workspaceId, questionId) =>
      find(rows(workspaceId).where('question_id', '=', questionId).orderBy('id')),
    async membersAskedSince(workspaceId, instant) {
      const asked = await find(rows(workspaceId).where('asked_at', '>', instant));
      return new Set(asked.map(({ memberId }) => memberId));
    },
  };
}
