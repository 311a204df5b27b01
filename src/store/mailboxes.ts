import type { Mailboxes } from '../app/ports/mail.ts';
import type { Db } from './schema.ts';
import { TABLES } from './tables.ts';
import { thingsIn } from './things.ts';

export function mailboxesOn(db: Db): Mailboxes {
  const mailboxes = thingsIn(db, TABLES.mailboxes);
  return {
    async placeIn(workspaceId, id) {
      const found = await mailboxes.get(workspaceId, id);
      return found && { uidValidity: found.uidValidity, lastUid: Number(found.lastUid) };
    },
    keepPlace: (workspaceId, id, { uidValidity, lastUid }) =>
      mailboxes.save({ workspaceId, id, uidValidity, lastUid: String(lastUid) }),
  };
}
