import type { Asked } from '../../domain/search/ask.ts';
import { bothOf, withHeld, type Corpus } from '../../domain/search/corpus.ts';
import type { Filter } from '../../domain/search/filter.ts';
import { FAILURE_FACTS, factWord } from '../../domain/search/indexWords.ts';
import type { Naming } from '../../domain/search/names.ts';
import {
  anyOf,
  isMet,
  planMeetings,
  planRun,
  type Condition,
  type Meeting,
  type Plan,
} from '../../domain/search/plan.ts';
import { offerTold } from '../../domain/search/offerTold.ts';
import { rank, type Candidate, type Found, type Offer } from '../../domain/search/rank.ts';
import type { Share } from '../../domain/share/share.ts';
import type { Period } from '../ports/program.ts';
import type { Store } from '../ports/store.ts';
import { conditionsOf } from './filter.ts';
import { withSearchText } from './indexMemory.ts';
import { understand, type Understood } from './understand.ts';

/** What is looked for, and who asks. */
export interface Search {
  readonly workspaceId: string;
  readonly typed: string;
  readonly limit: number;
  /** The asker's own job family: its shares come first among equals. */
  readonly jobFamilyId?: string | null;
  readonly filter?: Filter;
}

/** What a search offers, by ids, and how it understood what was typed. */
export interface FoundAsked extends Offer<Found> {
  readonly understood: Understood;
}

/** What a search offers of shares. */
export async function findShares(store: Store, search: Search): Promise<FoundAsked> {
  return find(store, search, 'shares');
}

/** What a search offers of all that was told, in one order. */
export async function findTold(store: Store, search: Search): Promise<FoundAsked> {
  return find(store, search, 'told');
}

type Reach = 'shares' | 'told';

async function find(store: Store, search: Search, reach: Reach): Promise<FoundAsked> {
  const { met, understood } = await meetAsked(store, search, reach);
  const { step, hits } = offerTold(met);
  return { step, hits: hits.slice(0, search.limit), understood };
}

/** The latest shares that pass the filter. */
export async function latestShares(store: Store, search: Search): Promise<readonly Share[]> {
  const { workspaceId, limit } = search;
  const must = await conditionsOf(store, workspaceId, search.filter);
  if (must.length === 0) return store.shares.published(workspaceId, EVER, limit);
  const met = await store.search.meet(workspaceId, { condition: { is: 'all', of: must }, limit });
  const ids = met.map(({ id }) => id);
  const byId = new Map((await store.shares.getMany(workspaceId, ids)).map((share) => [share.id, share]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

const EVER: Period = { from: '', to: '9999' };

/** All that was met of what was typed, best first, and how it was understood: an offer may leave something out. */
export async function meetAsked(
  store: Store,
  search: Omit<Search, 'limit'>,
  reach: Reach,
): Promise<{ readonly met: readonly Found[]; readonly understood: Understood }> {
  const { workspaceId } = search;
  const understood = await understand(store, workspaceId, search.typed);
  const { asked, wishes, namings } = understood;
  const must = await conditionsOf(store, workspaceId, search.filter);
  const stems = wishes.flatMap((wish) => wish.alternatives.flatMap(({ term }) => term));
  const authored = await candidatesBy(store, workspaceId, namings);
  const own = authored.candidates.filter(({ text }) => must.every((condition) => isMet(condition, text)));
  const indexes = await indexesIn(store, workspaceId, { stems, held: authored.holding, reach });
  const candidates = new Map<string, Candidate>();
  for (const { meet, corpus } of indexes) {
    const plans = [
      planRun(asked.stems, must),
      ...(asked.failuresFirst > 1 ? [planMeetings(wishes, corpus, [FAILURES, ...must])] : []),
      planMeetings(wishes, corpus, must),
    ];
    for (const one of await meetAll(plans, (meeting) => meet(workspaceId, meeting)))
      candidates.set(keyOf(one), one);
  }
  const corpus = indexes.map((index) => index.corpus).reduce(bothOf);
  // With whose they are, which the index does not know.
  for (const one of own) candidates.set(keyOf(one), one);
  const ranking = { wishes, corpus, typed: asked.stems, preference: preferenceOf(asked, search) };
  return { met: rank(ranking, [...candidates.values()]), understood };
}

/** An index, and what is known of what it holds: words that a question alone says are not looked for in shares. */
interface Index {
  readonly meet: Store['search']['meet'];
  readonly corpus: Corpus;
}

async function indexesIn(
  { search }: Store,
  workspaceId: string,
  {
    stems,
    held,
    reach,
  }: {
    readonly stems: readonly string[];
    readonly held: Authored['holding'];
    readonly reach: Reach;
  },
): Promise<readonly [Index, ...Index[]]> {
  const shares = {
    meet: search.meet,
    corpus: withHeld(await search.corpus(workspaceId, stems), held),
  };
  if (reach === 'shares') return [shares];
  return [shares, { meet: search.meetBeside, corpus: await search.corpusBeside(workspaceId, stems) }];
}

const word = (fact: string): Condition => ({ is: 'word', word: fact });
const FAILURES: Condition = anyOf(FAILURE_FACTS.map(word));

interface Authored {
  readonly candidates: readonly Candidate[];
  /** How many of them hold each colleague's fact. */
  readonly holding: ReadonlyMap<string, number>;
}

/** The shares of the colleagues who are named: the index does not know whose a share is. */
async function candidatesBy(
  store: Store,
  workspaceId: string,
  namings: readonly Naming[],
): Promise<Authored> {
  const candidates: Candidate[] = [];
  const holding = new Map<string, number>();
  for (const { named } of namings.filter((naming) => naming.named.is === 'colleague')) {
    const fact = factWord('author', named.id);
    const shares = await store.shares.ofAuthor(workspaceId, named.id);
    const published = shares.filter(({ status }) => status === 'published');
    holding.set(fact, published.length);
    for (const { share, searchText } of await withSearchText(store, published))
      candidates.push({ subject: 'share', id: share.id, text: `${fact} ${searchText}` });
  }
  return { candidates, holding };
}

/** The candidates that an index holds, each once. */
async function meetAll(
  plans: readonly Plan[],
  meet: (meeting: Meeting) => Promise<readonly Candidate[]>,
): Promise<readonly Candidate[]> {
  const met = new Map<string, Candidate>();
  for (const { meetings, enough } of plans)
    for (const meeting of meetings) {
      for (const candidate of await meet(meeting)) met.set(keyOf(candidate), candidate);
      if (met.size >= enough) break;
    }
  return [...met.values()];
}

function keyOf({ subject, id }: Candidate): string {
  return `${subject} ${id}`;
}

const OWN_JOB = 1.15;

function preferenceOf(
  { failuresFirst }: Asked,
  { jobFamilyId = null }: Pick<Search, 'jobFamilyId'>,
): (facts: ReadonlyMap<string, number>) => number {
  const job = jobFamilyId === null ? null : factWord('job', jobFamilyId);
  return (facts) =>
    (job !== null && facts.has(job) ? OWN_JOB : 1) *
    (FAILURE_FACTS.some((fact) => facts.has(fact)) ? failuresFirst : 1);
}
