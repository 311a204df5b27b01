import { addressOf } from '../../app/addresses.ts';
import { sharesToCompare, viewComparison, type ComparisonView } from '../../app/comparison/viewComparison.ts';
import { press } from '../../cards/plainCard.ts';
import type { Seen } from '../../domain/comparison/bench.ts';
import type { Words } from '../../words/words.ts';
import { buttonOf, formButton, openButton, seeButton } from '../notices.ts';
import { reading, type Reply } from '../reply.ts';
import { section, type Section, type Table } from '../section.ts';
import type { Visit } from '../visit.ts';
import { notFound, type Window } from './window.ts';

/** One task, tool by tool; every comparison of the space when none is named. */
export const comparisonWindow: Window = async (visit, asked) => {
  const { desk, viewer } = visit;
  if (asked.id === '') return listOf(visit);
  const view = await viewComparison(desk.store, viewer, asked.id);
  if (view === null) return notFound(visit);
  const offered = await offeredTo(view, visit);
  return reading(viewer.words.comparison.badge, [benchOf(view, visit), ...offered]);
};

async function listOf({ desk, viewer: { workspace, words } }: Visit): Promise<Reply> {
  const texts = words.comparison;
  const all = await desk.store.comparisons.list(workspace.id);
  const rows = all.map(({ id, task, at }) => ({
    title: task,
    line: words.time.date(at, workspace.timeZone),
    buttons: [openButton(texts.open, addressOf.comparison(workspace.id, id))],
  }));
  const list = section(texts.list, {
    sentences: [texts.listIntro, ...(all.length === 0 ? [texts.none] : [])],
    rows,
    buttons: [formButton('comparison', texts.create, 'primary')],
  });
  return reading(texts.list, [list]);
}

function benchOf(view: ComparisonView, { viewer: { workspace, words } }: Visit): Section {
  const texts = words.comparison;
  const { tools, trials, author, at } = view;
  return section(view.task, {
    sentences: [tools.length === 0 ? texts.empty : texts.spares(tools.length, trials)],
    asides: [`${author}, ${words.time.date(at, workspace.timeZone)}`],
    table: tools.length === 0 ? null : tableOf(view, words),
    buttons: [
      { label: texts.complete, tone: 'primary', press: { is: 'form', name: 'finding', id: view.id } },
      ...tools.map(({ toolId, name }) =>
        openButton(words.sheet.open(name), addressOf.tool(workspace.id, toolId)),
      ),
    ],
  });
}

function tableOf(view: ComparisonView, words: Words): Table {
  const texts = words.comparison;
  const { works, fails, costs } = texts.columns;
  const cell = (seen: readonly Seen[]): string =>
    seen.length === 0 ? texts.unknown : seen.map((one) => tell(one, view, words)).join('\n');
  return {
    caption: view.task,
    columns: [texts.finding.labels.tool, works, fails, costs],
    lines: view.tools.map((tool) => [
      tool.trials === 0 ? tool.name : `${tool.name} · ${texts.perTool(tool.trials)}`,
      cell(tool.works),
      cell(tool.fails),
      cell(tool.costs),
    ]),
  };
}

/** What was seen, and where it comes from: a share, a try of it, or the person who told it here with their name. */
function tell({ text, shareId, from, authorId }: Seen, view: ComparisonView, words: Words): string {
  const texts = words.comparison;
  const title = shareId === null ? undefined : view.titles.get(shareId);
  if (title === text) return text;
  const who = authorId === null ? texts.unnamed : (view.names.get(authorId) ?? words.cards.formerColleague);
  const source = { finding: who, trial: texts.trial, share: title ?? '' }[from];
  return source === '' ? text : `${text} (${source})`;
}

async function offeredTo(view: ComparisonView, { desk, viewer }: Visit): Promise<readonly Section[]> {
  const { workspace, words } = viewer;
  const texts = words.comparison;
  const offered = await sharesToCompare(desk.store, workspace.id, view.id);
  if (offered.length === 0) return [];
  const rows = offered.map(({ id, title, tool }) => ({
    title,
    line: tool,
    buttons: [
      seeButton(id, words),
      buttonOf(press({ label: texts.add }, 'compareShare', `${view.id}.${id}`), words),
    ],
  }));
  return [section(texts.offered, { rows })];
}
