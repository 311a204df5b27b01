import type { QuestionRequests } from '../app/ports/question.ts';
import type { QuestionRequest } from '../domain/question/request.ts';
import { mustExist } from './batches.ts';
import type { Db, QuestionRequestRow } from './schema.ts';

function toRow(request: QuestionRequest): QuestionRequestRow {
  return {
    workspace_id: request.workspaceId,
    id: request.id,
    question_id: request.questionId,
    member_id: request.memberId,
    share_id: request.shareId,
    asked_at: request.askedAt,
    declined_at: request.declinedAt,
  };
}

function fromRow(row: QuestionRequestRow): QuestionRequest {
  return {
    workspaceId: row.workspace_id,
    id: row.id,
    questionId: row.question_id,
    memberId: row.member_id,
    shareId: row.share_id,
    askedAt: row.asked_at,
    declinedAt: row.declined_at,
  };
}

function requestsIn(db: Db, workspaceId: string) {
  return db.selectFrom('question_requests').selectAll().where('workspace_id', '=', workspaceId);
}

export function questionRequestsOn(db: Db): QuestionRequests {
  return {
    async add(request) {
      await db.insertInto('question_requests').values(toRow(request)).execute();
    },
    async save(request) {
      const saved = await db
        .updateTable('question_requests')
        .set(toRow(request))
        .where('workspace_id', '=', request.workspaceId)
        .where('id', '=', request.id)
        .executeTakeFirstOrThrow();
      mustExist(saved, 'question request');
    },
    async get(workspaceId, id) {
      const row = await requestsIn(db, workspaceId).where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : fromRow(row);
    },
    async ofQuestion(workspaceId, questionId) {
      const rows = await requestsIn(db, workspaceId)
        .where('question_id', '=', questionId)
        .orderBy('id')
        .execute();
      return rows.map(fromRow);
    },
    async membersAskedSince(workspaceId, instant) {
      const rows = await db
        .selectFrom('question_requests')
        .select('member_id')
        .where('workspace_id', '=', workspaceId)
        .where('asked_at', '>', instant)
        .execute();
      return new Set(rows.map((row) => row.member_id));
    },
    async page(workspaceId, afterId, limit) {
      const rows = await requestsIn(db, workspaceId)
        .where('id', '>', afterId)
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(fromRow);
    },
  };
}
