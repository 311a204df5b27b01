import { largeFamilies } from '../privacy/floor.ts';
import { nameHider } from '../privacy/hideNames.ts';
import type { TimeSaved } from '../duration/timeSaved.ts';
import type { Share } from '../share/share.ts';
import { foldInPlace } from '../text/fold.ts';
import { TOOLS as KNOWN_TOOLS } from '../tool/toolTable.ts';
import { COMMON_WORDS } from '../tool/toolWords.ts';
import { countOutcomes } from '../trial/echo.ts';
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
  /** What stands for a colleague's name in what people wrote: « [collègue] ». */
  readonly colleague: string;
  readonly url: {
    share(id: string): string;
    tool(id: string): string;
    question(id: string): string;
    brief: string;
  };
}

/** What the parts of a brief are written from. */
interface ReadableFacts extends MonthFacts {
  trialsOf(share: Share): readonly Trial[];
  /** The name of a job family of five people or more; null for a smaller one, and for none. */
  large(id: string | null): string | null;
  /** What someone wrote, without the names of colleagues. */
  unnamed(text: string): string;
}

/** Writes the month's brief. Nothing in it counts, names or ranks a person, nor fewer than five by their job. */
export function writeBrief(facts: MonthFacts): Brief {
  const readable = readableFacts(facts);
  const { shares, decision } = facts;
  return {
    workspaceName: facts.workspaceName,
    isExample: facts.isExample,
    month: facts.month,
    activity: {
      shares: shares.length,
      failuresAndCautions: shares.filter((share) => share.kind !== 'success').length,
      trials: facts.trialsOfTheMonth,
      questions: facts.questions.length,
      jobFamilies: distinct(shares.map((share) => share.jobFamilyId)).length,
    },
    sharesByKind: {
      success: shares.filter((share) => share.kind === 'success').length,
      failure: shares.filter((share) => share.kind === 'failure').length,
      caution: shares.filter((share) => share.kind === 'caution').length,
    },
    tools: mostSharedTools(readable),
    gains: significantGains(readable),
    needs: [...openQuestions(readable), ...failedTrials(readable), ...closedDoors(readable)],
    decision: decision === null ? null : readable.unnamed(decision),
    url: facts.url.brief,
  };
}

function readableFacts(facts: MonthFacts): ReadableFacts {
  const { members, shares, name, colleague } = facts;
  const trialsByShare = Map.groupBy(facts.trials, (trial) => trial.shareId);
  const families = largeFamilies(members.map((member) => member.jobFamilyId));
  const tools = new Set(shares.flatMap((share) => share.toolIds));
  return {
    ...facts,
    trialsOf: (share) => trialsByShare.get(share.id) ?? [],
    large: (id) => (id !== null && families.has(id) ? name.family(id) : null),
    unnamed: nameHider({
      people: members,
      products: productWords([...tools].map(name.tool)),
      label: colleague,
    }),
  };
}

function mostSharedTools({
  shares: all,
  name,
  url,
  large,
  trialsOf,
  unnamed,
}: ReadableFacts): readonly BriefTool[] {
  const byTool = new Map<string, Share[]>();
  for (const share of all)
    for (const tool of share.toolIds) byTool.set(tool, [...(byTool.get(tool) ?? []), share]);
  return [...byTool]
    .toSorted(([oneId, one], [otherId, other]) => other.length - one.length || oneId.localeCompare(otherId))
    .slice(0, TOOLS)
    .map(([id, shares]) => ({
      id,
      name: unnamed(name.tool(id)),
      shares: shares.length,
      jobFamilies: distinct(shares.map((share) => share.jobFamilyId)).flatMap(
        (family) => large(family) ?? [],
      ),
      outcomes: countOutcomes(shares.flatMap(trialsOf)),
      url: url.tool(id),
    }));
}

function significantGains({ shares, url, large, trialsOf, unnamed }: ReadableFacts): readonly BriefGain[] {
  return shares
    .map((share) => gainOf(share, trialsOf(share)))
    .filter((gain): gain is Gain => gain !== null)
    .toSorted(byWeight)
    .slice(0, GAINS)
    .map(({ share, declared, observed }) => ({
      shareId: share.id,
      title: unnamed(share.title),
      tool: unnamed(share.tool),
      jobFamily: large(share.jobFamilyId),
      declared: unnamedIn(declared, unnamed),
      observed: observed === null ? null : { ...observed, timeSaved: unnamedIn(observed.timeSaved, unnamed) },
      limits: share.limits === null ? null : unnamed(share.limits),
      url: url.share(share.id),
    }));
}

/** A gain quotes what its author wrote, and the item that they count by. */
function unnamedIn(told: TimeSaved, unnamed: ReadableFacts['unnamed']): TimeSaved {
  const { item, quote } = told;
  return { ...told, ...(item === undefined ? {} : { item: unnamed(item) }), quote: unnamed(quote) };
}

function openQuestions({ questions, url, large, unnamed }: ReadableFacts): readonly TrainingNeed[] {
  return questions
    .filter((question) => question.answeredAt === null)
    .slice(0, NEEDS_OF_A_KIND)
    .map((question) => ({
      is: 'openQuestion',
      text: unnamed(question.text),
      jobFamily: large(question.jobFamilyId),
      url: url.question(question.id),
    }));
}

function failedTrials({ shares, url, trialsOf, unnamed }: ReadableFacts): readonly TrainingNeed[] {
  return shares
    .map((share) => ({ share, failed: countOutcomes(trialsOf(share)).doesNotWork }))
    .filter(({ failed }) => failed >= FAILURES_THAT_ASK_FOR_HELP)
    .toSorted((one, other) => other.failed - one.failed)
    .slice(0, NEEDS_OF_A_KIND)
    .map(({ share, failed }) => ({
      is: 'failedTrials',
      title: unnamed(share.title),
      tool: unnamed(share.tool),
      failed,
      url: url.share(share.id),
    }));
}

/** Job families of five people or more without any share yet. Of a smaller one, this would be said of each. */
function closedDoors({ members, familiesReached, large }: ReadableFacts): readonly TrainingNeed[] {
  const behind = distinct(members.map((member) => member.jobFamilyId)).filter(
    (id) => !familiesReached.has(id),
  );
  const jobFamilies = behind.flatMap((id) => large(id) ?? []).toSorted((a, b) => a.localeCompare(b, 'fr'));
  return jobFamilies.length === 0 ? [] : [{ is: 'closedDoors', jobFamilies }];
}

/** Names of one word of the products that people know, and of the tools of the month. */
function productWords(toolNames: readonly string[]): ReadonlySet<string> {
  const known = KNOWN_TOOLS.flatMap((tool) => [tool.name, ...tool.aliases]).map(foldInPlace);
  const words = [...known.filter((word) => !COMMON_WORDS.has(word)), ...toolNames.map(foldInPlace)];
  return new Set(words.filter((word) => !word.includes(' ')));
}

function distinct(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids)].filter((id): id is string => id !== null);
}
