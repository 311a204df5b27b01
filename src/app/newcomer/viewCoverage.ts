import { closedDoors, coverageOf, type CoverageFacts } from '../../domain/newcomer/coverage.ts';
import type { Question } from '../../domain/workspace/workspace.ts';
import { namesIn } from '../names.ts';
import type { Viewer } from '../viewer.ts';
import type { Store } from '../ports/store.ts';

/** Open questions that are looked at: the newest. */
const MOST_QUESTIONS = 1_000;
/** Those that the map quotes. */
const QUOTED = 5;

/** One line of the coverage map, in words. */
export interface CoverageLine {
  readonly is: 'family' | 'others';
  /** The family, or those that are told together. */
  readonly names: readonly string[];
  readonly useCases: number;
  readonly trials: number;
  readonly openQuestions: number;
}

export interface CoverageView {
  readonly lines: readonly CoverageLine[];
  /** Job families that have told nothing yet. */
  readonly closed: readonly string[];
  /** The newest questions that nobody answered yet. */
  readonly questions: readonly { readonly text: string; readonly postId: string | null }[];
}

/** What each job has told, tried and asked; never who. */
export async function viewCoverage(store: Store, { workspace, words }: Viewer): Promise<CoverageView> {
  const open = await store.questions.open(workspace.id, MOST_QUESTIONS);
  const questions = open.filter(({ text }) => text !== '');
  const facts = await factsOf(store, workspace.id, questions);
  const names = await namesIn(store, workspace.id, words.locale);
  return {
    lines: coverageOf(facts).map(({ jobFamilyIds, ...row }) => ({
      ...row,
      names: jobFamilyIds.map(names.family),
    })),
    closed: closedDoors(facts).map(names.family),
    questions: questions.slice(0, QUOTED).map(({ text, postId }) => ({ text, postId })),
  };
}

async function factsOf(
  store: Store,
  workspaceId: string,
  questions: readonly Question[],
): Promise<CoverageFacts> {
  const [shares, trials] = [
    await store.shares.countByFamily(workspaceId),
    await store.trials.countByFamily(workspaceId),
  ];
  const asked = Map.groupBy(questions, ({ jobFamilyId }) => jobFamilyId);
  const open = new Map([...asked].map(([family, some]) => [family, some.length]));
  const families = (await store.jobFamilies.list(workspaceId)).map(({ id }) => id);
  const known = new Set(families);
  return {
    families,
    members: (await store.members.list(workspaceId)).map((member) => knownOr(known, member.jobFamilyId)),
    of: (family) => ({
      useCases: sumOf(shares, known, family),
      trials: sumOf(trials, known, family),
      openQuestions: sumOf(open, known, family),
    }),
  };
}

/** A family that the space no longer lists is as good as none. */
function knownOr(known: ReadonlySet<string>, id: string | null): string | null {
  return id !== null && known.has(id) ? id : null;
}

function sumOf(
  counts: ReadonlyMap<string | null, number>,
  known: ReadonlySet<string>,
  family: string | null,
): number {
  return [...counts].reduce((sum, [id, many]) => (knownOr(known, id) === family ? sum + many : sum), 0);
}
