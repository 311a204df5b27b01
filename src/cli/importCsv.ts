import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { IMPORTABLE_FIELDS, type ImportLine } from '../app/importShares.ts';
import type { Command, Office, Typed } from './command.ts';
import { canRead } from './files.ts';
import { importLines } from './importShares.ts';

type Sheet = { readonly columns: readonly string[]; readonly rows: readonly Row[] };
type Row = { readonly line: number; readonly cells: readonly string[] };
/** Field → column of the sheet, or field → the same text for every row. */
type Mapping = { readonly columns: ReadonlyMap<string, number>; readonly texts: ReadonlyMap<string, string> };

/** A company's spreadsheet of prompts. */
export const importCsvCommand: Command = {
  name: 'import csv',
  options: {
    map: { type: 'string', multiple: true },
    set: { type: 'string', multiple: true },
    space: { type: 'string' },
    'on-error': { type: 'string' },
    json: { type: 'boolean' },
  },
  run: async (typed, office) => {
    const [file] = typed.words;
    if (file === undefined || !(await canRead(file, office))) return file === undefined ? 2 : 1;
    const sheet = readSheet(readFileSync(file), office);
    const mapping = sheet === null ? null : mappingTyped(typed, sheet, office);
    if (sheet === null || mapping === null) return 1;
    return importLines(typed, office, () => asLines(sheet, mapping));
  },
};

function readSheet(bytes: Uint8Array, { terminal, words }: Office): Sheet | null {
  const text = textOf(bytes, () => terminal.err(words.commands.csv.oldEncoding));
  try {
    const [head, ...rows] = parse(text, {
      delimiter: separatorOf(text),
      skip_empty_lines: true,
      relax_column_count: true,
      info: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    if (head === undefined) throw new Error('empty');
    return {
      columns: head.record.map((name) => name.trim()),
      rows: rows.map(({ record, info }) => ({ line: info.lines, cells: record })),
    };
  } catch (error) {
    const line = error instanceof Error && 'lines' in error ? Number(error.lines) : null;
    terminal.err(words.commands.csv.unreadable(line));
    return null;
  }
}

/** UTF-8 when it is; spreadsheets of older Windows write windows-1252. */
function textOf(bytes: Uint8Array, old: () => void): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    old();
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The separator that the first line holds most: French spreadsheets write semicolons. */
function separatorOf(text: string): string {
  const head = text.slice(0, text.search(/\r|\n|$/));
  const count = (separator: string): number => head.split(separator).length;
  return [';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best), ',');
}

function mappingTyped(typed: Typed, sheet: Sheet, { terminal, words }: Office): Mapping | null {
  const { csv } = words.commands;
  const columns = new Map<string, number>();
  const texts = new Map<string, string>();
  for (const [option, pair] of pairsTyped(typed)) {
    const at = pair.indexOf('=');
    const [field, value] = [pair.slice(0, at), pair.slice(at + 1)];
    if (at < 1 || !IMPORTABLE_FIELDS.includes(field)) return refuse(csv.badField(pair, IMPORTABLE_FIELDS));
    const column = sheet.columns.indexOf(value);
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

function pairsTyped(typed: Typed): readonly (readonly ['map' | 'set', string])[] {
  const of = (option: 'map' | 'set'): readonly (readonly ['map' | 'set', string])[] => {
    const told = typed.options[option];
    return Array.isArray(told) ? told.map((pair) => [option, String(pair)] as const) : [];
  };
  return [...of('map'), ...of('set')];
}

async function* asLines(sheet: Sheet, mapping: Mapping): AsyncGenerator<ImportLine> {
  for (const { line, cells } of sheet.rows) {
    const fields = Object.fromEntries([
      ...mapping.texts,
      ...[...mapping.columns].map(([field, column]) => [field, cells[column] ?? ''] as const),
    ]);
    // A row has no id of its own: the same content is the same share, at every import.
    const externalId = createHash('sha256').update(JSON.stringify(fields)).digest('hex').slice(0, 24);
    yield { line, externalId, fields, kind: 'success', publishedAt: null };
  }
}
