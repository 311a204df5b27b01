import type { Relays } from '../app/ports/bridger.ts';
import type { Db } from './schema.ts';
import { TABLES } from './tables.ts';
import { thingsIn } from './things.ts';

export function relaysOn(db: Db): Relays {
  const { get, put, list, remove } = thingsIn(db, TABLES.relays);
  return { get, save: put, list, remove };
}
