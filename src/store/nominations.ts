import type { Nominations } from '../app/ports/bridger.ts';
import type { Db } from './schema.ts';
import { TABLES } from './tables.ts';
import { thingsIn } from './things.ts';

export function nominationsOn(db: Db): Nominations {
  const { save, list } = thingsIn(db, TABLES.nominations);
  const ballots = thingsIn(db, TABLES.ballots);
  return {
    save,
    list,
    cast: ballots.save,
    ballots: ballots.list,
    forget: (workspaceId, nominationId, voterId) =>
      ballots.remove(workspaceId, nominationId, ...(voterId === null ? [] : [voterId])),
  };
}
