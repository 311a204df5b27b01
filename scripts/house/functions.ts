import type { Function as FunctionNode, ArrowFunctionExpression, Node } from 'oxc-parser';
import { lineAt, walk, type Source } from './source.ts';

/** A function that has a name of its own: declared, a method, or an arrow that a variable holds. */
export interface NamedFunction {
  readonly file: string;
  readonly line: number;
  readonly name: string;
  readonly parameters: number;
  readonly lines: number;
}

/** Every named function of a file. What is passed on the spot, without a name, is part of the one around it. */
export function functionsIn({ file, text, program }: Source): readonly NamedFunction[] {
  const found: NamedFunction[] = [];
  walk(program, (node, parent) => {
    const name = isFunction(node) && node.body !== null ? nameOf(node, parent) : null;
    if (name === null || !isFunction(node)) return;
    const line = lineAt(text, node.start);
    const lines = lineAt(text, node.end) - line + 1;
    found.push({ file, line, name, parameters: node.params.length, lines });
  });
  return found;
}

function isFunction(node: Node): node is FunctionNode | ArrowFunctionExpression {
  return ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'].includes(node.type);
}

function nameOf(node: FunctionNode | ArrowFunctionExpression, parent: Node | null): string | null {
  if (node.type === 'FunctionDeclaration') return node.id?.name ?? '(default)';
  if (parent?.type === 'VariableDeclarator') return parent.id.type === 'Identifier' ? parent.id.name : null;
  const isMethod =
    parent?.type === 'MethodDefinition' ||
    (parent?.type === 'Property' && (parent.method || parent.kind !== 'init'));
  if (!isMethod || node.type !== 'FunctionExpression') return null;
  return parent.key.type === 'Identifier' ? parent.key.name : '(computed)';
}

/** The value below which this part of the values stands, by the nearest rank. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(part * sorted.length) - 1] ?? 0;
}
