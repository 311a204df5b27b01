import type { PairingCodes } from '../app/ports/workspace.ts';
import type { Db } from './schema.ts';
import { TABLES } from './tables.ts';
import { thingsIn } from './things.ts';

export function pairingCodesOn(db: Db): PairingCodes {
  const { first, ...codes } = thingsIn(db, TABLES.pairing_codes);
  return {
    ...codes,
    byCode: (workspaceId, code) =>
      first(
        db
          .selectFrom('pairing_codes')
          .selectAll()
          .where('workspace_id', '=', workspaceId)
          .where('code', '=', code),
      ),
  };
}
