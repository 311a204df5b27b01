import { withoutShare } from '../../domain/search/corpus.ts';
import { planMeetings, rarestFirst } from '../../domain/search/plan.ts';
import { rank, type Candidate } from '../../domain/search/rank.ts';
import { wishesOf } from '../../domain/search/wishes.ts';
import type { Share } from '../../domain/share/share.ts';
import { isCommonInPrompts } from '../../domain/variation/commonWords.ts';
import { closest, type Kinship } from '../../domain/variation/compare.ts';
import { fingerprint, type Fingerprint } from '../../domain/variation/fingerprint.ts';
import { promptLexicon } from '../../domain/variation/meaning.ts';
import type { Store } from '../ports/store.ts';
import { withSearchText } from '../search/indexMemory.ts';

export interface Parent {
  readonly share: Share;
  readonly kinship: Exclude<Kinship, 'unrelated'>;
}

/**
 * The published share whose prompt this one was most likely made from, else one that it resembles; null when there is
 * none. It is for its author to say whether it is. `besides` is the share that holds the prompt itself, when it is published already.
 */
export async function findParent(
  store: Store,
  workspaceId: string,
  { prompt, besides }: { readonly prompt: string; readonly besides: string | null },
): Promise<Parent | null> {
  const asked = fingerprint(prompt);
  const own = besides === null ? null : await store.shares.get(workspaceId, besides);
  const ids = await likely(store, workspaceId, { prompt: asked, own });
  const shares = await store.shares.getMany(workspaceId, ids);
  const known = shares
    .filter((share) => share.prompt !== null)
    .map((share) => ({ of: share, prompt: fingerprint(share.prompt ?? '') }));
  const found = closest(asked, known);
  return found === null ? null : { share: found.of, kinship: found.kinship };
}

/** How many of a prompt's words are looked for, the rarest; and how many shares that hold most of them are compared. */
const LOOKED_FOR = 16;
const COMPARED = 40;

/** Shares that hold many of a prompt's rarest words, in either language; not the one that holds the prompt itself. */
async function likely(
  store: Store,
  workspaceId: string,
  { prompt, own }: { readonly prompt: Fingerprint; readonly own: Share | null },
): Promise<readonly string[]> {
  const telling = [...prompt.words.keys()].filter((word) => !isCommonInPrompts(word));
  const wished = wishesOf(telling, promptLexicon(), new Map());
  const stems = wished.flatMap((wish) => wish.alternatives.flatMap(({ term }) => term));
  const all = await store.search.corpus(workspaceId, stems);
  // Words that the share alone says lead to no other.
  const corpus = own?.status === 'published' ? withoutShare(all, await wordsOf(store, own)) : all;
  const wishes = rarestFirst(wished, corpus).slice(0, LOOKED_FOR);
  const { meetings } = planMeetings(wishes, corpus, []);
  const met = new Map<string, Candidate>();
  for (const meeting of meetings)
    for (const candidate of await store.search.meet(workspaceId, meeting))
      if (candidate.id !== own?.id) met.set(candidate.id, candidate);
  return rank({ wishes, corpus, typed: [], preference: () => 1 }, [...met.values()])
    .slice(0, COMPARED)
    .map(({ id }) => id);
}

/** The words by which a share is found. */
async function wordsOf(store: Store, share: Share): Promise<ReadonlySet<string>> {
  const texts = (await withSearchText(store, [share])).map(({ searchText }) => searchText);
  return new Set(texts.join(' ').split(/\s+/));
}
