import type { Rhythms } from '../app/ports/rhythm.ts';
import type { Db } from './schema.ts';
import { TABLES } from './tables.ts';
import { thingsIn } from './things.ts';

export function rhythmsOn(db: Db): Rhythms {
  const { get, put, everywhere } = thingsIn(db, TABLES.rhythms);
  return { get, save: put, all: everywhere };
}
