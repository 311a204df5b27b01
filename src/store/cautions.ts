import type { Cautions } from '../app/ports/guardrail.ts';
import type { Caution } from '../domain/guardrail/caution.ts';
import { inSlices, mustExist, oldestFirst } from './batches.ts';
import type { CautionRow, Db } from './schema.ts';

function toRow(caution: Caution): CautionRow {
  return {
    workspace_id: caution.workspaceId,
    id: caution.id,
    subject: caution.about.is,
    subject_id: caution.about.id,
    kind: caution.kind,
    text: caution.text,
    author_id: caution.authorId,
    at: caution.at,
    withdrawn_at: caution.withdrawnAt,
  };
}

function fromRow(row: CautionRow): Caution {
  return {
    workspaceId: row.workspace_id,
    id: row.id,
    about: { is: row.subject, id: row.subject_id },
    kind: row.kind,
    text: row.text,
    authorId: row.author_id,
    at: row.at,
    withdrawnAt: row.withdrawn_at,
  };
}

function cautionsIn(db: Db, workspaceId: string) {
  return db.selectFrom('cautions').selectAll().where('workspace_id', '=', workspaceId);
}

export function cautionsOn(db: Db): Cautions {
  return {
    async add(caution) {
      await db.insertInto('cautions').values(toRow(caution)).execute();
    },
    async save(caution) {
      const saved = await db
        .updateTable('cautions')
        .set(toRow(caution))
        .where('workspace_id', '=', caution.workspaceId)
        .where('id', '=', caution.id)
        .executeTakeFirstOrThrow();
      mustExist(saved, 'caution');
    },
    async get(workspaceId, id) {
      const row = await cautionsIn(db, workspaceId).where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : fromRow(row);
    },
    async standing(workspaceId, { toolIds, shareIds }) {
      const about = (subject: CautionRow['subject'], ids: readonly string[]) =>
        inSlices(ids, (some) =>
          cautionsIn(db, workspaceId)
            .where('subject_id', 'in', some)
            .where('subject', '=', subject)
            .where('withdrawn_at', 'is', null)
            .execute(),
        );
      const rows = [...(await about('tool', toolIds)), ...(await about('share', shareIds))];
      return rows.toSorted(oldestFirst).map(fromRow);
    },
    async page(workspaceId, afterId, limit) {
      const rows = await cautionsIn(db, workspaceId)
        .where('id', '>', afterId)
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(fromRow);
    },
  };
}
