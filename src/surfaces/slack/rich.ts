import type { types } from '@slack/bolt';
import { LIMITS } from './limits.ts';
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
export function preformatted(label: string | null, text: string): Rich {
  const under: Rich['elements'] = [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text }] }];
  const head: Rich['elements'] =
    label === null ? [] : [section([{ type: 'text', text: label, style: { bold: true } }])];
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

/** Small grey words: whose it is, what the others say. */
export function softly(texts: readonly string[]): readonly types.ContextBlock[] {
  const said = texts.filter((text) => text !== '').map((text) => plain(text, LIMITS.text));
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

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) =>
    list.slice(at * size, (at + 1) * size),
  );
}
