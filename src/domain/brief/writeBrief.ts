import type { Share } from '../share/share.ts';
import { countOutcomes, SMALLEST_GROUP } from '../trial/echo.ts';
import type { Trial } from '../trial/trial.ts';
import type { Member, Question } from '../workspace/workspace.ts';
import type { Brief, BriefGain, BriefTool, TrainingNeed } from './brief.ts';
import { byWeight, gainOf, type Gain } from './gains.ts';

const TOOLS = 5;
const GAINS = 3;
const NEEDS_OF_A_KIND = 4;
/** One failed trial is an accident; two say that people need help with it. */
const FAILURES_THAT_ASK_FOR_HELP = 2;

/** What a month holds, and how to name things in the reader's language. */
export interface MonthFacts {
  readonly workspaceName: string;
  readonly isExample: boolean;
  readonly month: string;
  /** Published in the month. */
  readonly shares: readonly Share[];
  /** Trials of these shares. */
  readonly trials: readonly Trial[];
  /** How many trials were made in the month, of any share. */
  readonly trialsOfTheMonth: number;
  /** Asked in the month. */
  readonly questions: readonly Question[];
  readonly members: readonly Member[];
  /** Job families that ever had a share. */
  readonly familiesReached: ReadonlySet<string>;
  readonly decision: string | null;
  readonly name: { family(id: string): string; tool(id: string): string };
  readonly url: {
    share(id: string): string;
    tool(id: string): string;
    question(id: string): string;
    brief: string;
  };
}

/** Writes the month's brief. Nothing in it counts, names or ranks a person. */
export function writeBrief(facts: MonthFacts): Brief {
  const trialsByShare = Map.groupBy(facts.trials, (trial) => trial.shareId);
  const trialsOf = (share: Share): readonly Trial[] => trialsByShare.get(share.id) ?? [];
  return {
    workspaceName: facts.workspaceName,
    isExample: facts.isExample,
    month: facts.month,
    activity: {
      shares: facts.shares.length,
      failuresAndCautions: facts.shares.filter((share) => share.kind !== 'success').length,
      trials: facts.trialsOfTheMonth,
      questions: facts.questions.length,
      jobFamilies: distinct(facts.shares.map((share) => share.jobFamilyId)).length,
    },
    sharesByKind: {
      success: facts.shares.filter((share) => share.kind === 'success').length,
      failure: facts.shares.filter((share) => share.kind === 'failure').length,
      caution: facts.shares.filter((share) => share.kind === 'caution').length,
    },
    tools: mostSharedTools(facts, trialsOf),
    gains: significantGains(facts, trialsOf),
    needs: [...openQuestions(facts), ...failedTrials(facts, trialsOf), ...closedDoors(facts)],
    decision: facts.decision,
    url: facts.url.brief,
  };
}

type TrialsOf = (share: Share) => readonly Trial[];

function mostSharedTools(facts: MonthFacts, trialsOf: TrialsOf): readonly BriefTool[] {
  const byTool = new Map<string, Share[]>();
  for (const share of facts.shares)
    for (const tool of share.toolIds) byTool.set(tool, [...(byTool.get(tool) ?? []), share]);
  return [...byTool]
    .toSorted(([oneId, one], [otherId, other]) => other.length - one.length || oneId.localeCompare(otherId))
    .slice(0, TOOLS)
    .map(([id, shares]) => ({
      id,
      name: facts.name.tool(id),
      shares: shares.length,
      jobFamilies: distinct(shares.map((share) => share.jobFamilyId)).map(facts.name.family),
      outcomes: countOutcomes(shares.flatMap(trialsOf)),
      url: facts.url.tool(id),
    }));
}

function significantGains(facts: MonthFacts, trialsOf: TrialsOf): readonly BriefGain[] {
  return facts.shares
    .map((share) => gainOf(share, trialsOf(share)))
    .filter((gain): gain is Gain => gain !== null)
    .toSorted(byWeight)
    .slice(0, GAINS)
    .map(({ share, declared, observed }) => ({
      shareId: share.id,
      useCase: share.useCase,
      tool: share.tool,
      jobFamily: share.jobFamilyId === null ? null : facts.name.family(share.jobFamilyId),
      declared,
      observed,
      limits: share.limits,
      url: facts.url.share(share.id),
    }));
}

function openQuestions(facts: MonthFacts): readonly TrainingNeed[] {
  return facts.questions
    .filter((question) => question.answeredAt === null)
    .slice(0, NEEDS_OF_A_KIND)
    .map((question) => ({
      is: 'openQuestion',
      text: question.text,
      jobFamily: largeFamilyName(facts, question.jobFamilyId),
      url: facts.url.question(question.id),
    }));
}

function failedTrials(facts: MonthFacts, trialsOf: TrialsOf): readonly TrainingNeed[] {
  return facts.shares
    .map((share) => ({ share, failed: countOutcomes(trialsOf(share)).doesNotWork }))
    .filter(({ failed }) => failed >= FAILURES_THAT_ASK_FOR_HELP)
    .toSorted((one, other) => other.failed - one.failed)
    .slice(0, NEEDS_OF_A_KIND)
    .map(({ share, failed }) => ({
      is: 'failedTrials',
      useCase: share.useCase,
      tool: share.tool,
      failed,
      url: facts.url.share(share.id),
    }));
}

/** Job families without any share yet, told together and only when together they are at least five people. */
function closedDoors(facts: MonthFacts): readonly TrainingNeed[] {
  const behind = facts.members.filter(
    (member) => member.jobFamilyId !== null && !facts.familiesReached.has(member.jobFamilyId),
  );
  if (behind.length < SMALLEST_GROUP) return [];
  const families = distinct(behind.map((member) => member.jobFamilyId)).map(facts.name.family);
  return [{ is: 'closedDoors', jobFamilies: families.toSorted((a, b) => a.localeCompare(b, 'fr')) }];
}

function largeFamilyName(facts: MonthFacts, id: string | null): string | null {
  if (id === null) return null;
  const people = facts.members.filter((member) => member.jobFamilyId === id).length;
  return people >= SMALLEST_GROUP ? facts.name.family(id) : null;
}

function distinct(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids)].filter((id): id is string => id !== null);
}
