import type { Questions } from '../app/ports/question.ts';
import type { Question } from '../domain/workspace/workspace.ts';
import { mustExist } from './batches.ts';
import type { Db, QuestionRow } from './schema.ts';

function toRow(question: Question): QuestionRow {
  return {
    workspace_id: question.workspaceId,
    id: question.id,
    author_id: question.authorId,
    job_family_id: question.jobFamilyId,
    text: question.text,
    post_id: question.postId,
    asked_at: question.askedAt,
    answered_at: question.answeredAt,
    answer_share_id: question.answerShareId,
  };
}

function fromRow(row: QuestionRow): Question {
  return {
    workspaceId: row.workspace_id,
    id: row.id,
    authorId: row.author_id,
    jobFamilyId: row.job_family_id,
    text: row.text,
    postId: row.post_id,
    askedAt: row.asked_at,
    answeredAt: row.answered_at,
    answerShareId: row.answer_share_id,
  };
}

function questionsIn(db: Db, workspaceId: string) {
  return db.selectFrom('questions').selectAll().where('workspace_id', '=', workspaceId);
}

export function questionsOn(db: Db): Questions {
  return {
    async add(question) {
      await db.insertInto('questions').values(toRow(question)).execute();
    },
    async save(question) {
      const saved = await db
        .updateTable('questions')
        .set(toRow(question))
        .where('workspace_id', '=', question.workspaceId)
        .where('id', '=', question.id)
        .executeTakeFirstOrThrow();
      mustExist(saved, 'question');
    },
    async get(workspaceId, id) {
      const row = await questionsIn(db, workspaceId).where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : fromRow(row);
    },
    async byPost(workspaceId, postId) {
      const row = await questionsIn(db, workspaceId)
        .where('post_id', '=', postId)
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? null : fromRow(row);
    },
    async open(workspaceId, limit) {
      const rows = await questionsIn(db, workspaceId)
        .where('answered_at', 'is', null)
        .orderBy('asked_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute();
      return rows.map(fromRow);
    },
    async asked(workspaceId, period) {
      const rows = await questionsIn(db, workspaceId)
        .where('asked_at', '>=', period.from)
        .where('asked_at', '<', period.to)
        .orderBy('asked_at')
        .orderBy('id')
        .execute();
      return rows.map(fromRow);
    },
    async page(workspaceId, afterId, limit) {
      const rows = await questionsIn(db, workspaceId)
        .where('id', '>', afterId)
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(fromRow);
    },
  };
}
