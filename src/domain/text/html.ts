import { shownHtml } from './elements.ts';
import { decodeEntities } from './entities.ts';
import { createPlainWriter, type Link, type Plain, type PlainWriter, type Span } from './plain.ts';

const BLOCKS: ReadonlySet<string> = new Set([
  'p',
  'div',
  'ul',
  'ol',
  'li',
  'tr',
  'table',
  'tbody',
  'thead',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'pre',
  'hr',
  'section',
]);
const BOLD: ReadonlySet<string> = new Set(['b', 'strong', 'i', 'em', 'u', 'h1', 'h2', 'h3', 'h4', 'th']);

/** A tag, a declaration (`<![if …]>`, `<!--` that is never closed), a text. */
const PIECE = /<(\/?)([a-zA-Z][a-zA-Z0-9:]{0,30})([^<>]{0,4000})>|<!(?:--|[^<>]{0,400}>)|[^<]+|</g;
/** Bot Framework's way of writing who is mentioned; the other is `<at>`. */
const MENTION = /itemtype=["'][^"']{0,60}skype\.com\/Mention/i;

/** What is open while tags are read: where each span began. */
interface Open {
  bold: number[];
  code: number[];
  at: number[];
  /** Of each span that is open, whether it is a mention. */
  spans: boolean[];
  link: { url: string; start: number } | null;
  cells: number;
}

/**
 * Removes the HTML of a message: emoji are taken from `alt`, table cells are set apart by tabs,
 * each block stands on its own line.
 */
export function readHtml(raw: string): Plain {
  const writer = createPlainWriter();
  const open: Open = { bold: [], code: [], at: [], spans: [], link: null, cells: 0 };
  for (const match of shownHtml(raw).matchAll(PIECE)) {
    const [piece, slash, name] = match;
    if (name === undefined) {
      if (!piece.startsWith('<!')) writeText(writer, open, piece);
      continue;
    }
    if (slash === '/') closeTag(writer, open, name.toLowerCase());
    else openTag(writer, open, name.toLowerCase(), match[3] ?? '');
  }
  return writer.finish();
}

/** A paragraph of a hard blank alone is a blank line; a tab is a space, for tabs set cells apart. */
function writeText(writer: PlainWriter, open: Open, piece: string): void {
  if (open.code.length > 0) return writer.write(decodeEntities(piece));
  const blankLine = /^(?:&nbsp;|&#160;|\u00a0)$/.test(piece) && open.cells === 0 && writer.startsLine();
  if (blankLine) return writer.write('\n');
  for (const part of textOf(piece).split(/(?=[\t\u00a0])|(?<=[\t\u00a0])/)) {
    const blank = part === '\t' || part === '\u00a0';
    if (blank)
      writer.typed.push({ start: writer.length(), end: writer.length() + 1, typed: part, closes: false });
    writer.write(blank ? ' ' : part);
  }
}

/**
 * Text of HTML: a line break in its source is a space, and one between two tags nothing. Runs of spaces stay: a program
 * writes none that nobody typed.
 */
function textOf(piece: string): string {
  if (piece.includes('\n') && piece.trim() === '') return '';
  return decodeEntities(piece.replace(/(?<!\s)\s*[\n\r\f]\s*/g, ' '));
}

function attribute(attributes: string, name: string): string {
  const match = new RegExp(String.raw`(?:^|\s)${name}\s{0,3}=\s{0,3}(?:"([^"]*)"|'([^']*)')`, 'i').exec(
    attributes,
  );
  return decodeEntities(match?.[1] ?? match?.[2] ?? '');
}

function openTag(writer: PlainWriter, open: Open, name: string, attributes: string): void {
  if (name === 'br') return writer.write('\n');
  if (name === 'emoji' || name === 'img') return writer.write(emojiAlt(name, attributes));
  if (name === 'td' || name === 'th') {
    if (open.cells > 0) writer.write('\t');
    open.cells++;
  }
  if (name === 'tr') open.cells = 0;
  if (BLOCKS.has(name) && open.cells === 0) writer.breakLine();
  if (BOLD.has(name)) open.bold.push(writer.length());
  if (name === 'code' || name === 'pre') open.code.push(writer.length());
  if (name === 'span') open.spans.push(MENTION.test(attributes));
  if (name === 'at' || (name === 'span' && open.spans.at(-1) === true)) {
    open.at.push(writer.length());
    writer.write('@');
  }
  if (name === 'a') open.link = { url: attribute(attributes, 'href'), start: writer.length() };
}

/** An image is text only when it is an emoji. */
function emojiAlt(name: string, attributes: string): string {
  const alt = attribute(attributes, 'alt');
  const isEmoji = name === 'emoji' || /emoji/i.test(attributes) || /^\p{Extended_Pictographic}/u.test(alt);
  return isEmoji ? alt : '';
}

function closeTag(writer: PlainWriter, open: Open, name: string): void {
  if (BOLD.has(name)) closeSpan(writer, writer.bold, open.bold);
  if (name === 'code' || name === 'pre') closeSpan(writer, writer.code, open.code);
  if (name === 'at' || (name === 'span' && open.spans.pop() === true))
    closeSpan(writer, writer.mentions, open.at);
  if (name === 'tr') open.cells = 0;
  if (BLOCKS.has(name) && open.cells === 0) writer.breakLine();
  if (name === 'a' && open.link) {
    closeLink(writer, writer.links, open.link);
    open.link = null;
  }
}

function closeSpan(writer: PlainWriter, spans: Span[], starts: number[]): void {
  const start = starts.pop();
  if (start !== undefined && start < writer.length()) spans.push({ start, end: writer.length() });
}

function closeLink(writer: PlainWriter, links: Link[], link: { url: string; start: number }): void {
  if (link.url !== '') links.push({ url: link.url, start: link.start, end: writer.length() });
}
