import type { types } from '@slack/bolt';
import { actionId } from '../../chat/deeds.ts';
import type { Picker, Row, Section, Table } from '../../chat/section.ts';
import type { Words } from '../../words/words.ts';
import { renderButtons } from './card.ts';
import { beside, fitting, MESSAGE, VIEW, type Room } from './fit.ts';
import { LIMITS } from './limits.ts';
import { branch, said, saidChange, saidWhole, softly, title } from './rich.ts';
import type { Utterance } from './say.ts';
import { dataTable, tableByLines } from './table.ts';
import { escaped, plain, shorten } from './text.ts';

const TITLE_SHOWN = 200;
const LINE_SHOWN = 400;

/** An answer, as a message. */
export function renderAnswer(section: Section, words: Words): Utterance {
  const name = shorten(section.title, TITLE_SHOWN);
  const [drawn = []] = drawIn(MESSAGE, [{ section, head: saidWhole(name, bold) }], {
    words,
    drawTable: dataTable,
  });
  return { text: escaped(name), blocks: [...drawn] };
}

/** Someone's own corner, as the home tab of the app. */
export function renderHome(sections: readonly Section[], words: Words): types.HomeView {
  const titled = sections.map((section, at): Titled => ({ section, head: headOf(section, at) }));
  return { type: 'home', blocks: drawIn(VIEW, titled, { words, drawTable: tableByLines }).flat() };
}

/** All of the parts of a page, one under the other; what is read in several windows is cut there. */
export function renderSections(sections: readonly Section[], words: Words): readonly types.KnownBlock[] {
  return sections.flatMap((section, at) => [
    ...headOf(section, at),
    ...groupsOf(section, { words, drawTable: tableByLines }).flat(),
    ...renderButtons(section.buttons),
  ]);
}

/** One without a title goes on with the part before. */
function headOf({ title: name }: Section, at: number): readonly types.KnownBlock[] {
  if (name === '') return [];
  return [...(at === 0 ? [] : [{ type: 'divider' } as const]), title(name, LIMITS.header)];
}

/** How a section is drawn, beside what it says. */
interface Drawing {
  readonly words: Words;
  readonly drawTable: (table: Table) => readonly types.KnownBlock[];
}

/** A section, with what is drawn above it. */
interface Titled {
  readonly section: Section;
  readonly head: readonly types.KnownBlock[];
}

/** What leads on always stands; the rows from the first, as many as there is room for, and it is said when some are not there. */
function drawIn(
  room: Room,
  titled: readonly Titled[],
  drawing: Drawing,
): readonly (readonly types.KnownBlock[])[] {
  const rest = softly([drawing.words.slack.restNotShown]);
  const fixed = titled.map(({ section, head }) => ({ head, foot: renderButtons(section.buttons) }));
  let left = beside(room, ...fixed.flatMap(({ head, foot }) => [head, foot, rest]));
  return titled.map(({ section, head }, at) => {
    const groups = groupsOf(section, drawing);
    const shown = fitting(groups, left);
    left = beside(left, ...shown);
    const isLess = shown.length < groups.length;
    return [...head, ...shown.flat(), ...(isLess ? rest : []), ...(fixed[at]?.foot ?? [])];
  });
}

/** What is shown together or not at all. */
function groupsOf(
  { sentences, asides, picker, table, rows }: Section,
  { words, drawTable }: Drawing,
): readonly (readonly types.KnownBlock[])[] {
  const told = [...sentences.flatMap((sentence) => saidWhole(sentence)), ...softly(asides)];
  return [
    ...told.map((block) => [block]),
    ...(picker === null ? [] : [renderPicker(picker)]),
    ...(table === null ? [] : drawTable(table).map((block) => [block])),
    ...rows.map((row) => renderRow(row, words)),
  ];
}

const bold = (text: string): types.RichTextBlock => said(text, { bold: true });

function renderRow(row: Row, words: Words): readonly types.KnownBlock[] {
  const { title: name, line, buttons, depth, change } = row;
  const shown = shorten(name, TITLE_SHOWN);
  return [
    ...(depth === undefined || shown === '' ? saidWhole(shown, bold) : [branch(shown, depth)]),
    ...softly([shorten(line, LINE_SHOWN)]),
    ...(change === undefined ? [] : saidChange(change)),
    ...renderButtons(buttons, { words, of: name }),
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
