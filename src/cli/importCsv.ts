import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ImportLine } from '../app/exchange/importRow.ts';
import { IMPORTABLE_FIELDS, readShareRow } from '../app/exchange/readShareLine.ts';
import type { Typed } from '../app/ports/terminal.ts';
import { fail, type Command, type Office } from './command.ts';
import { canRead } from './files.ts';
import { IMPORT_OPTIONS, importLines } from './importShares.ts';
import { readSheet, type Sheet, type SheetRow } from './sheet.ts';

/** Field → column of the sheet; field → the text of every row where that column is empty or is not mapped. */
interface Mapping {
  readonly columns: ReadonlyMap<string, number>;
  readonly texts: ReadonlyMap<string, string>;
}

/** A company's spreadsheet of prompts. */
export const importCsvCommand: Command = {
  name: 'import csv',
  takes: 'file',
  options: {
    ...IMPORT_OPTIONS,
    map: { type: 'string', multiple: true },
    set: { type: 'string', multiple: true },
  },
  run: async (typed, office) => {
    const { terminal, words } = office;
    const [file = ''] = typed.words;
    if (!(await canRead(file, office))) return 1;
    const sheet = readSheet(await readFile(file));
    if (!('rows' in sheet)) return fail(office, words.commands.csv.unreadable(sheet.line));
    const mapping = mappingTyped(typed, sheet, office);
    if (mapping === null) return 2;
    if (sheet.encoding !== 'utf-8') terminal.err(words.commands.csv.encoding(sheet.encoding));
    return importLines(typed, office, () => asLines(sheet, mapping));
  },
};

function mappingTyped(typed: Typed, sheet: Sheet, { terminal, words }: Office): Mapping | null {
  const { csv } = words.commands;
  const columns = new Map<string, number>();
  const texts = new Map<string, string>();
  for (const [option, pair] of pairsTyped(typed)) {
    const at = pair.indexOf('=');
    const [field, value] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    if (at < 1 || !IMPORTABLE_FIELDS.includes(field))
      return refuse(csv.badField(option, pair, IMPORTABLE_FIELDS));
    const column = columnNamed(value, sheet.columns);
    if (option === 'map' && column < 0) return refuse(csv.noColumn(value, sheet.columns));
    if (option === 'map') columns.set(field, column);
    else texts.set(field, value);
  }
  const has = (field: string): boolean => columns.has(field) || texts.has(field);
  return has('tool') && has('useCase') ? { columns, texts } : refuse(csv.needed(sheet.columns));

  function refuse(told: string): null {
    terminal.err(told);
    return null;
  }
}

/** As it is written, else whatever its capitals and accents. */
function columnNamed(name: string, columns: readonly string[]): number {
  const exact = columns.indexOf(name);
  if (exact >= 0) return exact;
  return columns.findIndex((column) => column.localeCompare(name, 'fr', { sensitivity: 'base' }) === 0);
}

function pairsTyped(typed: Typed): readonly (readonly ['map' | 'set', string])[] {
  const of = (option: 'map' | 'set'): readonly (readonly ['map' | 'set', string])[] => {
    const given = typed.options[option];
    return Array.isArray(given) ? given.map((pair) => [option, String(pair)] as const) : [];
  };
  return [...of('map'), ...of('set')];
}

async function* asLines(sheet: Sheet, mapping: Mapping): AsyncGenerator<ImportLine> {
  for (const row of sheet.rows) {
    const place = { line: row.line, row: row.row === row.line ? null : row.row };
    // A cell too many that holds something: a separator was not quoted, and the cells after it are not what they seem.
    const spills = row.cells.slice(sheet.columns.length).some((cell) => cell.trim() !== '');
    if (spills) yield { ...place, is: 'tooManyCells', field: null };
    else yield readShareRow(toldBy(row, mapping), place);
  }
}

function toldBy({ cells }: SheetRow, { columns, texts }: Mapping): Readonly<Record<string, string>> {
  const told = IMPORTABLE_FIELDS.map((field): [string, string] => {
    const cell = cells[columns.get(field) ?? -1]?.trim() ?? '';
    return [field, cell === '' ? (texts.get(field) ?? '') : cell];
  });
  const content = told.filter(([, text]) => text !== '');
  return { id: contentId(content), ...Object.fromEntries(content) };
}

/** A row without an id of its own: the same content is the same share at every import, however it was mapped. */
function contentId(content: readonly (readonly [string, string])[]): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 24);
}
