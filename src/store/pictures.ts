import type { Pictures } from '../app/ports/post.ts';
import type { Db } from './schema.ts';
import { TABLES } from './tables.ts';
import { thingsIn } from './things.ts';

export function picturesOn(db: Db): Pictures {
  const { get, save, remove, first } = thingsIn(db, TABLES.pictures);
  return {
    save,
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
