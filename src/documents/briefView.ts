import type { Brief, BriefGain, BriefTool, TrainingNeed } from '../domain/brief/brief.ts';
import { isGain, WORKING_TIME, type TimeSaved } from '../domain/duration/timeSaved.ts';
import { OUTCOMES, type Outcome } from '../domain/trial/trial.ts';
import type { BriefWords } from '../words/words.ts';
import { ELLIPSIS } from '../words/shorten.ts';
import { clean, paragraphs, shorten } from './text.ts';

/** What a slide or a third of an A4 page holds without crowding: letters for texts, a count for lists. */
export const PAPER = {
  workspace: 48,
  tool: 30,
  jobFamily: 30,
  jobFamilies: 3,
  title: 112,
  /** What a time saved is counted by (« par landing page »); the figure itself is never cut. */
  item: 24,
  limits: 118,
  need: 115,
  needs: 5,
  decision: 420,
};

export type Budget = Readonly<typeof PAPER>;

/** The page holds every text whole: it is where « suite dans la page » leads. */
export const PAGE = Object.fromEntries(Object.keys(PAPER).map((part) => [part, Infinity])) as Budget;

export interface Section {
  readonly title: string;
  /** What is said when the section has nothing to show; null otherwise. */
  readonly none: string | null;
  readonly note: string | null;
  /** True when a text was cut or a line left out: the page has the rest. */
  readonly shortened: boolean;
}

export interface ToolRow {
  readonly name: string;
  readonly url: string | null;
  readonly jobFamilies: string;
  readonly shares: number;
  readonly sharesText: string;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly trials: number;
  readonly trialsText: string;
}

/** A figure and who stands behind it. */
export interface Figure {
  readonly label: string;
  readonly value: string;
}

export interface GainCard {
  readonly title: string;
  /** Tool and job family. */
  readonly context: string;
  readonly declared: Figure;
  readonly observed: Figure & { readonly known: boolean };
  readonly limits: string | null;
  readonly url: string | null;
}

export interface NeedRow {
  readonly label: string;
  /** Job family or tool; empty when there is none. */
  readonly detail: string;
  readonly text: string;
  readonly url: string | null;
}

/** What the three documents say, in words: nothing is left to decide but how it looks. */
export interface BriefView {
  readonly lang: string;
  readonly kicker: string;
  readonly title: string;
  readonly workspace: string;
  readonly example: string | null;
  readonly url: string | null;
  readonly activity: {
    readonly title: string;
    readonly none: string | null;
    readonly figures: readonly Figure[];
    readonly setbacks: string | null;
  };
  readonly tools: Section & {
    readonly columns: readonly [tool: string, shares: string, trials: string];
    readonly legend: readonly { readonly outcome: Outcome; readonly label: string }[];
    readonly rows: readonly ToolRow[];
    readonly sharesChart: string;
    readonly trialsChart: string;
  };
  readonly gains: Section & {
    readonly limitsLabel: string;
    readonly limitsUnknown: string;
    readonly seeShare: string;
    readonly cards: readonly GainCard[];
  };
  readonly needs: Section & {
    readonly rows: readonly NeedRow[];
    readonly more: string | null;
    readonly seeSource: string;
  };
  readonly decision: Section & { readonly paragraphs: readonly string[] };
  readonly reading: { readonly title: string; readonly lines: readonly string[] };
  readonly more: { readonly shortened: string; readonly sources: string; readonly sourcesAt: string };
}

/**
 * Brief + words → what every document says, so that the deck, the PDF and the page tell the same thing
 * in the same words. Order is the model's. Texts beyond `budget` are cut with an ellipsis.
 * Throws RangeError when `brief.month` is no month.
 */
export function briefView(brief: Brief, words: BriefWords, budget: Budget): BriefView {
  return {
    lang: words.lang,
    kicker: words.kicker,
    title: words.title(brief.month),
    workspace: shorten(clean(brief.workspaceName), budget.workspace),
    example: brief.isExample ? words.exampleMark : null,
    url: link(brief.url),
    activity: activity(brief, words),
    tools: tools(brief.tools, words, budget),
    gains: gains(brief.gains, words, budget),
    needs: needs(brief.needs, words, budget),
    decision: decision(brief.decision, words, budget),
    reading: { title: words.readingTitle, lines: words.reading(WORKING_TIME) },
    more: { shortened: words.shortened(ELLIPSIS), sources: words.sources, sourcesAt: words.sourcesAt },
  };
}

function activity({ month, activity: did, sharesByKind }: Brief, words: BriefWords): BriefView['activity'] {
  const figure = (n: number, label: string): Figure => ({ value: words.number(n), label });
  const setbacks = sharesByKind.failure + sharesByKind.caution;
  return {
    title: words.activity(month),
    none: did.shares + did.trials + did.questions === 0 ? words.activityNone(month) : null,
    figures: [
      figure(did.shares, words.shares(did.shares)),
      figure(did.trials, words.trials(did.trials)),
      figure(did.questions, words.questions(did.questions)),
      figure(did.jobFamilies, words.jobFamilies(did.jobFamilies)),
    ],
    setbacks: setbacks > 0 ? words.setbacks(sharesByKind.failure, sharesByKind.caution) : null,
  };
}

function tools(all: readonly BriefTool[], words: BriefWords, budget: Budget): BriefView['tools'] {
  const cutter = newCutter();
  const rows = all.map((tool) => toolRow(tool, { words, budget, cutter }));
  return {
    title: words.toolsTitle(rows.length),
    none: rows.length === 0 ? words.toolsNone : null,
    note: words.toolsNote,
    shortened: cutter.hasCut(),
    columns: [words.toolColumn, words.sharesColumn, words.trialsColumn],
    legend: OUTCOMES.map((outcome) => ({ outcome, label: words.outcome(outcome) })),
    rows,
    sharesChart: words.sharesChart(rows.map((row) => `${row.name}, ${row.sharesText}`)),
    trialsChart: words.trialsChart(rows.map((row) => `${row.name}, ${row.trialsText}`)),
  };
}

function toolRow(tool: BriefTool, { words, budget, cutter }: Page): ToolRow {
  const { works, worksWithChanges, doesNotWork } = tool.outcomes;
  return {
    name: cutter.cut(tool.name, budget.tool),
    url: link(tool.url),
    jobFamilies: names(tool.jobFamilies, { words, budget, cutter }),
    shares: tool.shares,
    sharesText: `${words.number(tool.shares)} ${words.shares(tool.shares)}`,
    outcomes: tool.outcomes,
    trials: works + worksWithChanges + doesNotWork,
    trialsText: words.outcomes(works, worksWithChanges, doesNotWork),
  };
}

function gains(all: readonly BriefGain[], words: BriefWords, budget: Budget): BriefView['gains'] {
  const cutter = newCutter();
  const cards = all.map((gain) => gainCard(gain, { words, budget, cutter }));
  return {
    title: words.gainsTitle(all.length, all.filter(isConfirmed).length),
    none: all.length === 0 ? words.gainsNone : null,
    note: words.gainsNote,
    shortened: cutter.hasCut(),
    limitsLabel: words.limits,
    limitsUnknown: words.limitsUnknown,
    seeShare: words.seeShare,
    cards,
  };
}

function gainCard(gain: BriefGain, { words, budget, cutter }: Page): GainCard {
  const tell = (told: TimeSaved): string =>
    words.tellTimeSaved(
      told.item === undefined ? told : { ...told, item: cutter.cut(told.item, budget.item) },
    );
  const tool = cutter.cut(gain.tool, budget.tool);
  const jobFamily = gain.jobFamily === null ? '' : cutter.cut(gain.jobFamily, budget.jobFamily);
  return {
    title: cutter.cut(gain.title, budget.title) || words.titleUnknown,
    context: [tool, jobFamily].filter((part) => part !== '').join(' · '),
    declared: { label: words.declared, value: tell(gain.declared) },
    observed: observed(gain, words, tell),
    limits: gain.limits === null ? null : cutter.cut(gain.limits, budget.limits) || null,
    url: link(gain.url),
  };
}

function observed(
  gain: BriefGain,
  words: BriefWords,
  tell: (timeSaved: TimeSaved) => string,
): GainCard['observed'] {
  if (gain.observed === null)
    return { label: words.notConfirmed, value: words.notConfirmedYet, known: false };
  const { by, timeSaved } = gain.observed;
  const label = isConfirmed(gain) ? words.confirmedBy(by) : words.observedBy(by);
  return { label, value: tell(timeSaved), known: true };
}

/** Colleagues confirm a gain when they saved time too; when they saved none or lost some, they only observed. */
function isConfirmed({ observed: seen }: BriefGain): boolean {
  return seen !== null && isGain(seen.timeSaved);
}

function needs(all: readonly TrainingNeed[], words: BriefWords, budget: Budget): BriefView['needs'] {
  const cutter = newCutter();
  const rows = mixed(all, budget.needs).map((need) => needRow(need, { words, budget, cutter }));
  const left = all.length - rows.length;
  return {
    title: words.needsTitle(all.length),
    none: all.length === 0 ? words.needsNone : null,
    note: words.needsNote,
    shortened: cutter.hasCut() || left > 0,
    rows,
    more: left > 0 ? words.moreNeeds(left) : null,
    seeSource: words.seeSource,
  };
}

/** At most `most` needs in the model's order, with as many kinds among them as there are. */
function mixed(all: readonly TrainingNeed[], most: number): readonly TrainingNeed[] {
  const seen = new Map<TrainingNeed['is'], number>();
  const ranks = all.map(({ is }, at) => {
    const rank = seen.get(is) ?? 0;
    seen.set(is, rank + 1);
    return { at, rank };
  });
  const kept = new Set(
    ranks
      .toSorted((one, other) => one.rank - other.rank)
      .slice(0, most)
      .map(({ at }) => at),
  );
  return all.filter((_, at) => kept.has(at));
}

function needRow(need: TrainingNeed, { words, budget, cutter }: Page): NeedRow {
  if (need.is === 'openQuestion') {
    return {
      label: words.openQuestion,
      detail: need.jobFamily === null ? '' : cutter.cut(need.jobFamily, budget.jobFamily),
      text: words.quote(cutter.cut(need.text, budget.need)),
      url: link(need.url),
    };
  }
  if (need.is === 'failedTrials') {
    return {
      label: words.failedTrials(need.failed),
      detail: cutter.cut(need.tool, budget.tool),
      text: cutter.cut(need.title, budget.need) || words.titleUnknown,
      url: link(need.url),
    };
  }
  const wide = { ...budget, jobFamilies: budget.jobFamilies + 2 };
  return {
    label: words.closedDoors,
    detail: '',
    text: names(need.jobFamilies, { words, budget: wide, cutter }),
    url: null,
  };
}

function decision(text: string | null, words: BriefWords, budget: Budget): BriefView['decision'] {
  const cutter = newCutter();
  const lines = paragraphs(text ?? '');
  const kept = budget.decision === Infinity ? lines : [lines.join(' ')].filter((line) => line !== '');
  return {
    title: words.decisionTitle,
    none: lines.length === 0 ? words.decisionNone : null,
    note: null,
    paragraphs: kept.map((line) => cutter.cut(line, budget.decision)),
    shortened: cutter.hasCut(),
  };
}

/** « Juridique, RH, Achats et 2 autres ». */
function names(all: readonly string[], { words, budget, cutter }: Page): string {
  const shown = all.slice(0, budget.jobFamilies).map((name) => cutter.cut(name, budget.jobFamily));
  const left = all.length - shown.length;
  return words.list(left > 0 ? [...shown, words.moreJobFamilies(left)] : shown);
}

/** An address that is safe to click, in its canonical form; null for anything else. */
function link(url: string): string | null {
  if (/^\/(?![/\\])/.test(url)) return clean(url);
  const parsed = URL.parse(url);
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.href : null;
}

/** What a section is told with, and how much of it there is room for. */
interface Page {
  readonly words: BriefWords;
  readonly budget: Budget;
  readonly cutter: Cutter;
}

interface Cutter {
  readonly cut: (text: string, budget: number) => string;
  readonly hasCut: () => boolean;
}

/** Cleans and shortens the texts of one section, and remembers whether anything was lost. */
function newCutter(): Cutter {
  let lost = false;
  return {
    cut: (text, budget) => {
      const whole = clean(text);
      const short = shorten(whole, budget);
      lost ||= short !== whole;
      return short;
    },
    hasCut: () => lost,
  };
}
