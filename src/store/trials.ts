import type { Trials } from '../app/ports/trial.ts';
import type { Trial } from '../domain/trial/trial.ts';
import { inSlices, oldestFirst, together } from './batches.ts';
import type { Db } from './schema.ts';
import { TABLES } from './tables.ts';
import { thingsIn } from './things.ts';

/** The trial of this id, and the one that this person made of this share under another id. */
async function removeReplaced(db: Db, trial: Trial): Promise<void> {
  const mine = db.deleteFrom('trials').where('workspace_id', '=', trial.workspaceId);
  await mine.where('id', '=', trial.id).execute();
  await mine.where('share_id', '=', trial.shareId).where('member_id', '=', trial.memberId).execute();
}

export function trialsOn(db: Db): Trials {
  const { get, page, find, of } = thingsIn(db, TABLES.trials);
  const rows = (workspaceId: string) =>
    db.selectFrom('trials').selectAll().where('workspace_id', '=', workspaceId);
  return {
    get,
    page,
    save: (trial) =>
      together(db, async (tx) => {
        await removeReplaced(tx, trial);
        await thingsIn(tx, TABLES.trials).add(trial);
      }),
    async ofShares(workspaceId, shareIds) {
      const found = await inSlices(shareIds, (some) =>
        rows(workspaceId).where('share_id', 'in', some).execute(),
      );
      return of(found.toSorted(oldestFirst));
    },
    ofMember: (workspaceId, memberId, limit) =>
      find(
        rows(workspaceId)
          .where('member_id', '=', memberId)
          .orderBy('at', 'desc')
          .orderBy('id', 'desc')
          .limit(limit),
      ),
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
  };
}
