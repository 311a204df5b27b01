import { dirname, posix } from 'node:path';
import { walk, type Source } from './source.ts';

/** Files that import one another in a ring, types included: each circle is a knot that no file leaves alone. */
export function circlesOf(sources: readonly Source[]): readonly (readonly string[])[] {
  const known = new Set(sources.map(({ file }) => file));
  const imports = new Map(
    sources.map((source) => [source.file, importsOf(source).filter((file) => known.has(file))]),
  );
  return knots(imports);
}

function importsOf({ file, program }: Source): readonly string[] {
  const found = new Set<string>();
  walk(program, (node) => {
    const from =
      node.type === 'ImportDeclaration' ||
      node.type === 'ExportNamedDeclaration' ||
      node.type === 'ExportAllDeclaration' ||
      node.type === 'ImportExpression' ||
      node.type === 'TSImportType'
        ? node.source
        : null;
    if (from?.type !== 'Literal' || typeof from.value !== 'string' || !from.value.startsWith('.')) return;
    found.add(posix.normalize(posix.join(dirname(file), from.value)));
  });
  return [...found];
}

/** Tarjan's strongly connected components, those of two files or more. */
function knots(imports: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const [order, low] = [new Map<string, number>(), new Map<string, number>()];
  const [stack, found]: [string[], string[][]] = [[], []];
  const visit = (file: string): void => {
    const rank = order.size;
    order.set(file, rank);
    low.set(file, rank);
    stack.push(file);
    for (const other of imports.get(file) ?? []) {
      if (!order.has(other)) visit(other);
      if (stack.includes(other)) low.set(file, Math.min(low.get(file) ?? 0, low.get(other) ?? 0));
    }
    if (low.get(file) !== rank) return;
    const knot = stack.splice(stack.indexOf(file));
    if (knot.length > 1) found.push(knot.toSorted());
  };
  for (const file of imports.keys()) if (!order.has(file)) visit(file);
  return found;
}
