import type { Recaps } from '../app/ports/recap.ts';
import type { Db } from './schema.ts';
import { TABLES } from './tables.ts';
import { thingsIn } from './things.ts';

export function recapsOn(db: Db): Recaps {
  const { add, find, first } = thingsIn(db, TABLES.recaps);
  const rows = (workspaceId: string) =>
    db.selectFrom('recaps').selectAll().where('workspace_id', '=', workspaceId);
  return {
    add,
    ofWeek: (workspaceId, week) => first(rows(workspaceId).where('week', '=', week)),
    list: (workspaceId, limit) =>
      find(rows(workspaceId).orderBy('published_at', 'desc').orderBy('week', 'desc').limit(limit)),
  };
}
