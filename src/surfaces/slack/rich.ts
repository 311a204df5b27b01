import type { types } from '@slack/bolt';
import type { DiffPiece } from '../../domain/variation/wordDiff.ts';
import { LIMITS, lengthOf } from './limits.ts';
import { plain, split } from './text.ts';

type Rich = types.RichTextBlock;
type Section = types.RichTextSection;

/*
 * What people wrote goes into rich text, never into mrkdwn: nothing is to be escaped, so that a star stays a star
 * and nobody is notified by a text that quotes a mention.
 */

/** A label in bold letters with its value under it, and a softer sentence under both. */
export function labelled(label: string, value: types.RichTextElement, note: string | null): Rich {
  const lines: types.RichTextElement[] = [{ type: 'text', text: `${label}\n`, style: { bold: true } }, value];
  if (note !== null) lines.push({ type: 'text', text: `\n${note}`, style: { italic: true } });
  return { type: 'rich_text', elements: [section(lines)] };
}

/** Some text that is kept to the letter, under its label: people select it there and copy it. */
export function preformatted(label: string, text: string): Rich {
  const under: Rich['elements'] = [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text }] }];
  const head: Rich['elements'] =
    label === '' ? [] : [section([{ type: 'text', text: label, style: { bold: true } }])];
  return { type: 'rich_text', elements: [...head, ...under] };
}

export function said(text: string, style?: { readonly bold?: boolean; readonly italic?: boolean }): Rich {
  return {
    type: 'rich_text',
    elements: [section([{ type: 'text', text, ...(style === undefined ? {} : { style }) }])],
  };
}

/** A long text as blocks that Slack takes, nothing lost. */
export function saidWhole(text: string, look: (piece: string) => Rich = said): readonly Rich[] {
  return split(text, LIMITS.richText).map((piece) => look(piece));
}

/** A name, and what is told of it under the name of each column. */
export function entry(
  name: string,
  cells: readonly { readonly column: string; readonly text: string }[],
): Rich {
  const list = cells.map(({ column, text }) =>
    section([
      { type: 'text', text: `${column}\n`, style: { italic: true } },
      { type: 'text', text },
    ]),
  );
  return {
    type: 'rich_text',
    elements: [
      section([{ type: 'text', text: name, style: { bold: true } }]),
      ...(list.length === 0 ? [] : [{ type: 'rich_text_list', style: 'bullet', elements: list } as const]),
    ],
  };
}

/** Slack draws no list further to the right. */
const DEEPEST = 8;

/** One name of a tree, as far to the right as it is from the first. */
export function branch(text: string, depth: number): Rich {
  const elements = [section([{ type: 'text', text, style: { bold: true } }])];
  if (depth === 0) return { type: 'rich_text', elements };
  const indent = Math.min(depth - 1, DEEPEST);
  return { type: 'rich_text', elements: [{ type: 'rich_text_list', style: 'bullet', indent, elements }] };
}

/** What changes in a text: told by signs as well, for who sees neither what is bold nor what is struck through. */
export function saidChange(pieces: readonly DiffPiece[]): readonly Rich[] {
  const told = pieces.flatMap(({ is, text }, at) => {
    const isGlued = /\S$/.test(pieces[at - 1]?.text ?? '');
    return split(text, LIMITS.richText / 2).map((part) => PIECES[is](part, isGlued ? ' [' : '['));
  });
  const blocks: types.RichTextElement[][] = [];
  let room = 0;
  for (const elements of told) {
    const length = elements.reduce((sum, { text }) => sum + lengthOf(text), 0);
    if (length > room) [room] = [LIMITS.richText, blocks.push([])];
    blocks.at(-1)?.push(...elements);
    room -= length;
  }
  return blocks.map((elements) => ({ type: 'rich_text', elements: [section(elements)] }));
}

type Mark = (text: string, begins: string) => readonly types.RichTextText[];

const PIECES: Readonly<Record<DiffPiece['is'], Mark>> = {
  same: (text) => [{ type: 'text', text }],
  added: (text, begins) => marked(`${begins}+ `, text, { bold: true }),
  removed: (text, begins) => marked(`${begins}− `, text, { strike: true }),
};

/** A line drawn through the space after a word would look like part of it. */
function marked(
  begins: string,
  text: string,
  style: NonNullable<types.RichTextText['style']>,
): readonly types.RichTextText[] {
  const word = text.trimEnd();
  const space = text.slice(word.length);
  return [
    { type: 'text', text: begins },
    ...(word === '' ? [] : [{ type: 'text', text: word, style } as const]),
    { type: 'text', text: `]${space}` },
  ];
}

/** Small grey words: whose it is, what the others say. Nothing of them is lost. */
export function softly(texts: readonly string[]): readonly types.ContextBlock[] {
  const said = texts.flatMap((text) => split(text, LIMITS.text)).map((text) => plain(text, LIMITS.text));
  return chunks(said, LIMITS.contextElements).map((elements) => ({ type: 'context', elements }));
}

/** A title: a header where it is short enough, bold words otherwise. */
export function title(text: string, most: number): types.HeaderBlock | Rich {
  return text.length > LIMITS.header || most < LIMITS.header || /[&<>]/.test(text)
    ? said(plain(text, most).text, { bold: true })
    : { type: 'header', text: plain(text, LIMITS.header) };
}

function section(elements: types.RichTextElement[]): Section {
  return { type: 'rich_text_section', elements };
}

/** A list in lists of at most so many. */
export function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) =>
    list.slice(at * size, (at + 1) * size),
  );
}
