import type { SearchIndex } from '../app/ports/search.ts';
import type { Db } from './schema.ts';
import type { SearchIndexOn } from './searchIndex.ts';
import { EVERY_SHARE, sharesHolding, wordsBeginning } from './searchWords.ts';

export function searchOn(db: Db, searchIndexOn: SearchIndexOn): SearchIndex {
  return {
    meet: (workspaceId, { condition, limit }) => searchIndexOn(db).meet(workspaceId, condition, limit),
    async corpus(workspaceId, words) {
      const holding = await sharesHolding(db, workspaceId, [EVERY_SHARE, ...words]);
      return { shares: holding.get(EVERY_SHARE) ?? 0, holding };
    },
    wordsBeginning: (workspaceId, letters) => wordsBeginning(db, workspaceId, letters),
  };
}
