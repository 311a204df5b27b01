import type { Audit } from '../app/ports/workspace.ts';
import type { Db } from './schema.ts';
import { TABLES } from './tables.ts';
import { thingsIn } from './things.ts';

export function auditOn(db: Db): Audit {
  const { add, list } = thingsIn(db, TABLES.audit_entries);
  return { add, list };
}
