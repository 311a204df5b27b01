import type { Workspaces } from '../app/ports/workspace.ts';
import type { Db } from './schema.ts';
import { everywhere } from './space.ts';
import { TABLES } from './tables.ts';
import { thingsIn } from './things.ts';

export function workspacesOn(db: Db): Workspaces {
  const { add, replace, get, find } = thingsIn(db, TABLES.workspaces);
  return {
    add,
    save: replace,
    get,
    list: () =>
      find(everywhere(db).selectFrom('workspaces').selectAll().orderBy('created_at').orderBy('workspace_id')),
  };
}
