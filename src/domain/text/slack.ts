import { decodeEntities, decodeEntity } from './entities.ts';
import { createPlainWriter, type Plain, type PlainWriter } from './plain.ts';
import { emojiOf } from './shortcodes.ts';

/** Code blocks, code, `<links|and mentions>`, shortcodes, entities and emphasis marks of Slack's mrkdwn. */
const MARK =
  /```\n?|`([^`\n]+)`|<([^<>\n]*)>|:([a-z0-9_+'-]{1,40}):(?::skin-tone-\d:)?|&(#?[a-zA-Z0-9]{2,8});|\*\*|__|~~|[*_~]/g;

/**
 * Removes mrkdwn (Slack's formatting reference) and the common Markdown of plain messages.
 * Prompts quoted in code are kept whole and remembered as code.
 */
export function readSlack(raw: string): Plain {
  const writer = createPlainWriter();
  const open = new Map<string, number>();
  let at = 0;
  for (const match of raw.matchAll(MARK)) {
    if (match.index < at) continue;
    writer.write(raw.slice(at, match.index));
    at = match.index + writeMark(writer, raw, match, open);
  }
  writer.write(raw.slice(at));
  return writer.finish();
}

/** Writes what one mark stands for; returns how many characters of the raw text it used. */
function writeMark(
  writer: PlainWriter,
  raw: string,
  match: RegExpExecArray,
  open: Map<string, number>,
): number {
  const [mark, code, angle, shortcode, entity] = match;
  if (mark.startsWith('```')) return writeBlock(writer, raw, match.index, mark);
  if (code !== undefined) {
    writeSpan(writer, writer.code, decodeEntities(code));
  } else if (angle !== undefined) {
    writeAngle(writer, angle);
  } else if (shortcode !== undefined) {
    writer.write(isShortcode(shortcode) ? emojiOf(shortcode) : mark);
  } else if (entity !== undefined) {
    writer.write(decodeEntity(entity));
  } else {
    writeEmphasis(writer, raw, match.index, mark, open);
  }
  return mark.length;
}

/** « 14:30:00 » holds no shortcode: a name has a letter, save for +1, -1 and 100. */
function isShortcode(name: string): boolean {
  return /[a-z]{2}|^x$/.test(name) || name === '+1' || name === '-1' || name === '100';
}

/** A fenced block, up to its closing fence; an unclosed one is plain text. */
function writeBlock(writer: PlainWriter, raw: string, at: number, fence: string): number {
  const close = raw.indexOf('```', at + fence.length);
  if (close < 0) return fence.length;
  writeSpan(writer, writer.code, decodeEntities(raw.slice(at + fence.length, close)).replace(/\n$/, ''));
  return close + 3 - at;
}

function writeSpan(writer: PlainWriter, spans: { start: number; end: number }[], text: string): void {
  const start = writer.length();
  writer.write(text);
  spans.push({ start, end: writer.length() });
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
function writeEmphasis(
  writer: PlainWriter,
  raw: string,
  at: number,
  mark: string,
  open: Map<string, number>,
): void {
  const before = raw.charAt(at - 1);
  const after = raw.charAt(at + mark.length);
  const start = open.get(mark);
  if (start !== undefined && before !== ' ' && before !== '\n') {
    open.delete(mark);
    if (mark.startsWith('*') || mark === '__') writer.bold.push({ start, end: writer.length() });
    return;
  }
  const closes = raw.indexOf(mark, at + mark.length);
  const sameLine = closes > 0 && !raw.slice(at, closes).includes('\n');
  const opens = sameLine && !/[\p{L}\p{N}]/u.test(before) && !/\s/.test(after);
  if (opens) open.set(mark, writer.length());
  else writer.write(mark);
}
