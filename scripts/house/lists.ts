import type { CallExpression, Expression, Node } from 'oxc-parser';
import { childrenOf, walk, type Source } from './source.ts';

/** One entry of a list: the names it may stand for, and where it is. */
export interface Item {
  readonly names: readonly string[];
  readonly start: number;
  readonly end: number;
}

/**
 * A place of the code that enumerates: the keys of an object or of an interface, the elements of an array, the members
 * of a union, the cases of a switch, the tests of a row of `if`, the calls of a chain, the words of a text.
 */
export interface List {
  readonly file: string;
  /** Where it begins in the text of its file. */
  readonly start: number;
  readonly is: 'keys' | 'elements' | 'members' | 'union' | 'cases' | 'statements' | 'chain' | 'text';
  readonly items: readonly Item[];
}

export function listsIn(source: Source): readonly List[] {
  const found: List[] = [];
  walk(source.program, (node, parent) => {
    const list = listOf(node, parent);
    if (list === null || list.items.length < 2) return;
    found.push({ file: source.file, start: node.start, ...list });
  });
  return found;
}

function listOf(node: Node, parent: Node | null): Pick<List, 'is' | 'items'> | null {
  switch (node.type) {
    case 'ObjectExpression':
    case 'ObjectPattern':
      return { is: 'keys', items: node.properties.map(itemOf) };
    case 'ArrayExpression':
      return { is: 'elements', items: node.elements.filter((one) => one !== null).map(itemOf) };
    case 'TSInterfaceBody':
      return { is: 'members', items: node.body.map(itemOf) };
    case 'TSTypeLiteral':
      return { is: 'members', items: node.members.map(itemOf) };
    case 'TSUnionType':
      return { is: 'union', items: node.types.map(itemOf) };
    case 'SwitchStatement':
      return { is: 'cases', items: node.cases.map(itemOf) };
    case 'BlockStatement':
      return { is: 'statements', items: node.body.map(itemOf) };
    case 'CallExpression':
      return isLinkOf(parent, node) ? null : { is: 'chain', items: linksOf(node) };
    case 'Literal':
      return typeof node.value === 'string' ? { is: 'text', items: wordsIn(node, node.value) } : null;
    case 'TemplateElement':
      return { is: 'text', items: wordsIn(node, node.value.raw) };
    default:
      return null;
  }
}

const itemOf = (node: Node): Item => ({
  names: namesOf(node).map(camel),
  start: node.start,
  end: node.end,
});

/** `before_after` is `beforeAfter`: columns and properties are one noun. */
export const camel = (name: string): string =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** What an entry names: its key, its text, what it tests, or the property that it reads. */
function namesOf(node: Node | null | undefined): readonly string[] {
  switch (node?.type) {
    case 'Identifier':
      return [node.name];
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'Property':
    case 'TSPropertySignature':
    case 'TSMethodSignature':
      return namesOf(node.key);
    case 'MemberExpression':
      return namesOf(node.property);
    case 'IfStatement':
    case 'SwitchCase':
      return namesOf(node.test);
    case 'CallExpression':
      return node.arguments.flatMap(namesOf);
    case 'TSLiteralType':
      return namesOf(node.literal);
    case 'TSTypeLiteral':
      return node.members.flatMap((one) =>
        one.type === 'TSPropertySignature' ? namesOf(one.typeAnnotation?.typeAnnotation) : [],
      );
    case 'ObjectExpression':
      return node.properties.flatMap((one) => (one.type === 'Property' ? namesOf(one.value) : []));
    case 'ForOfStatement':
    case 'ExpressionStatement':
      return saidIn(node);
    default:
      return node === null || node === undefined || !THROUGH.has(node.type)
        ? []
        : childrenOf(node).flatMap(namesOf);
  }
}

/** Nodes that only lead to others: what they hold is what they name. */
const THROUGH: ReadonlySet<string> = new Set([
  'ArrayExpression',
  'BinaryExpression',
  'ChainExpression',
  'ConditionalExpression',
  'LogicalExpression',
  'SpreadElement',
  'TSIntersectionType',
  'TSParenthesizedType',
]);

/** A statement that does something with a noun: every property that it reads and every text in it. */
function saidIn(statement: Node): readonly string[] {
  const found: string[] = [];
  walk(statement, (node) => {
    if (node.type === 'MemberExpression' || node.type === 'Literal') found.push(...namesOf(node));
  });
  return found;
}

/** The calls of `a.b('x').c('y')`, each named by what it is given. */
function linksOf(last: CallExpression): readonly Item[] {
  const links: Item[] = [];
  let call: Expression = last;
  while (call.type === 'CallExpression' && call.callee.type === 'MemberExpression') {
    const names = call.arguments.flatMap(namesOf).map(camel);
    links.push({ names, start: call.callee.object.end, end: call.end });
    call = call.callee.object;
  }
  return links;
}

/** Whether a call is a link of a longer chain, which is read from its end. */
function isLinkOf(parent: Node | null, call: Node): boolean {
  return parent?.type === 'MemberExpression' && parent.object === call;
}

function wordsIn(node: Node, text: string): readonly Item[] {
  const words = new Set(text.match(/[A-Za-z_]+/g) ?? []);
  return [...words].map((word) => ({ names: [camel(word)], start: node.start, end: node.end }));
}
