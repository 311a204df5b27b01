import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** A table of the real store: its columns and its rows, whatever engine-made tables hold included. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** Every table of a data folder that nobody has open. */
export function tablesIn(folder: string): readonly Table[] {
  const file = new DatabaseSync(join(folder, 'passerelle.sqlite'));
  try {
    const names = file.prepare(`select name from sqlite_schema where type = 'table' order by name`).all();
    return names.map(({ name }) => tableOf(file, String(name)));
  } finally {
    file.close();
  }
}

function tableOf(file: DatabaseSync, name: string): Table {
  const columns = file.prepare(`select name from pragma_table_info(?)`).all(name);
  return {
    name,
    columns: columns.map((column) => String(column['name'])),
    rows: file.prepare(`select * from "${name}"`).all(),
  };
}

/** The tables in which a text stands, be it inside a longer text or a blob. */
export function tablesHolding(folder: string, text: string): readonly string[] {
  const holds = (value: unknown): boolean =>
    value instanceof Uint8Array
      ? Buffer.from(value).includes(text)
      : typeof value === 'string' && value.toLowerCase().includes(text);
  return tablesIn(folder)
    .filter((table) => table.rows.some((row) => Object.values(row).some(holds)))
    .map((table) => table.name);
}

/** Whether the bytes of the store's file hold a text, its free pages included. */
export function fileHolds(folder: string, text: string): boolean {
  return readFileSync(join(folder, 'passerelle.sqlite')).includes(text);
}
