import type { types } from '@slack/bolt';
import type { Table } from '../../chat/section.ts';
import { lengthOf, LIMITS } from './limits.ts';
import { entry, said, saidWhole } from './rich.ts';
import { plain } from './text.ts';

/** What Slack takes of one table (docs.slack.dev/reference/block-kit/blocks/data-table-block). */
const MOST = { lines: 100, columns: 20, characters: 10_000, caption: 150 };

/** A table as Slack draws it in messages, its first column naming each line; by lines where it is too large. */
export function dataTable(table: Table): readonly types.KnownBlock[] {
  const { caption, columns, lines } = table;
  const rows = [columns, ...lines];
  const characters = rows.flat().reduce((sum, text) => sum + lengthOf(text), 0);
  const fits = lines.length <= MOST.lines && columns.length <= MOST.columns && characters <= MOST.characters;
  if (!fits || lines.length === 0) return tableByLines(table);
  return [
    {
      type: 'data_table',
      caption: plain(caption, MOST.caption).text,
      row_header_column_index: 0,
      page_size: MOST.lines,
      rows: rows.map((cells) => cells.map((text) => ({ type: 'raw_text', text }))),
    },
  ];
}

/** A table where Slack has none, as in windows: each line under its name, each cell after the name of its column. */
export function tableByLines({ columns, lines }: Table): readonly types.KnownBlock[] {
  return lines.flatMap(([name = '', ...texts]): readonly types.KnownBlock[] => {
    const cells = texts.map((text, at) => ({ column: columns[at + 1] ?? '', text }));
    const length = cells.reduce((sum, { text }) => sum + lengthOf(text), lengthOf(name));
    if (length <= LIMITS.richText) return [entry(name, cells)];
    return [
      said(name, { bold: true }),
      ...cells.flatMap(({ column, text }) => [said(column, { italic: true }), ...saidWhole(text)]),
    ];
  });
}
