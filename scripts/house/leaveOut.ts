import type { Item, List } from './lists.ts';

/** The text of a file without the entries of a list that name this, or null when the list names it nowhere. */
export function withoutName(text: string, list: List, name: string): string | null {
  const gone = list.items.filter(({ names }) => names.includes(name));
  if (gone.length === 0) return null;
  return gone.toSorted((a, b) => b.start - a.start).reduce((left, item) => cut(left, list, item), text);
}

/** The text of a file in which every entry of the list that names `name` is followed by its like for `twin`. */
export function withTwin(text: string, list: List, [name, twin]: readonly [string, string]): string {
  const here = list.items.filter(({ names }) => names.includes(name));
  return here
    .toSorted((a, b) => b.start - a.start)
    .reduce((left, { start, end }) => {
      const like = left.slice(start, end).replace(new RegExp(`\\b${name}\\b`, 'g'), twin);
      return `${left.slice(0, end)}${BETWEEN[list.is]}${like}${left.slice(end)}`;
    }, text);
}

const BETWEEN: Readonly<Record<List['is'], string>> = {
  keys: ', ',
  elements: ', ',
  members: '\n',
  union: ' | ',
  cases: '\n',
  statements: '\n',
  chain: '',
  text: ' ',
};

/** Takes an entry out with what parts it from the others. */
function cut(text: string, { is }: List, { start, end }: Item): string {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (is === 'keys' || is === 'elements')
    return /^\s*,/.test(after) ? before + after.replace(/^\s*,/, '') : before.replace(/,\s*$/, '') + after;
  if (is === 'union')
    return /\|\s*$/.test(before)
      ? before.replace(/\|\s*$/, '') + after
      : before + after.replace(/^\s*\|/, '');
  return before + after;
}
