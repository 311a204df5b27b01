import type {
  BinaryOperationNode,
  ColumnNode,
  InsertQueryNode,
  Kysely,
  KyselyPlugin,
  OperationNode,
  RootOperationNode,
  ValueNode,
  ValuesNode,
} from 'kysely';

/** Stands for all workspaces where a question is the house's own: claiming, purging, listing them. No id holds it. */
export const EVERY_SPACE = '*';

/** Queries whose workspace was said beside them, by their root. */
const said = new WeakMap<OperationNode, string>();

function saying(workspaceId: string): KyselyPlugin {
  return {
    transformQuery({ node }) {
      said.set(node, workspaceId);
      return node;
    },
    transformResult: async ({ result }) => result,
  };
}

/** The same database for queries that name their workspace where it cannot be read, as raw SQL does. */
export function within<S>(db: Kysely<S>, workspaceId: string): Kysely<S> {
  return db.withPlugin(saying(workspaceId));
}

/** The same database for queries that are about every workspace. */
export function everywhere<S>(db: Kysely<S>): Kysely<S> {
  return within(db, EVERY_SPACE);
}

/**
 * The workspace that a query names: in the rows it inserts, or by `workspace_id = …` beside what else it asks.
 * Null when it names none, or several.
 */
export function spaceOf(query: RootOperationNode): string | null {
  const beside = said.get(query);
  if (beside !== undefined) return beside;
  if (query.kind === 'InsertQueryNode') return spaceOfRows(query);
  const where = 'where' in query ? query.where : undefined;
  return where === undefined ? null : spaceAsked(where.where);
}

function spaceOfRows({ columns, values }: InsertQueryNode): string | null {
  const at = columns?.findIndex((column) => isSpace(column)) ?? -1;
  if (at < 0 || values?.kind !== 'ValuesNode') return null;
  const named = new Set(
    (values as ValuesNode).values.map((row) =>
      row.kind === 'PrimitiveValueListNode' ? row.values[at] : valueOf(row.values[at]),
    ),
  );
  const [only] = named;
  return named.size === 1 && typeof only === 'string' ? only : null;
}

/** Conditions that all hold are pairs of pairs; under an "or", a workspace would bind nothing. */
function spaceAsked(node: OperationNode): string | null {
  if (node.kind === 'AndNode') {
    const { left, right } = node as OperationNode & { left: OperationNode; right: OperationNode };
    return spaceAsked(left) ?? spaceAsked(right);
  }
  if (node.kind !== 'BinaryOperationNode') return null;
  const { leftOperand, operator, rightOperand } = node as BinaryOperationNode;
  const isEqual = (operator as OperationNode & { operator?: string }).operator === '=';
  const asked = valueOf(rightOperand);
  return isEqual && isSpace(leftOperand) && typeof asked === 'string' ? asked : null;
}

function isSpace(node: OperationNode): boolean {
  const column =
    node.kind === 'ReferenceNode' ? (node as OperationNode & { column: OperationNode }).column : node;
  return column.kind === 'ColumnNode' && (column as ColumnNode).column.name === 'workspace_id';
}

function valueOf(node: OperationNode | undefined): unknown {
  return node?.kind === 'ValueNode' ? (node as ValueNode).value : undefined;
}

/** The rooms of the engine itself, and changes of the schema, are nobody's. */
const ROWS = new Set<OperationNode['kind']>([
  'SelectQueryNode',
  'InsertQueryNode',
  'UpdateQueryNode',
  'DeleteQueryNode',
  'RawNode',
]);

/** Every query of the store names its workspace, or says that it is about all of them: one that forgot is a fault. */
export function mustNameSpace(query: RootOperationNode): void {
  if (ROWS.has(query.kind) && spaceOf(query) === null) throw new Error('This query names no workspace.');
}
