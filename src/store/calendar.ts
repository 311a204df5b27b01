import type { Calendar } from '../app/ports/rhythm.ts';
import type { Db } from './schema.ts';

export function calendarOn(db: Db): Calendar {
  return {
    async claimRun({ workspaceId, ritual, period }, at) {
      const claimed = await db
        .insertInto('calendar_runs')
        .values({ workspace_id: workspaceId, ritual, period, at })
        .onConflict((oc) => oc.doNothing())
        .executeTakeFirstOrThrow();
      return claimed.numInsertedOrUpdatedRows === 1n;
    },
    async runs(workspaceId, ritual, limit) {
      const rows = await db
        .selectFrom('calendar_runs')
        .select('period')
        .where('workspace_id', '=', workspaceId)
        .where('ritual', '=', ritual)
        .orderBy('period', 'desc')
        .limit(limit)
        .execute();
      return rows.map((row) => row.period);
    },
  };
}
