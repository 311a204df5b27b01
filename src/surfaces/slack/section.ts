import type { types } from '@slack/bolt';
import { actionId } from '../../chat/deeds.ts';
import type { Picker, Row, Section, Table } from '../../chat/section.ts';
import { renderButtons } from './card.ts';
import { LIMITS } from './limits.ts';
import { branch, said, saidChange, saidWhole, softly, title } from './rich.ts';
import type { Utterance } from './say.ts';
import { dataTable, tableByLines } from './table.ts';
import { escaped, plain, shorten } from './text.ts';

const TITLE_SHOWN = 200;
const LINE_SHOWN = 400;

/** An answer, as a message. */
export function renderAnswer(section: Section): Utterance {
  return {
    text: escaped(section.title),
    blocks: [said(section.title, { bold: true }), ...blocksOf(section, dataTable)],
  };
}

/** Someone's own corner, as the home tab of the app. */
export function renderHome(sections: readonly Section[]): types.HomeView {
  return { type: 'home', blocks: renderSections(sections).slice(0, LIMITS.blocksInView) };
}

/** Parts of a window or of a corner, one under the other; one without a title goes on with the part before. */
export function renderSections(sections: readonly Section[]): readonly types.KnownBlock[] {
  return sections.flatMap((section, at): readonly types.KnownBlock[] => [
    ...(at === 0 || section.title === '' ? [] : [{ type: 'divider' } as const]),
    ...(section.title === '' ? [] : [title(section.title, LIMITS.header)]),
    ...blocksOf(section, tableByLines),
  ]);
}

type RenderTable = (table: Table) => readonly types.KnownBlock[];

function blocksOf(
  { sentences, asides, picker, table, rows, buttons }: Section,
  renderTable: RenderTable,
): readonly types.KnownBlock[] {
  return [
    ...sentences.flatMap((sentence) => saidWhole(sentence)),
    ...softly(asides),
    ...(picker === null ? [] : renderPicker(picker)),
    ...(table === null ? [] : renderTable(table)),
    ...rows.flatMap(renderRow),
    ...renderButtons(buttons),
  ];
}

function renderRow({ title, line, buttons, depth, change }: Row): readonly types.KnownBlock[] {
  const name = shorten(title, TITLE_SHOWN);
  return [
    ...(name === '' ? [] : [depth === undefined ? said(name, { bold: true }) : branch(name, depth)]),
    ...softly([shorten(line, LINE_SHOWN)]),
    ...(change === undefined ? [] : saidChange(change)),
    ...renderButtons(buttons),
  ];
}

function renderPicker({ label, press, choices, chosen }: Picker): readonly types.KnownBlock[] {
  const options = choices
    .filter(({ value }) => value.length <= LIMITS.optionValue)
    .slice(0, LIMITS.options)
    .map(({ value, label }) => ({ value, text: plain(label, LIMITS.optionText) }));
  if (options.length === 0) return [];
  const initial = options.filter(({ value }) => chosen.includes(value));
  const list: types.MultiStaticSelect = {
    type: 'multi_static_select',
    action_id: actionId(press),
    placeholder: plain(label, LIMITS.placeholder),
    options,
    ...(initial.length === 0 ? {} : { initial_options: initial }),
  };
  return [{ type: 'actions', elements: [list] }];
}
