import type { Asked } from '../../domain/search/ask.ts';
import { withHeld } from '../../domain/search/corpus.ts';
import { factWord } from '../../domain/search/indexWords.ts';
import type { Naming } from '../../domain/search/names.ts';
import { anyOf, isMet, planMeetings, planRun, type Condition, type Plan } from '../../domain/search/plan.ts';
import { offerOf, rank, type Candidate, type Found, type Offer } from '../../domain/search/rank.ts';
import { shareSearchText } from '../../domain/search/searchText.ts';
import type { Share, ShareKind } from '../../domain/share/share.ts';
import type { Period } from '../ports/program.ts';
import { idsOfTool } from '../../domain/tool/toolNames.ts';
import type { Store } from '../ports/store.ts';
import { understand, type Understood } from './understand.ts';

/** What the shares looked for must be; what is absent or null may be anything. */
export interface Filter {
  readonly toolId?: string | null;
  readonly jobFamilyId?: string | null;
  readonly kind?: ShareKind | null;
}

/** What is looked for, and who asks. */
export interface Search {
  readonly workspaceId: string;
  readonly typed: string;
  readonly limit: number;
  /** The asker's own job family: its shares come first among equals. */
  readonly jobFamilyId?: string | null;
  readonly filter?: Filter;
}

/** What a search offers, by the ids of shares, and how it understood what was typed. */
export async function findShares(
  store: Store,
  search: Search,
): Promise<Offer<Found> & { readonly understood: Understood }> {
  const understood = await understand(store, search.workspaceId, search.typed);
  const { step, hits } = offerOf(await rankAll(store, search, understood));
  return { step, hits: hits.slice(0, search.limit), understood };
}

/** The latest shares that pass the filter. */
export async function latestShares(store: Store, search: Search): Promise<readonly Share[]> {
  const { workspaceId, limit } = search;
  const must = await conditionsOf(store, search);
  if (must.length === 0) return store.shares.published(workspaceId, EVER, limit);
  const met = await store.search.meet(workspaceId, { condition: { is: 'all', of: must }, limit });
  return store.shares.getMany(
    workspaceId,
    met.map(({ shareId }) => shareId),
  );
}

const EVER: Period = { from: '', to: '9999' };

async function rankAll(
  store: Store,
  search: Search,
  { asked, wishes, namings }: Understood,
): Promise<readonly Found[]> {
  const { workspaceId } = search;
  const must = await conditionsOf(store, search);
  const stems = wishes.flatMap((wish) => wish.alternatives.flatMap(({ term }) => term));
  const authored = await candidatesBy(store, workspaceId, namings);
  const corpus = withHeld(await store.search.corpus(workspaceId, stems), authored.holding);
  const met = await meetAll(store, workspaceId, [
    planRun(asked.stems, must),
    ...(asked.failuresFirst > 1 ? [planMeetings(wishes, corpus, [FAILURES, ...must])] : []),
    planMeetings(wishes, corpus, must),
  ]);
  const own = authored.candidates.filter(({ text }) => must.every((condition) => isMet(condition, text)));
  const candidates = new Map([...met, ...own].map((one) => [one.shareId, one]));
  const ranking = { wishes, corpus, typed: asked.stems, preference: preferenceOf(asked, search) };
  return rank(ranking, [...candidates.values()]);
}

const word = (fact: string): Condition => ({ is: 'word', word: fact });
const FAILURE_FACTS = (['failure', 'caution'] as const).map((kind) => factWord('kind', kind));
const FAILURES: Condition = anyOf(FAILURE_FACTS.map(word));

async function conditionsOf(store: Store, { workspaceId, filter }: Search): Promise<readonly Condition[]> {
  const { toolId = null, jobFamilyId = null, kind = null } = filter ?? {};
  const tools = toolId === null ? [] : idsOfTool(await store.upkeep.notes(workspaceId), toolId);
  return [
    ...(tools.length === 0 ? [] : [anyOf(tools.map((id) => word(factWord('tool', id))))]),
    ...(jobFamilyId === null ? [] : [word(factWord('job', jobFamilyId))]),
    ...(kind === null ? [] : [word(factWord('kind', kind))]),
  ];
}

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
    for (const share of published)
      candidates.push({ shareId: share.id, text: `${fact} ${shareSearchText(share)}` });
  }
  return { candidates, holding };
}

/** The candidates of a search, each once. */
async function meetAll(
  store: Store,
  workspaceId: string,
  plans: readonly Plan[],
): Promise<readonly Candidate[]> {
  const met = new Map<string, Candidate>();
  for (const { meetings, enough } of plans)
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
  return (facts) =>
    (job !== null && facts.has(job) ? OWN_JOB : 1) *
    (FAILURE_FACTS.some((fact) => facts.has(fact)) ? failuresFirst : 1);
}
