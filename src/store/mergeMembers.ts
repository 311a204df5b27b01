import { sql, type SqlBool } from 'kysely';
import type { Merge } from '../app/ports/workspace.ts';
import type { Db } from './schema.ts';
import type { OfSpace, Table } from './table.ts';
import { TABLES } from './tables.ts';
import { byName, type AnyRow } from './things.ts';

/** The one who is gone leaves the members. Walks every table that is described: one that comes later is walked too. */
export async function mergeMembersIn(db: Db, merge: Merge): Promise<void> {
  const { workspaceId, goneId } = merge;
  await byName(db)
    .deleteFrom('members')
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', goneId)
    .execute();
  for (const table of Object.values(TABLES)) await table.visit((one) => moveRows(db, one, merge));
}

/** Most rows of a space do not name who is gone: the engine keeps them to itself. */
async function moveRows<T, F extends OfSpace>(db: Db, table: Table<T, F>, merge: Merge): Promise<void> {
  const columns = naming(table);
  const names = columns.map((column) => {
    const text = sql`cast(${sql.ref(column)} as text)`;
    return sql`replace(${text}, ${merge.goneId}, '') <> ${text}`;
  });
  const rows = await byName(db)
    .selectFrom(table.name)
    .selectAll()
    .where('workspace_id', '=', merge.workspaceId)
    .where(sql<SqlBool>`(${sql.join(names, sql` or `)})`)
    .execute();
  for (const row of rows) {
    const changed = changesOf(columns, row, merge);
    if (Object.keys(changed).length > 0) await move(db, table, { row, changed });
  }
}

/** Where someone may be named, in a column of its own or in a list: what people wrote stays as it is. */
function naming<T, F extends OfSpace>({ held }: Table<T, F>): readonly string[] {
  return held
    .filter(({ column, codec, rule }) => rule.holds !== 'words' || codec !== null || column === 'payload')
    .map(({ column }) => column);
}

function changesOf(columns: readonly string[], row: AnyRow, merge: Merge): AnyRow {
  const changed: AnyRow = {};
  for (const column of columns) {
    const value = row[column];
    const now = typeof value === 'string' ? renamed(value, merge) : value;
    if (now !== value) changed[column] = now;
  }
  return changed;
}

/** A ritual of one person ends with their id, after its name. */
function renamed(value: string, { keptId, goneId }: Merge): string {
  if (value === goneId) return keptId;
  if (value.endsWith(` ${goneId}`)) return `${value.slice(0, -goneId.length)}${keptId}`;
  return value.replaceAll(`"${goneId}"`, `"${keptId}"`);
}

interface Moved {
  readonly row: AnyRow;
  readonly changed: AnyRow;
}

/** Of two rows that would be one, the newest stays. */
async function move<T, F extends OfSpace>(
  db: Db,
  table: Table<T, F>,
  { row, changed }: Moved,
): Promise<void> {
  const { name, keyed } = table;
  for (const columns of uniqueColumns(table).filter((some) => some.some((one) => one in changed))) {
    const [twin] = await at(db, name, columns, { ...row, ...changed });
    if (twin === undefined) continue;
    if (String(twin['at'] ?? '') >= String(row['at'] ?? '')) return remove(db, name, keyed, row);
    await remove(db, name, keyed, twin);
  }
  let update = byName(db).updateTable(name).set(changed);
  for (const column of keyed) update = update.where(column, '=', row[column]);
  await update.execute();
}

function uniqueColumns<T, F extends OfSpace>({ unique, held }: Table<T, F>): readonly (readonly string[])[] {
  const columns = new Map(held.map(({ property, column }) => [property as string, column]));
  return unique.map((some) => ['workspace_id', ...some.map((one) => columns.get(one) ?? '')]);
}

function at(db: Db, table: string, columns: readonly string[], row: AnyRow): Promise<readonly AnyRow[]> {
  let asked = byName(db).selectFrom(table).selectAll();
  for (const column of columns) asked = asked.where(column, '=', row[column]);
  return asked.execute();
}

async function remove(db: Db, table: string, columns: readonly string[], row: AnyRow): Promise<void> {
  let gone = byName(db).deleteFrom(table);
  for (const column of columns) gone = gone.where(column, '=', row[column]);
  await gone.execute();
}
