import type { Objections } from '../app/ports/bridger.ts';
import type { Db } from './schema.ts';
import { TABLES } from './tables.ts';
import { thingsIn } from './things.ts';

export function objectionsOn(db: Db): Objections {
  const { addOnce, remove, list } = thingsIn(db, TABLES.objections);
  return {
    async add(objection) {
      await addOnce(objection);
    },
    remove,
    list,
  };
}
