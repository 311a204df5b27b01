import type { Trials } from '../app/ports/trial.ts';
import type { Trial } from '../domain/trial/trial.ts';
import { inSlices, oldestFirst, together } from './batches.ts';
import type { Db, TrialRow } from './schema.ts';
import { timeSavedOf, timeSavedText } from './values.ts';

function toRow(trial: Trial): TrialRow {
  return {
    workspace_id: trial.workspaceId,
    id: trial.id,
    share_id: trial.shareId,
    member_id: trial.memberId,
    outcome: trial.outcome,
    line: trial.line,
    time_saved: timeSavedText(trial.timeSaved),
    time_saved_text: trial.timeSavedText,
    at: trial.at,
  };
}

function fromRow(row: TrialRow): Trial {
  return {
    workspaceId: row.workspace_id,
    id: row.id,
    shareId: row.share_id,
    memberId: row.member_id,
    outcome: row.outcome,
    line: row.line,
    timeSaved: timeSavedOf(row.time_saved),
    timeSavedText: row.time_saved_text,
    at: row.at,
  };
}

/** The trial of this id, and the one that this person made of this share under another id. */
async function removeReplaced(db: Db, trial: Trial): Promise<void> {
  const mine = db.deleteFrom('trials').where('workspace_id', '=', trial.workspaceId);
  await mine.where('id', '=', trial.id).execute();
  await mine.where('share_id', '=', trial.shareId).where('member_id', '=', trial.memberId).execute();
}

export function trialsOn(db: Db): Trials {
  return {
    async save(trial) {
      await together(db, async (tx) => {
        await removeReplaced(tx, trial);
        await tx.insertInto('trials').values(toRow(trial)).execute();
      });
    },
    async get(workspaceId, id) {
      const row = await db
        .selectFrom('trials')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', id)
        .executeTakeFirst();
      return row === undefined ? null : fromRow(row);
    },
    async ofShares(workspaceId, shareIds) {
      const rows = await inSlices(shareIds, (some) =>
        db
          .selectFrom('trials')
          .selectAll()
          .where('workspace_id', '=', workspaceId)
          .where('share_id', 'in', some)
          .execute(),
      );
      return rows.toSorted(oldestFirst).map(fromRow);
    },
    async ofMember(workspaceId, memberId, limit) {
      const rows = await db
        .selectFrom('trials')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('member_id', '=', memberId)
        .orderBy('at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute();
      return rows.map(fromRow);
    },
    async hasTried(workspaceId, memberId) {
      const row = await db
        .selectFrom('trials')
        .select('id')
        .where('workspace_id', '=', workspaceId)
        .where('member_id', '=', memberId)
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },
    async countByFamily(workspaceId) {
      const rows = await db
        .selectFrom('trials as t')
        .innerJoin('shares as s', (on) =>
          on.onRef('s.workspace_id', '=', 't.workspace_id').onRef('s.id', '=', 't.share_id'),
        )
        .leftJoin('members as m', (on) =>
          on.onRef('m.workspace_id', '=', 't.workspace_id').onRef('m.id', '=', 't.member_id'),
        )
        .select(({ fn }) => ['m.job_family_id', fn.countAll<number | string>().as('many')])
        .where('t.workspace_id', '=', workspaceId)
        .where('s.status', '=', 'published')
        .groupBy('m.job_family_id')
        .execute();
      return new Map(rows.map((row) => [row.job_family_id, Number(row.many)]));
    },
    async count(workspaceId, period) {
      const { many } = await db
        .selectFrom('trials')
        .select(({ fn }) => fn.countAll<number | string>().as('many'))
        .where('workspace_id', '=', workspaceId)
        .where('at', '>=', period.from)
        .where('at', '<', period.to)
        .executeTakeFirstOrThrow();
      return Number(many);
    },
    async page(workspaceId, afterId, limit) {
      const rows = await db
        .selectFrom('trials')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('id', '>', afterId)
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(fromRow);
    },
  };
}
