import { readAsked, type Asked } from '../../domain/search/ask.ts';
import { BUILT_IN, lexiconWordsBeginning, withOwnWords, type Lexicon } from '../../domain/search/concepts.ts';
import type { Corpus } from '../../domain/search/corpus.ts';
import { lookalikesOf } from '../../domain/search/lookalikes.ts';
import { anyOf, planMeetings, type Condition } from '../../domain/search/plan.ts';
import { offerOf, rank, type Candidate, type Found, type Offer } from '../../domain/search/rank.ts';
import type { SectionName } from '../../domain/share/fields.ts';
import { factWord } from '../../domain/search/searchText.ts';
import { wishesOf, type Alternative, type Wish } from '../../domain/search/wishes.ts';
import type { Share } from '../../domain/share/share.ts';
import type { Desk } from '../desk.ts';
import type { Store } from '../ports/store.ts';

const LATEST: { readonly from: string; readonly to: string } = { from: '', to: '9999' };

/** What is looked for, and who asks. */
export interface Search {
  readonly workspaceId: string;
  readonly typed: string;
  readonly limit: number;
  /** The asker's own job family: its shares come first among equals. */
  readonly jobFamilyId?: string | null;
}

/** Why a share was found: the part of it that answers most, and whether it comes from the asker's own job. */
export interface Reason {
  readonly where: SectionName;
  readonly isOwnJob: boolean;
}

/** A share that a search offers, and why; no reason for the latest ones, which were not looked for. */
export interface Hit {
  readonly share: Share;
  readonly reason: Reason | null;
}

/** Published shares that answer what was typed, best first; the latest ones when nothing is typed. */
export async function searchShares(desk: Desk, search: Search): Promise<readonly Share[]> {
  const { step, hits } = await offerShares(desk, search);
  return step === 'found' ? hits.map(({ share }) => share) : [];
}

/** What the library offers to what was typed: shares that answer it, or a few that are only close. */
export async function offerShares(desk: Desk, search: Search): Promise<Offer<Hit>> {
  const { workspaceId, typed, limit } = search;
  const { shares } = desk.store;
  if (typed.trim() === '') {
    const latest = await shares.published(workspaceId, LATEST, limit);
    return { step: 'found', hits: latest.map((share) => ({ share, reason: null })) };
  }
  const { step, hits } = await findShares(desk.store, search);
  const ids = hits.map(({ shareId }) => shareId);
  const byId = new Map((await shares.getMany(workspaceId, ids)).map((share) => [share.id, share]));
  return {
    step,
    hits: hits.flatMap(({ shareId, where }) => {
      const share = byId.get(shareId);
      if (share === undefined) return [];
      const isOwnJob = share.jobFamilyId !== null && share.jobFamilyId === search.jobFamilyId;
      return [{ share, reason: { where, isOwnJob } }];
    }),
  };
}

/** What a search offers, by the ids of shares. */
export async function findShares(store: Store, search: Search): Promise<Offer<Found>> {
  const { workspaceId } = search;
  const asked = readAsked(search.typed);
  const lexicon = withOwnWords(BUILT_IN, await store.ownWords.list(workspaceId));
  const wishes = await readWishes(store, workspaceId, { asked, lexicon });
  const stems = wishes.flatMap((wish) => wish.alternatives.flatMap(({ term }) => term));
  const corpus = await store.search.corpus(workspaceId, stems);
  const candidates = await meetAll(store, workspaceId, { asked, wishes, corpus });
  const { step, hits } = offerOf(rank(wishes, corpus, candidates, preferenceOf(asked, search)));
  return { step, hits: hits.slice(0, search.limit) };
}

async function readWishes(
  store: Store,
  workspaceId: string,
  { asked, lexicon }: { readonly asked: Asked; readonly lexicon: Lexicon },
): Promise<readonly Wish[]> {
  const { holding } = await store.search.corpus(workspaceId, asked.stems);
  const corrected = new Map<string, readonly Alternative[]>();
  for (const stem of new Set(asked.stems)) {
    if (holding.has(stem) || lexicon.has(stem)) continue;
    const letters = stem.slice(0, 2);
    const known = await store.search.wordsBeginning(workspaceId, letters);
    corrected.set(stem, lookalikesOf(stem, [...known, ...lexiconWordsBeginning(lexicon, letters)]));
  }
  return wishesOf(asked.stems, lexicon, corrected);
}

const FAILURES: Condition = anyOf(
  (['failure', 'caution'] as const).map((kind) => ({ is: 'word', word: factWord('kind', kind) })),
);

/** The candidates of a search, each once. */
async function meetAll(
  store: Store,
  workspaceId: string,
  {
    asked,
    wishes,
    corpus,
  }: { readonly asked: Asked; readonly wishes: readonly Wish[]; readonly corpus: Corpus },
): Promise<readonly Candidate[]> {
  const failures = asked.failuresFirst > 1 ? [planMeetings(wishes, corpus, [FAILURES])] : [];
  const met = new Map<string, Candidate>();
  for (const { meetings, enough } of [...failures, planMeetings(wishes, corpus, [])])
    for (const meeting of meetings) {
      for (const candidate of await store.search.meet(workspaceId, meeting))
        met.set(candidate.shareId, candidate);
      if (met.size >= enough) break;
    }
  return [...met.values()];
}

const OWN_JOB = 1.15;

function preferenceOf(
  { failuresFirst }: Asked,
  { jobFamilyId = null }: Search,
): (facts: ReadonlyMap<string, number>) => number {
  const job = jobFamilyId === null ? null : factWord('job', jobFamilyId);
  const failures = (['failure', 'caution'] as const).map((kind) => factWord('kind', kind));
  return (facts) =>
    (job !== null && facts.has(job) ? OWN_JOB : 1) *
    (failures.some((fact) => facts.has(fact)) ? failuresFirst : 1);
}
