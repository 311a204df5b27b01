import type { Calms } from '../app/ports/rhythm.ts';
import type { Db } from './schema.ts';
import { TABLES } from './tables.ts';
import { thingsIn } from './things.ts';

export function calmsOn(db: Db): Calms {
  const { get, put, list } = thingsIn(db, TABLES.calms);
  return { get, save: put, list };
}
