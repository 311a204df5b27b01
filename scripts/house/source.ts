import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, visitorKeys, type Node, type Program } from 'oxc-parser';

/** A file of the code, as text and as a tree. Its path is from the root of the project, with `/`. */
export interface Source {
  readonly file: string;
  readonly text: string;
  readonly program: Program;
}

/** Throws on a file that does not parse: a figure over half of the code would be worth nothing. */
export function parse(file: string, text: string): Source {
  const { program, errors } = parseSync(file, text, { lang: 'ts' });
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message ?? 'does not parse'}`);
  return { file, text, program };
}

/** Every file under `src`, whatever it holds. */
export function filesUnderSrc(root: string): readonly string[] {
  return globSync('src/**/*', { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted();
}

export function readSources(root: string): readonly Source[] {
  return filesUnderSrc(root)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => parse(file, readFileSync(join(root, file), 'utf8')));
}

/** The node's own nodes, in the order of the text. */
export function childrenOf(node: Node): readonly Node[] {
  const held = node as unknown as Readonly<Record<string, unknown>>;
  return (visitorKeys[node.type] ?? []).flatMap((key) => [held[key]].flat()).filter(isNode);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** Visits a node and all that it holds, each with the node that holds it. */
export function walk(node: Node, visit: (node: Node, parent: Node | null) => void): void {
  const step = (one: Node, parent: Node | null): void => {
    visit(one, parent);
    for (const child of childrenOf(one)) step(child, one);
  };
  step(node, null);
}

/** The line, from 1, on which a position of the text stands. */
export function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

/** `src/app/ports.ts` → `app`; what stands in `src` itself → `src`. */
export function roomOf(file: string): string {
  const parts = file.split('/');
  return parts.length > 2 ? (parts[1] ?? '') : 'src';
}
