import type { CallExpression, Node } from 'oxc-parser';
import { camel, type List } from './lists.ts';
import { registersOf } from './registers.ts';
import { isMigration } from './share.ts';
import { walk, type Source } from './source.ts';

/** A table, as the migration that first makes it says. */
interface Table {
  readonly name: string;
  readonly migration: string;
  readonly columns: ReadonlySet<string>;
}

/**
 * The files of the store and of the app in which a table is described, by table: the migration that makes it, the
 * registers of all tables, the file of its port, and those of the store that list its columns. Files that ask
 * it a question are none.
 */
export function placesOfTables(
  sources: readonly Source[],
  lists: readonly List[],
): ReadonlyMap<string, readonly string[]> {
  const tables = tablesOf(sources);
  const here = lists.filter(({ file }) => /^src\/(?:store|app)\//.test(file) && !isMigration({ file }));
  const registers = registersOf(
    here,
    tables.map(({ name }) => camel(name)),
    singular,
  );
  const ports = portsOf(sources);
  return new Map(
    tables.map((table) => {
      const noun = singular(camel(table.name));
      const naming = registers.filter(({ named }) => named.has(noun)).map(({ list }) => list.file);
      const rows = here.filter((list) => list.file.startsWith('src/store/') && isRowOf(list, table));
      const port = ports.get(noun) ?? [];
      const files = [table.migration, ...naming, ...rows.map(({ file }) => file), ...port];
      return [table.name, [...new Set(files)].toSorted()];
    }),
  );
}

/** `own_tools` is the table of what the export calls `ownTool`. */
function singular(name: string): string {
  return name.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '');
}

function isRowOf({ items }: List, { columns }: Table): boolean {
  const named = new Set(items.flatMap(({ names }) => names));
  return columns.size > 1 && named.isSupersetOf(columns);
}

/** Each chain `…('decisions').addColumn('month', …)` of a migration makes a table, or adds to one. */
function tablesOf(sources: readonly Source[]): readonly Table[] {
  const found = new Map<string, { readonly migration: string; readonly columns: Set<string> }>();
  for (const { file, program } of sources.filter(isMigration)) {
    walk(program, (node) => {
      const added = node.type === 'CallExpression' ? columnAdded(node) : null;
      if (added === null) return;
      const table = found.get(added.table) ?? { migration: file, columns: new Set() };
      found.set(added.table, table);
      table.columns.add(camel(added.column));
    });
  }
  return [...found].map(([name, { migration, columns }]) => ({ name, migration, columns }));
}

function columnAdded(call: CallExpression): { readonly table: string; readonly column: string } | null {
  if (call.callee.type !== 'MemberExpression' || nameOf(call.callee.property) !== 'addColumn') return null;
  const column = textOf(call.arguments[0]);
  let before: Node = call.callee.object;
  while (before.type === 'CallExpression') {
    const isColumn =
      before.callee.type === 'MemberExpression' && nameOf(before.callee.property) === 'addColumn';
    const table = isColumn ? null : (before.arguments.map(textOf).find((text) => text !== null) ?? null);
    if (table !== null && column !== null) return { table, column };
    if (before.callee.type !== 'MemberExpression') return null;
    before = before.callee.object;
  }
  return null;
}

const nameOf = (node: Node): string => (node.type === 'Identifier' ? node.name : '');
const textOf = (node: Node | undefined): string | null =>
  node?.type === 'Literal' && typeof node.value === 'string' ? node.value : null;

/** Where the type of each member of `Store` is declared, by the noun that it is of. */
function portsOf(sources: readonly Source[]): ReadonlyMap<string, readonly string[]> {
  const types = new Map<string, string>();
  const files = new Map<string, string[]>();
  for (const { file, program } of sources.filter(({ file }) => file.startsWith('src/app/'))) {
    walk(program, (node) => {
      if (node.type !== 'TSInterfaceDeclaration') return;
      files.set(node.id.name, [...(files.get(node.id.name) ?? []), file]);
      for (const member of node.id.name === 'Store' ? node.body.body : []) {
        const type =
          member.type === 'TSPropertySignature' ? member.typeAnnotation?.typeAnnotation : undefined;
        if (member.type !== 'TSPropertySignature' || type?.type !== 'TSTypeReference') continue;
        types.set(singular(nameOf(member.key)), nameOf(type.typeName));
      }
    });
  }
  return new Map([...types].map(([noun, type]) => [noun, files.get(type) ?? []]));
}
