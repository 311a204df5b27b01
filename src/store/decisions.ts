import type { Decisions } from '../app/ports/brief.ts';
import type { Db } from './schema.ts';
import { TABLES } from './tables.ts';
import { thingsIn } from './things.ts';

export function decisionsOn(db: Db): Decisions {
  const { get, put, list } = thingsIn(db, TABLES.decisions);
  return { save: put, ofMonth: get, list };
}
