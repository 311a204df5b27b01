import type { OwnTools } from '../app/ports/tool.ts';
import type { Db } from './schema.ts';
import { TABLES } from './tables.ts';
import { thingsIn } from './things.ts';

export function ownToolsOn(db: Db): OwnTools {
  const { addAllOnce, list } = thingsIn(db, TABLES.own_tools);
  return { add: addAllOnce, list };
}
