import type { Pictures } from '../app/ports/post.ts';
import type { Db } from './schema.ts';
import { TABLES } from './tables.ts';
import { thingsIn } from './things.ts';

export function picturesOn(db: Db): Pictures {
  const { get, put, remove, first } = thingsIn(db, TABLES.pictures);
  return {
    save: put,
    get,
    remove,
    at: (workspaceId, surface, place) =>
      first(
        db
          .selectFrom('pictures')
          .selectAll()
          .where('workspace_id', '=', workspaceId)
          .where('surface', '=', surface)
          .where('place', '=', place),
      ),
  };
}
