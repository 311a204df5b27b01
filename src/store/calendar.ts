import type { Calendar } from '../app/ports/rhythm.ts';
import type { Db } from './schema.ts';
import { TABLES } from './tables.ts';
import { thingsIn } from './things.ts';

export function calendarOn(db: Db): Calendar {
  const { addOnce, find } = thingsIn(db, TABLES.calendar_runs);
  return {
    claimRun: (run, at) => addOnce({ ...run, at }),
    async runs(workspaceId, ritual, limit) {
      const runs = await find(
        db
          .selectFrom('calendar_runs')
          .selectAll()
          .where('workspace_id', '=', workspaceId)
          .where('ritual', '=', ritual)
          .orderBy('period', 'desc')
          .limit(limit),
      );
      return runs.map(({ period }) => period);
    },
  };
}
