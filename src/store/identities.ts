import type { Identities } from '../app/ports/workspace.ts';
import type { Db } from './schema.ts';
import { TABLES } from './tables.ts';
import { thingsIn } from './things.ts';

export function identitiesOn(db: Db): Identities {
  const { get, save, find } = thingsIn(db, TABLES.identities);
  return {
    get,
    save,
    ofMember: (workspaceId, memberId) =>
      find(
        db
          .selectFrom('identities')
          .selectAll()
          .where('workspace_id', '=', workspaceId)
          .where('member_id', '=', memberId)
          .where('left_at', 'is', null)
          .orderBy('surface')
          .orderBy('id'),
      ),
  };
}
