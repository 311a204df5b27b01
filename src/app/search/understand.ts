import { readAsked, type Asked } from '../../domain/search/ask.ts';
import { BUILT_IN, lexiconWordsBeginning, withOwnWords, type Lexicon } from '../../domain/search/concepts.ts';
import { lookalikesOf } from '../../domain/search/lookalikes.ts';
import {
  namedColleagues,
  namedJobs,
  namedTools,
  namesOf,
  likeliest,
  namesTyped,
  type Names,
  type Naming,
} from '../../domain/search/names.ts';
import {
  FAILURES_WISHED,
  wishesOf,
  withNames,
  withoutJoining,
  type Alternative,
  type Wish,
} from '../../domain/search/wishes.ts';
import { termStemsOf } from '../../domain/text/words.ts';
import { finalTool, idsOfTool } from '../../domain/tool/toolNames.ts';
import { TOOLS } from '../../domain/tool/toolTable.ts';
import type { Store } from '../ports/store.ts';

/** What was typed, as a space understands it. */
export interface Understood {
  readonly asked: Asked;
  readonly wishes: readonly Wish[];
  readonly namings: readonly Naming[];
  /** Stems that nobody knows, and what each may stand for. */
  readonly corrected: ReadonlyMap<string, readonly Alternative[]>;
}

/** What means the same in a space: what the product knows, and the words of the house. */
export async function lexiconOf({ ownWords }: Store, workspaceId: string): Promise<Lexicon> {
  return withOwnWords(BUILT_IN, await ownWords.list(workspaceId));
}

/** Reads what was typed with what the space knows: its words, its tools, its jobs, colleagues who agree to be named. */
export async function understand(store: Store, workspaceId: string, typed: string): Promise<Understood> {
  const asked = readAsked(typed);
  const lexicon = await lexiconOf(store, workspaceId);
  const { holding } = await store.search.corpus(workspaceId, asked.stems);
  const isKnown = (stem: string): boolean => holding.has(stem) || lexicon.has(stem);
  const read = namesTyped(typed, await readNames(store, workspaceId, typed), isKnown);
  const slipped = read.filter(({ sure }) => sure < 1).flatMap(({ named: { facts } }) => facts);
  const held = slipped.length === 0 ? holding : (await store.search.corpus(workspaceId, slipped)).holding;
  const namings = likeliest(read, held);
  const named = new Set(namings.flatMap((naming) => termStemsOf(naming.typed)));
  const unknown = new Set(asked.stems.filter((stem) => !isKnown(stem) && !named.has(stem)));
  const corrected = await correct(store, workspaceId, { unknown, lexicon });
  const spoken = withoutJoining(wishesOf(asked.stems, lexicon, corrected), asked.joining);
  const told = withNames(spoken, namings, lexicon);
  const wishes = told.length === 0 && asked.failuresFirst > 1 ? FAILURES_WISHED : told;
  return { asked, wishes, namings, corrected };
}

async function correct(
  store: Store,
  workspaceId: string,
  { unknown, lexicon }: { readonly unknown: ReadonlySet<string>; readonly lexicon: Lexicon },
): Promise<Understood['corrected']> {
  const corrected = new Map<string, readonly Alternative[]>();
  for (const stem of unknown) {
    const letters = stem.slice(0, 2);
    const known = await store.search.wordsBeginning(workspaceId, letters);
    corrected.set(stem, lookalikesOf(stem, [...known, ...lexiconWordsBeginning(lexicon, letters)]));
  }
  return corrected;
}

/** The same in every space that has no tool of its own and has merged none. */
const BUILT_IN_TOOLS = namesOf(namedTools(TOOLS, (id) => [id]));

/** What a text may name in a space. */
async function readNames(store: Store, workspaceId: string, typed: string): Promise<readonly Names[]> {
  const own = (await store.ownTools.list(workspaceId)).map((tool) => ({ ...tool, aliases: [] }));
  const notes = await store.upkeep.notes(workspaceId);
  const isAsBuilt = !notes.some(({ is }) => is === 'mergedInto');
  const idsOf = (id: string): readonly string[] => idsOfTool(notes, finalTool(notes, id));
  const others = namesOf([
    ...namedTools(isAsBuilt ? own : [...TOOLS, ...own], idsOf),
    ...namedJobs(await store.jobFamilies.list(workspaceId)),
    ...namedColleagues(await store.members.list(workspaceId), typed),
  ]);
  return isAsBuilt ? [BUILT_IN_TOOLS, others] : [others];
}
