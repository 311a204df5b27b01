import type { Node } from 'oxc-parser';
import { listsIn, type List } from './lists.ts';
import { walk, type Source } from './source.ts';

/** Every list of the code, read once. */
export function listsOf(sources: readonly Source[]): readonly List[] {
  return sources.flatMap(listsIn);
}

/**
 * The members of a closed set by the name of its type or constant: a union of texts, an array of texts, the keys of an
 * object, or what is made from one of these (`keyof typeof FORMS`). The first of the names that is declared is read.
 */
export function membersOf(sources: readonly Source[], names: readonly string[]): readonly string[] {
  for (const name of names) {
    const members = sources.flatMap((source) => declared(sources, source, name));
    if (members.length > 0) return members;
  }
  throw new Error(
    `house: none of ${names.join(', ')} is declared as a list any more; name it in scripts/house`,
  );
}

function declared(sources: readonly Source[], source: Source, name: string): readonly string[] {
  const found: string[] = [];
  walk(source.program, (node) => {
    const made =
      node.type === 'TSTypeAliasDeclaration' && node.id.name === name
        ? node.typeAnnotation
        : node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.id.name === name
          ? node.init
          : null;
    if (made !== null) found.push(...textsOf(sources, made));
  });
  return found;
}

function textsOf(sources: readonly Source[], node: Node): readonly string[] {
  switch (node.type) {
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return textsOf(sources, node.expression);
    case 'TSTypeOperator':
    case 'TSParenthesizedType':
      return textsOf(sources, node.typeAnnotation);
    case 'TSIndexedAccessType':
      return textsOf(sources, node.objectType);
    case 'TSTypeQuery':
      return node.exprName.type === 'Identifier' ? membersOf(sources, [node.exprName.name]) : [];
    case 'TSUnionType':
      return node.types.flatMap((one) => textsOf(sources, one));
    case 'TSLiteralType':
      return textsOf(sources, node.literal);
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'ArrayExpression':
      return node.elements.flatMap((one) => (one === null ? [] : textsOf(sources, one)));
    case 'ObjectExpression':
      return node.properties.flatMap((one) => {
        if (one.type === 'SpreadElement') return [];
        if (one.key.type === 'Identifier') return [one.key.name];
        return one.key.type === 'Literal' && typeof one.key.value === 'string' ? [one.key.value] : [];
      });
    default:
      return [];
  }
}

/** A list that is a register of a closed set, and which of its members it names. */
export interface Register {
  readonly list: List;
  readonly named: ReadonlySet<string>;
}

/**
 * The lists that name at least a third of a set, and little else: half of their entries at least are its members. Whoever
 * adds a member has to look at each of them; a file that names two or three members is of their own noun.
 */
export function registersOf(
  lists: readonly List[],
  members: readonly string[],
  asNoun: (name: string) => string = (name) => name,
): readonly Register[] {
  const wanted = new Set(members.map(asNoun));
  return lists
    .filter(({ is }) => is !== 'text')
    .map((list) => {
      const ours = list.items.flatMap(({ names }) => {
        const name = names.map(asNoun).find((one) => wanted.has(one));
        return name === undefined ? [] : [name];
      });
      return { list, named: new Set(ours), part: ours.length / list.items.length };
    })
    .filter(({ named, part }) => named.size >= Math.max(3, wanted.size / 3) && part >= 0.5);
}
