import { addressOf, type Page } from '../../app/addresses.ts';
import { viewSheet, type SheetView, type UseCaseView, type UseGroup } from '../../app/tool/viewSheet.ts';
import { verdictActions } from '../../cards/tool/sheetCards.ts';
import type { Words } from '../../words/words.ts';
import { buttonOf, openButton, seeButton, type OwnButton } from '../notices.ts';
import { reading, type Reply } from '../reply.ts';
import { section, type Row, type Section } from '../section.ts';
import type { Visit } from '../visit.ts';
import { guardrail } from './guardrail.ts';
import { notFound, type Window } from './window.ts';

/** The living sheet of a tool; the whole of one job's uses when a family is asked for. */
export const toolWindow: Window = async (visit, asked) => {
  const { family: familyId } = asked.asked;
  const found = await viewSheet(visit.desk, visit.viewer, { toolId: asked.id, familyId });
  if (found.is === 'none') return notFound(visit);
  if (found.is === 'moved') return toolWindow(visit, { ...asked, id: found.toolId });
  return readSheet(found.sheet, visit, asked);
};

function readSheet(sheet: SheetView, visit: Visit, asked: Page): Reply {
  const { words } = visit.viewer;
  const isWhole = asked.asked['family'] === undefined;
  const uses = sheet.groups.map((group) => usesOf(sheet, group, visit));
  const sections = [headOf(sheet, visit), ...uses, ...(isWhole ? listsOf(sheet, visit) : [])];
  return reading(words.sheet.title(sheet.name), sections);
}

function headOf(sheet: SheetView, visit: Visit): Section {
  const { words, workspace } = visit.viewer;
  const { sheet: texts, time } = words;
  const { mergedFrom, lastConfirmedAt, toConfirm, useCases, guardrails } = sheet;
  const told = [
    ...(mergedFrom.length === 0 ? [] : [texts.mergedFrom(mergedFrom.join(', '))]),
    ...(lastConfirmedAt === null
      ? []
      : [texts.state(useCases, time.date(lastConfirmedAt, workspace.timeZone))]),
    ...(toConfirm === 0 ? [] : [texts.toConfirm(toConfirm)]),
    ...guardrails.map((field) => guardrail(field, words)),
    ...(useCases === 0 ? [texts.none] : []),
  ];
  return section(texts.title(sheet.name), { sentences: told, buttons: deeds(sheet, visit) });
}

function usesOf({ toolId }: SheetView, group: UseGroup, { viewer }: Visit): Section {
  const { words, workspace } = viewer;
  const path = `${addressOf.tool(workspace.id, toolId)}?family=${encodeURIComponent(group.familyId ?? '')}`;
  return section(group.family ?? words.sheet.otherFamilies, {
    rows: group.useCases.map((use) => rowOf(use, words, workspace.timeZone)),
    buttons: group.more === 0 ? [] : [openButton(words.sheet.more(group.more), path)],
  });
}

function rowOf(use: UseCaseView, words: Words, timeZone: string): Row {
  const { works, worksWithChanges, doesNotWork } = use.outcomes;
  const isTried = works + worksWithChanges + doesNotWork > 0;
  const { is, lastConfirmedAt } = use.freshness;
  const line = [
    use.kind === 'success' ? null : words.cards.kindNames[use.kind],
    use.timeSaved,
    isTried ? words.cards.echo.outcomes(works, worksWithChanges, doesNotWork) : null,
    use.isContradictory ? words.guardrails.contradiction : null,
    words.sheet.freshness(is, words.time.date(lastConfirmedAt, timeZone)),
  ];
  const verdicts = verdictActions(use.shareId, words).map((action) => buttonOf(action, words));
  return {
    title: use.title,
    line: line.filter((part) => part !== null).join(' · '),
    buttons: [seeButton(use.shareId, words), ...(is === 'confirmed' ? [] : verdicts)],
  };
}

/** What the sheet tells besides its uses: limits, costs, comparisons, history. */
function listsOf(sheet: SheetView, { viewer }: Visit): readonly Section[] {
  const { words, workspace } = viewer;
  const { sheet: texts } = words;
  const limits = sheet.limits.map(({ limits, shares: [share] }) => ({
    title: limits,
    line: share?.title ?? '',
    buttons: share === undefined ? [] : [seeButton(share.id, words)],
  }));
  const costs = sheet.costs.map(({ text, title, shareId }) => ({
    title: text,
    line: title,
    buttons: [seeButton(shareId, words)],
  }));
  const comparisons = sheet.comparisons.map(({ id, task }) => ({
    title: task,
    line: '',
    buttons: [openButton(words.comparison.open, addressOf.comparison(workspace.id, id))],
  }));
  const history = sheet.history.map(
    ({ at, is, told }) => `${words.time.date(at, workspace.timeZone)} · ${texts.event(is, told)}`,
  );
  return [
    section(texts.limits, { rows: limits }),
    section(texts.costs, { rows: costs }),
    section(texts.comparisons, { rows: comparisons }),
    section(texts.history, { asides: history }),
  ].filter(({ rows, asides }) => rows.length + asides.length > 0);
}

/** Anyone notes that the model changed or points out a risk; who facilitates rules and joins. */
function deeds({ toolId }: SheetView, { viewer: { words, member } }: Visit): readonly OwnButton[] {
  const form = (name: string, label: string, id = toolId): OwnButton => ({
    label,
    tone: 'plain',
    press: { is: 'form', name, id },
  });
  const { modelChange, mergeTool } = words.sheet;
  return [
    form('modelChange', modelChange.open),
    form('caution', words.guardrails.pointOut, `tool.${toolId}`),
    ...(member.role === 'facilitator'
      ? [form('policy', words.guardrails.setPolicy), form('mergeTool', mergeTool.open)]
      : []),
  ];
}
