import type { OwnWords } from '../app/ports/search.ts';
import { together } from './batches.ts';
import type { Db } from './schema.ts';
import { TABLES } from './tables.ts';
import { thingsIn } from './things.ts';

export function ownWordsOn(db: Db): OwnWords {
  return {
    list: async (workspaceId) =>
      (await thingsIn(db, TABLES.own_words).list(workspaceId)).map(({ terms }) => terms),
    save: (workspaceId, lines) =>
      together(db, async (tx) => {
        const { remove, addAll } = thingsIn(tx, TABLES.own_words);
        await remove(workspaceId);
        await addAll(lines.map((terms, position) => ({ workspaceId, position, terms })));
      }),
  };
}
