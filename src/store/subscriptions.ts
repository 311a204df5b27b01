import type { Subscriptions } from '../app/ports/mail.ts';
import type { Db } from './schema.ts';
import { TABLES } from './tables.ts';
import { thingsIn } from './things.ts';

export function subscriptionsOn(db: Db): Subscriptions {
  const { get, save, page, find, first } = thingsIn(db, TABLES.subscriptions);
  const rows = (workspaceId: string) =>
    db.selectFrom('subscriptions').selectAll().where('workspace_id', '=', workspaceId);
  return {
    save,
    get,
    page,
    byAddress: (workspaceId, address) => first(rows(workspaceId).where('address', '=', address)),
    ofMember: (workspaceId, memberId) =>
      find(rows(workspaceId).where('member_id', '=', memberId).orderBy('id')),
  };
}
