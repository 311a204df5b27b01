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

/** An interface of the app: its members by name, each with its type, and the interfaces that it extends. */
interface Port {
  readonly name: string;
  readonly file: string;
  readonly members: ReadonlyMap<string, string>;
  readonly extended: readonly string[];
}

/** Where each noun of `Store` is declared, and where its type is. */
function portsOf(sources: readonly Source[]): ReadonlyMap<string, readonly string[]> {
  const ports = Map.groupBy(
    sources.filter(({ file }) => file.startsWith('src/app/')).flatMap(interfacesIn),
    ({ name }) => name,
  );
  const found = new Map<string, readonly string[]>();
  const read = (name: string): void => {
    for (const { file, members, extended } of ports.get(name) ?? []) {
      for (const [member, type] of members)
        if (ports.has(type))
          found.set(singular(member), [file, ...(ports.get(type) ?? []).map((port) => port.file)]);
      extended.forEach(read);
    }
  };
  read('Store');
  return found;
}

function interfacesIn({ file, program }: Source): readonly Port[] {
  const found: Port[] = [];
  walk(program, (node) => {
    if (node.type !== 'TSInterfaceDeclaration') return;
    const members = node.body.body.flatMap((member) => {
      const type = member.type === 'TSPropertySignature' ? member.typeAnnotation?.typeAnnotation : undefined;
      return member.type === 'TSPropertySignature' && type?.type === 'TSTypeReference'
        ? [[nameOf(member.key), nameOf(type.typeName)] as const]
        : [];
    });
    const extended = node.extends.map(({ expression }) => nameOf(expression));
    found.push({ name: node.id.name, file, members: new Map(members), extended });
  });
  return found;
}
