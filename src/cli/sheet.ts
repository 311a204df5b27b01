import { parse, type Options } from 'csv-parse/sync';

/** A table read from a CSV file. */
export interface Sheet {
  readonly columns: readonly string[];
  readonly rows: readonly SheetRow[];
  readonly encoding: Encoding;
}

export interface SheetRow {
  /** The line of the file where the row begins, from 1. */
  readonly line: number;
  /** The row that a spreadsheet program shows, from 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A file that is no table. `line` is where the row that cannot be read begins; null when there is no row at all. */
export interface NoSheet {
  readonly line: number | null;
}

interface Read {
  readonly record: readonly string[];
  readonly info: { readonly lines: number; readonly empty_lines: number };
}

const PARSING: Options = {
  skip_empty_lines: true,
  relax_column_count: true,
  // A quote inside a cell that has none around it is a letter, as spreadsheet programs read it.
  relax_quotes: true,
  // Lines of a cell may end otherwise than those of the file.
  record_delimiter: ['\r\n', '\n', '\r'],
  info: true,
};

/** Reads a table whose first line holds the columns' titles. */
export function readSheet(bytes: Uint8Array): Sheet | NoSheet {
  const encoding = encodingOf(bytes);
  const { text, separator, skipped } = separatorOf(new TextDecoder(encoding).decode(bytes));
  const reads: Read[] = [];
  try {
    parse(text, {
      ...PARSING,
      delimiter: separator,
      on_record: (read: unknown) => void reads.push(read as Read),
    });
  } catch {
    return { line: endOf(reads.at(-1)) + skipped + 1 };
  }
  const [head, ...rest] = reads;
  if (head === undefined) return { line: null };
  const rows = rest.map((read, at): SheetRow => {
    const before = reads[at];
    const blank = read.info.empty_lines - (before?.info.empty_lines ?? 0);
    return {
      line: endOf(before) + blank + skipped + 1,
      row: at + 2 + read.info.empty_lines,
      cells: read.record,
    };
  });
  return { columns: head.record.map((name) => name.trim()), rows, encoding };
}

function endOf(read: Read | undefined): number {
  return read?.info.lines ?? 0;
}

/** UTF-8 when it is; spreadsheets of older Windows write windows-1252, « Texte Unicode » is UTF-16 with its mark. */
function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** Far enough to hold the line of titles. */
const HEAD = 65_536;

/** The separator that a first line `sep=;` names, else the one that finds most columns. */
function separatorOf(text: string): {
  readonly text: string;
  readonly separator: string;
  readonly skipped: number;
} {
  const [line, named] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  if (line !== undefined && named !== undefined)
    return { text: text.slice(line.length), separator: named, skipped: 1 };
  const head = text.slice(0, HEAD);
  const separator = [';', '\t'].reduce(
    (best, one) => (columnsBy(one, head) > columnsBy(best, head) ? one : best),
    ',',
  );
  return { text, separator, skipped: 0 };
}

function columnsBy(delimiter: string, text: string): number {
  try {
    const [first] = parse(text, { ...PARSING, delimiter, info: false, to: 1 }) as unknown as string[][];
    return first?.length ?? 0;
  } catch {
    return 0;
  }
}
