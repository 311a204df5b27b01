import type { RecapEdits } from '../app/ports/recap.ts';
import type { Db } from './schema.ts';
import { TABLES } from './tables.ts';
import { thingsIn } from './things.ts';

export function recapEditsOn(db: Db): RecapEdits {
  const { get, put, list } = thingsIn(db, TABLES.recap_edits);
  return { ofWeek: get, save: put, list };
}
