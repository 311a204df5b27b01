import { timeAlone } from '../../cards/share/timeTold.ts';
import type { CardField } from '../../cards/card.ts';
import { guardrailFields } from '../../cards/guardrail/guardrailCards.ts';
import { gatherPractices, type Practice } from '../../domain/guardrail/practices.ts';
import { freshnessOf, isToConfirm, type Freshness } from '../../domain/tool/freshness.ts';
import { finalTool, idsOfTool, modelChangedOn } from '../../domain/tool/toolNames.ts';
import type { Confirmation, ToolNote, Verdict } from '../../domain/tool/upkeep.ts';
import type { Share, ShareKind } from '../../domain/share/share.ts';
import { isContradictory } from '../../domain/trial/contradiction.ts';
import { countOutcomes } from '../../domain/trial/echo.ts';
import type { Outcome } from '../../domain/trial/trial.ts';
import type { Desk } from '../desk.ts';
import { knownTool, namesIn } from '../names.ts';
import type { Viewer } from '../viewer.ts';
import type { Store } from '../ports/store.ts';
import { readGuardrails } from '../guardrail/readGuardrails.ts';

/** One use of the tool, and whether it may be taken for true today. */
export interface UseCaseView {
  readonly shareId: string;
  readonly title: string;
  readonly kind: ShareKind;
  readonly timeSaved: string | null;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** It works for some, and does not for others. */
  readonly isContradictory: boolean;
  readonly freshness: Freshness;
}

export interface UseGroup {
  /** Null for shares that name no job family. */
  readonly familyId: string | null;
  readonly family: string | null;
  readonly useCases: readonly UseCaseView[];
  /** How many more there are than are shown. */
  readonly more: number;
}

/** One line of what happened to a sheet. */
export interface SheetEvent {
  readonly at: string;
  readonly is: Verdict | ToolNote['is'];
  /** The share's title, or the day and the words of a note. */
  readonly told: string;
}

/** The living page of a tool. */
export interface SheetView {
  readonly toolId: string;
  readonly name: string;
  /** Names under which it was known before. */
  readonly mergedFrom: readonly string[];
  readonly useCases: number;
  /** How many of them wait for somebody to say that they are still true. */
  readonly toConfirm: number;
  readonly lastConfirmedAt: string | null;
  readonly guardrails: readonly CardField[];
  readonly groups: readonly UseGroup[];
  readonly limits: readonly Practice[];
  readonly costs: readonly { readonly text: string; readonly shareId: string; readonly title: string }[];
  readonly comparisons: readonly { readonly id: string; readonly task: string }[];
  readonly history: readonly SheetEvent[];
}

export type SheetFound =
  | { readonly is: 'sheet'; readonly sheet: SheetView }
  /** The tool was merged into this one. */
  | { readonly is: 'moved'; readonly toolId: string }
  | { readonly is: 'none' };

/** How much of each list a sheet shows: the whole of a job family has its own page. */
const MOST = { useCases: 8, limits: 12, costs: 12, history: 30 };

/** The sheet of a tool; with `familyId`, the whole of one job family's use cases. */
export async function viewSheet(
  desk: Desk,
  viewer: Viewer,
  { toolId, familyId }: { readonly toolId: string; readonly familyId?: string | undefined },
): Promise<SheetFound> {
  const { store } = desk;
  const { id: workspaceId } = viewer.workspace;
  const notes = await store.upkeep.notes(workspaceId);
  const final = finalTool(notes, toolId);
  if (final !== toolId) return { is: 'moved', toolId: final };
  const ids = idsOfTool(notes, toolId);
  const shares = await store.shares.ofTools(workspaceId, ids);
  const name = await knownTool(store, workspaceId, toolId);
  if (name === null && shares.length === 0) return { is: 'none' };
  const uses = await viewUses(desk, viewer, { shares, changedOn: modelChangedOn(notes, ids) });
  const names = await namesIn(store, workspaceId, viewer.words.locale);
  return {
    is: 'sheet',
    sheet: {
      toolId,
      name: name ?? toolId,
      mergedFrom: ids.filter((id) => id !== toolId).map(names.tool),
      useCases: uses.views.length,
      toConfirm: uses.views.filter(({ freshness }) => isToConfirm(freshness)).length,
      lastConfirmedAt:
        uses.views
          .map(({ freshness }) => freshness.lastConfirmedAt)
          .toSorted()
          .at(-1) ?? null,
      guardrails: await guardrailsOf(store, viewer, { toolIds: ids, tool: names.tool }),
      groups: groupUses(shares, uses.views, { familyName: names.family, only: familyId }),
      limits: limitsIn(shares, ids).slice(0, MOST.limits),
      costs: costsIn(shares).slice(0, MOST.costs),
      comparisons: await comparisonsOf(store, workspaceId, { shares, toolIds: ids }),
      history: historyOf(shares, uses.confirmations, notesOf(notes, ids)).slice(0, MOST.history),
    },
  };
}

interface Uses {
  readonly views: readonly UseCaseView[];
  readonly confirmations: readonly Confirmation[];
}

async function viewUses(
  desk: Desk,
  { words }: Viewer,
  { shares, changedOn }: { readonly shares: readonly Share[]; readonly changedOn: string | null },
): Promise<Uses> {
  const [first] = shares;
  if (first === undefined) return { views: [], confirmations: [] };
  const ids = shares.map((share) => share.id);
  const confirmations = await desk.store.upkeep.confirmations(first.workspaceId, ids);
  const trials = await desk.store.trials.ofShares(first.workspaceId, ids);
  const [said, tried] = [
    Map.groupBy(confirmations, ({ shareId }) => shareId),
    Map.groupBy(trials, ({ shareId }) => shareId),
  ];
  const now = desk.clock.now();
  const views = shares.map((share): UseCaseView => {
    const own = tried.get(share.id) ?? [];
    const known = {
      publishedAt: share.publishedAt ?? share.createdAt,
      trials: own,
      confirmations: said.get(share.id) ?? [],
      modelChangedOn: changedOn,
    };
    return {
      shareId: share.id,
      title: share.title,
      kind: share.kind,
      timeSaved: timeAlone(share, words),
      outcomes: countOutcomes(own),
      isContradictory: isContradictory(countOutcomes(own)),
      freshness: freshnessOf(known, now),
    };
  });
  return { views, confirmations };
}

/** By job family, the one with most uses first; within each, what was confirmed last comes first. */
function groupUses(
  shares: readonly Share[],
  views: readonly UseCaseView[],
  { familyName, only }: { familyName(id: string): string; readonly only: string | undefined },
): readonly UseGroup[] {
  const groups = Map.groupBy(views, (_, at) => shares[at]?.jobFamilyId ?? null);
  return [...groups]
    .filter(([id]) => only === undefined || (id ?? '') === only)
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([familyId, all]) => {
      const shown = all
        .toSorted((one, other) => (one.freshness.lastConfirmedAt < other.freshness.lastConfirmedAt ? 1 : -1))
        .slice(0, only === undefined ? MOST.useCases : all.length);
      return {
        familyId,
        family: familyId === null ? null : familyName(familyId),
        useCases: shown,
        more: all.length - shown.length,
      };
    });
}

async function guardrailsOf(
  store: Store,
  { workspace, words }: Viewer,
  { toolIds, tool }: { readonly toolIds: readonly string[]; tool(id: string): string },
): Promise<readonly CardField[]> {
  const guardrails = await readGuardrails(store, workspace.id, { toolIds, shareIds: [] });
  const day = (instant: string): string => words.time.date(instant, workspace.timeZone);
  return guardrailFields({ guardrails, on: 'page', tool, day }, words);
}

function limitsIn(shares: readonly Share[], toolIds: readonly string[]): readonly Practice[] {
  // Under one name, so that what is said of a tool that was merged is told once as well.
  const [id = ''] = toolIds;
  const renamed = shares.map((share) => ({ ...share, toolIds: [id] }));
  return gatherPractices(renamed, 'tool').find((group) => group.id === id)?.practices ?? [];
}

function costsIn(shares: readonly Share[]): SheetView['costs'] {
  return shares.flatMap(({ cost, id, title }) => (cost === null ? [] : [{ text: cost, shareId: id, title }]));
}

async function comparisonsOf(
  store: Store,
  workspaceId: string,
  { shares, toolIds }: { readonly shares: readonly Share[]; readonly toolIds: readonly string[] },
): Promise<SheetView['comparisons']> {
  const own = new Set(shares.map((share) => share.id));
  const compared = await store.comparisons.shares(workspaceId, null);
  const found = await store.comparisons.findings(workspaceId, null);
  const wanted = new Set([
    ...compared.filter(({ shareId }) => own.has(shareId)).map(({ comparisonId }) => comparisonId),
    ...found.filter(({ toolId }) => toolIds.includes(toolId)).map(({ comparisonId }) => comparisonId),
  ]);
  const all = await store.comparisons.list(workspaceId);
  return all.filter(({ id }) => wanted.has(id)).map(({ id, task }) => ({ id, task }));
}

const notesOf = (notes: readonly ToolNote[], toolIds: readonly string[]): readonly ToolNote[] =>
  notes.filter(({ toolId }) => toolIds.includes(toolId));

/** What was said of the sheet, newest first; whose word it was is not told. */
function historyOf(
  shares: readonly Share[],
  confirmations: readonly Confirmation[],
  notes: readonly ToolNote[],
): readonly SheetEvent[] {
  const titles = new Map(shares.map((share) => [share.id, share.title]));
  const said = confirmations.map(({ at, verdict, shareId }) => ({
    at,
    is: verdict,
    told: titles.get(shareId) ?? '',
  }));
  const noted = notes.map(({ at, is, day, text }) => ({
    at,
    is,
    told: text === '' ? day : `${day}, ${text}`,
  }));
  return [...said, ...noted].toSorted((one, other) => (one.at < other.at ? 1 : -1));
}
