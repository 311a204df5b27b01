import type { Networks } from '../app/ports/bridger.ts';
import type { Db } from './schema.ts';
import { TABLES } from './tables.ts';
import { thingsIn } from './things.ts';

export function networksOn(db: Db): Networks {
  const { get, save } = thingsIn(db, TABLES.networks);
  const ties = thingsIn(db, TABLES.ties);
  return {
    get,
    save,
    async tie(tie) {
      await ties.addOnce(tie);
    },
    ties: ties.list,
    async forgetBefore(workspaceId, day) {
      await db.deleteFrom('ties').where('workspace_id', '=', workspaceId).where('day', '<', day).execute();
    },
    async forgetTiesOf(workspaceId, memberId) {
      await db
        .deleteFrom('ties')
        .where('workspace_id', '=', workspaceId)
        .where((eb) => eb.or([eb('one_id', '=', memberId), eb('other_id', '=', memberId)]))
        .execute();
    },
  };
}
