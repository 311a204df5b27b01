import type { Mailboxes } from '../app/ports/mail.ts';
import type { Db } from './schema.ts';

export function mailboxesOn(db: Db): Mailboxes {
  return {
    async placeIn(workspaceId, id) {
      const row = await db
        .selectFrom('mailboxes')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', id)
        .executeTakeFirst();
      return row === undefined ? null : { uidValidity: row.uid_validity, lastUid: Number(row.last_uid) };
    },
    async keepPlace(workspaceId, id, { uidValidity, lastUid }) {
      const place = { uid_validity: uidValidity, last_uid: String(lastUid) };
      await db
        .insertInto('mailboxes')
        .values({ workspace_id: workspaceId, id, ...place })
        .onConflict((oc) => oc.columns(['workspace_id', 'id']).doUpdateSet(place))
        .execute();
    },
  };
}
