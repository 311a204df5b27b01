import type { Recaps } from '../app/ports/recap.ts';
import type { Recap } from '../domain/recap/recap.ts';
import type { Db, RecapRow } from './schema.ts';

function toRow(recap: Recap): RecapRow {
  return {
    workspace_id: recap.workspaceId,
    id: recap.id,
    week: recap.week,
    published_at: recap.publishedAt,
    picks: JSON.stringify(recap.picks),
    besides: JSON.stringify(recap.besides),
  };
}

function fromRow(row: RecapRow): Recap {
  return {
    workspaceId: row.workspace_id,
    id: row.id,
    week: row.week,
    publishedAt: row.published_at,
    picks: JSON.parse(row.picks) as Recap['picks'],
    besides: JSON.parse(row.besides) as Recap['besides'],
  };
}

export function recapsOn(db: Db): Recaps {
  return {
    async add(recap) {
      await db.insertInto('recaps').values(toRow(recap)).execute();
    },
    async ofWeek(workspaceId, week) {
      const row = await db
        .selectFrom('recaps')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('week', '=', week)
        .executeTakeFirst();
      return row === undefined ? null : fromRow(row);
    },
    async list(workspaceId, limit) {
      const rows = await db
        .selectFrom('recaps')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .orderBy('published_at', 'desc')
        .orderBy('week', 'desc')
        .limit(limit)
        .execute();
      return rows.map(fromRow);
    },
  };
}
