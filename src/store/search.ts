import type { Remembered, SearchIndex } from '../app/ports/search.ts';
import type { Corpus } from '../domain/search/corpus.ts';
import { BESIDE_SHARES } from '../domain/search/memoryText.ts';
import { together } from './batches.ts';
import type { Db } from './schema.ts';
import { MEMORY_SEARCH, SHARE_SEARCH, type SearchIndexOn, type SearchTable } from './searchIndex.ts';
import { EVERY_TEXT, textsHolding, wordsBeginning } from './searchWords.ts';

export function searchOn(db: Db, searchIndexOn: SearchIndexOn): SearchIndex {
  const corpusOf = async (
    { counted }: SearchTable,
    workspaceId: string,
    words: readonly string[],
  ): Promise<Corpus> => {
    const holding = await textsHolding({ db, counted }, workspaceId, [EVERY_TEXT, ...words]);
    return { shares: holding.get(EVERY_TEXT) ?? 0, holding };
  };
  return {
    async meet(workspaceId, { condition, limit }) {
      const met = await searchIndexOn(db, SHARE_SEARCH).meet(workspaceId, condition, limit);
      return met.map(({ key: id, text }) => ({ subject: 'share', id, text }));
    },
    async meetBeside(workspaceId, { condition, limit }) {
      const met = await searchIndexOn(db, MEMORY_SEARCH).meet(workspaceId, condition, limit);
      return met.map(({ key, text }) => ({ ...readKey(key), text }));
    },
    remember: (things) =>
      together(db, async (tx) => {
        const index = searchIndexOn(tx, MEMORY_SEARCH);
        const [told, emptied] = [
          things.filter(({ searchText }) => searchText !== ''),
          things.filter(({ searchText }) => searchText === ''),
        ];
        await index.put(told.map((thing) => ({ ...thing, key: keyOf(thing) })));
        for (const thing of emptied) await index.remove(thing.workspaceId, keyOf(thing));
      }),
    corpus: (workspaceId, words) => corpusOf(SHARE_SEARCH, workspaceId, words),
    corpusBeside: (workspaceId, words) => corpusOf(MEMORY_SEARCH, workspaceId, words),
    wordsBeginning: (workspaceId, letters) => wordsBeginning(db, workspaceId, letters),
  };
}

type Thing = Pick<Remembered, 'subject' | 'id'>;

/** `question.q1` */
function keyOf({ subject, id }: Thing): string {
  return `${subject}.${id}`;
}

function readKey(key: string): Thing {
  const at = key.indexOf('.');
  const subject = BESIDE_SHARES.find((one) => one === key.slice(0, at));
  if (subject === undefined) throw new Error('The search index holds a thing of no subject.');
  return { subject, id: key.slice(at + 1) };
}
