import { decodeEntities, decodeEntity } from './entities.ts';
import { createPlainWriter, type Plain, type PlainWriter } from './plain.ts';
import { emojiOf } from './shortcodes.ts';

/** Code blocks, code, `<links|and mentions>`, shortcodes, entities and emphasis marks of Slack's mrkdwn. */
const MARK =
  /```\n?|`([^`\n]+)`|<([^<>\n]*)>|:([a-z0-9_+'-]{1,40}):(?::skin-tone-\d:)?|&(#?[a-zA-Z0-9]{2,8});|\*\*|__|~~|[*_~]/g;

/** What Slack writes in place of what was typed (its formatting reference): these, its links and its emoji. */
const ESCAPED: ReadonlySet<string> = new Set(['amp', 'lt', 'gt']);

/** A text whose marks are being read. */
interface Marked {
  readonly raw: string;
  /** Slack writes `&amp;`, `<https://…>` and `:bulb:` for what was typed; elsewhere they were typed as they are. */
  readonly bySlack: boolean;
  readonly writer: PlainWriter;
  /** Where the emphasis that is open began. */
  readonly open: Map<string, number>;
}

/**
 * Removes mrkdwn (Slack's formatting reference) and the common Markdown of plain messages, and remembers what was typed.
 * Prompts quoted in code are kept whole and remembered as code.
 */
export function readMarks(raw: string, bySlack: boolean): Plain {
  const writer = createPlainWriter();
  const marked: Marked = { raw, bySlack, writer, open: new Map() };
  let at = 0;
  for (const match of raw.matchAll(MARK)) {
    if (match.index < at) continue;
    writer.write(raw.slice(at, match.index));
    at = match.index + writeMark(marked, match);
  }
  writer.write(raw.slice(at));
  return writer.finish();
}

/** Writes what one mark stands for; returns how many characters of the raw text it used. */
function writeMark(marked: Marked, match: RegExpExecArray): number {
  const { bySlack, writer } = marked;
  const [mark, code, angle, shortcode, entity] = match;
  if (mark.startsWith('```')) return writeBlock(marked, match.index, mark);
  const start = writer.length();
  if (code !== undefined) {
    remember(writer, '`', false);
    writeSpan(writer, writer.code, bySlack ? decodeEntities(code) : code);
    remember(writer, '`', true);
  } else if (angle !== undefined) {
    writeAngle(writer, angle);
    if (!bySlack || /^!(?!here|channel|everyone|subteam|date)/.test(angle)) replace(writer, start, mark);
  } else if (shortcode !== undefined) {
    const emoji = isShortcode(shortcode) ? emojiOf(shortcode) : mark;
    writer.write(emoji);
    if (!bySlack || emoji === '') replace(writer, start, mark);
  } else if (entity !== undefined) {
    writer.write(decodeEntity(entity));
    if (!bySlack || !ESCAPED.has(entity)) replace(writer, start, mark);
  } else {
    writeEmphasis(marked, match.index, mark);
  }
  return mark.length;
}

/** A mark was typed here, and is no part of the text. */
function remember(writer: PlainWriter, typed: string, closes: boolean): void {
  writer.typed.push({ start: writer.length(), end: writer.length(), typed, closes });
}

/** What stands in the text from here was typed otherwise. */
function replace(writer: PlainWriter, start: number, typed: string): void {
  writer.typed.push({ start, end: writer.length(), typed, closes: false });
}

/** « 14:30:00 » holds no shortcode: a name has a letter, save for +1, -1 and 100. */
function isShortcode(name: string): boolean {
  return /[a-z]{2}|^x$/.test(name) || name === '+1' || name === '-1' || name === '100';
}

/** A fenced block, up to its closing fence; an unclosed one is plain text. */
function writeBlock({ raw, bySlack, writer }: Marked, at: number, fence: string): number {
  const from = at + fence.length;
  const close = raw.indexOf('```', from);
  remember(writer, fence, false);
  if (close < 0) return fence.length;
  const inside = raw.slice(from, close);
  const code = inside.replace(/\n$/, '');
  writeSpan(writer, writer.code, bySlack ? decodeEntities(code) : code);
  remember(writer, `${inside.slice(code.length)}\`\`\``, true);
  return close + 3 - at;
}

function writeSpan(writer: PlainWriter, spans: { start: number; end: number }[], text: string): void {
  const start = writer.length();
  writer.write(text);
  if (text !== '') spans.push({ start, end: writer.length() });
}

/** `<@U1|name>`, `<#C1|channel>`, `<!channel>`, `<https://…|label>`, `<mailto:…>`. */
function writeAngle(writer: PlainWriter, inside: string): void {
  const bar = inside.indexOf('|');
  const target = decodeEntities(bar < 0 ? inside : inside.slice(0, bar));
  const label = decodeEntities(bar < 0 ? '' : inside.slice(bar + 1));
  if (target.startsWith('@') || target.startsWith('#')) {
    writeSpan(writer, writer.mentions, label === '' ? target : target.charAt(0) + label.replace(/^[@#]/, ''));
  } else if (target.startsWith('!')) {
    writer.write(label);
  } else if (/^(?:https?:|mailto:|tel:)/i.test(target)) {
    const start = writer.length();
    writer.write(label === '' ? target.replace(/^(?:mailto|tel):/i, '') : label);
    writer.links.push({ url: target, start, end: writer.length() });
  } else {
    writer.write(`<${decodeEntities(inside)}>`);
  }
}

/** Opens or closes bold, italic, strike; a lone star stays a star. */
function writeEmphasis({ raw, writer, open }: Marked, at: number, mark: string): void {
  const before = raw.charAt(at - 1);
  const after = raw.charAt(at + mark.length);
  const start = open.get(mark);
  if (start !== undefined && before !== ' ' && before !== '\n') {
    open.delete(mark);
    if (mark !== '~' && mark !== '~~') writer.bold.push({ start, end: writer.length() });
    return remember(writer, mark, true);
  }
  const closes = raw.indexOf(mark, at + mark.length);
  const sameLine = closes > 0 && !raw.slice(at, closes).includes('\n');
  if (!sameLine || /[\p{L}\p{N}]/u.test(before) || /\s/.test(after)) return writer.write(mark);
  open.set(mark, writer.length());
  remember(writer, mark, false);
}
