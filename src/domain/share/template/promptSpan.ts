import { foldInPlace } from '../../text/fold.ts';
import { findLink } from '../../text/links.ts';
import { codeFrom, type Plain, type Span } from '../../text/plain.ts';
import { findTools } from '../../tool/tools.ts';
import { isField, type Field } from '../fields.ts';
import type { Head } from './heads.ts';
import { withoutTrailingEmoji } from './icons.ts';
import { MONEY, isWordOfPrompts } from './labels.ts';
import { isPlaceholderValue } from './placeholder.ts';

/** A line, or a labelled piece of one. */
export interface Row {
  readonly piece: Span;
  readonly head: Head | null;
}

/**
 * What a prompt holds opens nothing: its headings and its « Mot : » lines are its own. Ahead of the label of a prompt,
 * « Prompt du jour ✨ » is a title.
 */
export function muteWithinPrompt(plain: Plain, rows: readonly Row[]): readonly Row[] {
  const labels = rows.flatMap(({ head }, at) => (head?.kind === 'prompt' ? [{ head, at }] : []));
  const { head, at: index } = labels.find((one) => !isBare(one.head)) ?? labels[0] ?? {};
  if (!head || index === undefined) return rows;
  const { end } = promptSpan(plain, rows, index, head);
  return rows.map((row, at) => {
    const isTitle = at < index && row.head?.kind === 'prompt';
    return isTitle || (at > index && row.piece.start < end) ? { ...row, head: null } : row;
  });
}

/** No sign stands behind the label. */
function isBare({ style }: Head): boolean {
  return style.endsWith('/none') || style.endsWith('/emoji');
}

/**
 * Where a prompt stands: within its fence or its quotation marks, else to the end of the message or to a label of the
 * share's own. One in the middle of a line ends with its paragraph.
 */
export function promptSpan(plain: Plain, rows: readonly Row[], index: number, head: Head): Span {
  const below = isBare(head) ? codeFrom(plain, rows[index]?.piece.end ?? head.valueStart) : undefined;
  if (below) return below;
  const start = head.valueStart;
  const end = isFirstOfItsLine(plain, rows, index)
    ? endOfPrompt(plain, rows, index, start)
    : endOfParagraph(plain, rows, index);
  return fencedSpan(plain, start, end) ?? quotedSpan(plain.text, start, end) ?? { start, end };
}

function isFirstOfItsLine({ text }: Plain, rows: readonly Row[], index: number): boolean {
  const { start } = rows[index]?.piece ?? { start: 0 };
  return start === 0 || text.charAt(start - 1) === '\n';
}

function endOfPrompt(plain: Plain, rows: readonly Row[], index: number, start: number): number {
  const above = rows.slice(0, index + 1).flatMap(({ head }) => (head && isField(head.kind) ? [head] : []));
  const next = rows.find(
    ({ head, piece }, at) =>
      at > index &&
      piece.start >= start &&
      head !== null &&
      closesPrompt(head, above) &&
      mayBeValue(plain, rows.slice(at, at + 2), head) &&
      !HEADING.test(plain.text.slice(start, piece.start)),
  );
  return next?.piece.start ?? plain.text.length;
}

/** Below a heading of its own, a prompt goes on whatever its lines look like. */
const HEADING = /(?:^|\n)[ \t]{0,3}#{1,6} \S/;

const PRICE = new RegExp(String.raw`[\d€$£]|\b(?:${MONEY})\b`);

/** « Lien : aucun », « Coût : n'en parle pas » are orders: a link has an address, a cost has a figure. */
function mayBeValue(plain: Plain, [first, below]: readonly Row[], { kind, valueStart }: Head): boolean {
  const end = (below ?? first)?.piece.end ?? valueStart;
  const value = plain.text.slice(valueStart, first?.piece.end ?? end).trim();
  if (isPlaceholderValue(value)) return true;
  // « Où : Le Chat » is the tool.
  if (kind === 'link') return findLink(plain, valueStart, end, true) !== null || findTools(value).length > 0;
  return kind !== 'cost' || PRICE.test(foldInPlace(value));
}

/** « "direction" », « # Limites »: a key, a heading. */
const WORDS_ALONE = /^[\p{L}\s'’?()/+&-]*$/u;

/** A label of the share's own: a field that is not told yet, which looks like those above and is no word of prompts. */
function closesPrompt(head: Head, above: readonly Head[]): boolean {
  const kind: Head['kind'] | Field = head.kind;
  return (
    isField(kind) &&
    head.by !== 'hint' &&
    !above.some((one) => one.kind === kind) &&
    above.some((one) => one.style === head.style || isBare(one)) &&
    WORDS_ALONE.test(head.label) &&
    !isWordOfPrompts(head.label)
  );
}

function endOfParagraph(plain: Plain, rows: readonly Row[], index: number): number {
  const next = rows.findIndex(
    ({ head, piece }, at) =>
      at > index && (head !== null || plain.text.slice(piece.start, piece.end).trim() === ''),
  );
  const last = rows[(next < 0 ? rows.length : next) - 1];
  return last?.piece.end ?? plain.text.length;
}

const FENCE = '```';

/** A fenced prompt ends with its fence, or with the last one where it holds fences of its own. */
function fencedSpan(plain: Plain, start: number, end: number): Span | null {
  const { text } = plain;
  const fence = codeFrom(plain, start);
  if (!fence) return null;
  const last = plain.typed.findLast((one) => one.start <= end && one.typed.includes(FENCE));
  if (last && last.start > fence.end && text.slice(last.end, end).trim() === '' && !hasNext(plain, fence))
    return { start: fence.start, end: last.end };
  return isAloneToItsEnd(text, fence.end) ? fence : null;
}

/** Below the fence a line announces what the next one holds: « Exemple de réponse : ». */
function hasNext({ code, text }: Plain, fence: Span): boolean {
  const next = code.find((span) => span.start > fence.end);
  return next !== undefined && /:\s*$/.test(text.slice(Math.max(fence.end, next.start - 9), next.start));
}

const QUOTES: Readonly<Record<string, string>> = { '«': '»', '"': '"', '“': '”' };

/** A prompt in quotation marks goes to the closing one, over several lines if need be. */
function quotedSpan(text: string, start: number, end: number): Span | null {
  const open = start + (/^\s*/.exec(text.slice(start, start + 40))?.[0].length ?? 0);
  const closing = QUOTES[text.charAt(open)];
  const close = closing === undefined ? -1 : text.indexOf(closing, open + 1);
  if (close < 0 || close > end) return null;
  const alone = closing === '"' ? text.slice(close + 1, end).trim() === '' : isAloneToItsEnd(text, close + 1);
  return alone ? { start: open + 1, end: close } : null;
}

/** Nothing but punctuation and emoji up to the end of the line. */
function isAloneToItsEnd(text: string, at: number): boolean {
  const lineEnd = text.indexOf('\n', at);
  return /^[\s.!]*$/.test(withoutTrailingEmoji(text.slice(at, lineEnd < 0 ? text.length : lineEnd)));
}
