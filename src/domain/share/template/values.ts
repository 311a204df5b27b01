import { FIELDS, isField } from '../fields.ts';
import { tellsNoLimit } from '../noLimits.ts';
import { foldInPlace } from '../../text/fold.ts';
import { findLink } from '../../text/links.ts';
import { asTyped, codeFrom, type Plain, type Span } from '../../text/plain.ts';
import type { Head } from './heads.ts';
import { leadingDecoration, withoutTrailingEmoji } from './icons.ts';
import { GOES_ON } from './labels.ts';
import { isPlaceholderValue } from './placeholder.ts';
import { promptSpan, type Row } from './promptSpan.ts';

/** From the label to the end of its value. */
export function valueSpan(plain: Plain, rows: readonly Row[], index: number, head: Head): Span {
  if (head.kind === 'prompt') return promptSpan(plain, rows, index, head);
  const start = head.valueStart;
  return codeFrom(plain, start) ?? { start, end: endOfValue(plain, rows, index) };
}

const ITEM = /^\s*(?:[-•*–◦▪]|\d{1,2}[.)])\s/;
const IN_A_SENTENCE = /^\s*\p{Ll}/u;
const INDENTED = /^ {2,}\S/;
const ENDED = /[.!?…]$/;
const CONNECTED = new RegExp(String.raw`^\s*(?:${GOES_ON})\b`);

/** Where a value ends: lines without a label go on with it, below a label alone on its line to the next one. */
export function endOfValue(plain: Plain, rows: readonly Row[], index: number): number {
  const { head, piece } = rows[index] ?? { head: null, piece: { start: 0, end: 0 } };
  const start = head?.valueStart ?? piece.end;
  const alone = plain.text.slice(start, piece.end).trim() === '';
  const isParagraph = head !== null && isField(head.kind) && FIELDS[head.kind].input === 'paragraph';
  const next = rows.findIndex((row, at) => at > index && row.head !== null);
  let end = piece.end;
  for (const row of rows.slice(index + 1, next < 0 ? rows.length : next)) {
    const line = plain.text.slice(row.piece.start, row.piece.end);
    const above = plain.text.slice(start, end).trim();
    const between = next >= 0 && isParagraph;
    if (line.trim() === '' && (above === '' || (alone && between))) continue;
    if (line.trim() === '' || !(above === '' || between || goesOn(line, above, isParagraph))) break;
    end = row.piece.end;
  }
  return end;
}

/** A line that goes on with the value above it: an item, the middle of a sentence, « Et… ». */
function goesOn(line: string, above: string, isParagraph: boolean): boolean {
  const inside = (IN_A_SENTENCE.test(line) || ITEM.test(line)) && !ENDED.test(above);
  return inside || INDENTED.test(line) || (isParagraph && CONNECTED.test(foldInPlace(line)));
}

const ADDRESS = /(?:https?:\/\/|www\.)\S{1,2000}|(?<!\S)[^\s.]{1,63}\.[a-z]{2,24}\S{0,2000}/gi;

/** What of a value's place was taken: all of it, or of a link its address alone. */
export function takenOf(plain: Plain, span: Span, head: Head, value: string | null): readonly Span[] {
  if (head.kind !== 'link') return [span];
  const told = plain.text.slice(span.start, span.end);
  const typed = [...told.matchAll(ADDRESS)].map(({ 0: address, index }) => ({
    start: span.start + index,
    end: span.start + index + address.length,
  }));
  return value === null
    ? []
    : [...typed, ...plain.links.filter((link) => link.start >= span.start && link.end <= span.end)];
}

/** Blanks and separators at the end of a value, looked at from their start only: however many, one look is enough. */
const LAST_MARKS = /(?<![\s|;·•→➜⇒👉]|\s[/–—-]|\s\/\/)(?:[\s|;·•→➜⇒👉]|\s\/\/|\s[/–—-])+$/u;

/** The dash of a list that has one item, below its label. */
const ONLY_ITEM = /^[^\S\n]*\n[^\S\n]*[-–•]\s(?=[^\n]*$)/;

/** The value of a span, trimmed of emoji and separators; null for a placeholder. */
export function readValue(plain: Plain, span: Span, head: Head): string | null {
  if (head.kind === 'link') return findLink(plain, span.start, span.end, true);
  if (head.kind === 'prompt') return readPrompt(plain, span);
  const told = plain.text.slice(span.start, span.end).replace(LAST_MARKS, '');
  const raw = isLine(head.kind) ? told.replace(ONLY_ITEM, '') : told;
  const begun = raw.slice(leadingDecoration(raw));
  // A sentence keeps the emoji that gives its tone; a name and a figure are bare.
  const trimmed = isLine(head.kind) ? withoutTrailingEmoji(begun) : begun.trimEnd();
  const cut = span.end < plain.text.length && plain.text.charAt(span.end) !== '\n';
  const value = trimmed.replace(/^(?:[:→]|\.{3,40}(?=\s))\s*/, '').replace(cut ? /[.,]$/ : /^$/, '');
  const isNone = isPlaceholderValue(value) || (head.kind === 'limits' && tellsNoLimit(value));
  return isNone ? null : value;
}

function isLine(kind: Head['kind']): boolean {
  return isField(kind) && FIELDS[kind].input !== 'paragraph';
}

/** A prompt is kept to the letter; only a separator that follows it on its line is none of it. */
function readPrompt(plain: Plain, span: Span): string | null {
  const letter = withoutFence(asTyped(plain, span.start, span.end)).trim();
  const cut = span.end < plain.text.length && plain.text.charAt(span.end) !== '\n';
  const value = cut ? letter.replace(LAST_MARKS, '') : letter;
  return isPlaceholderValue(value) ? null : value;
}

/** The fence around fences is none of the prompt. */
function withoutFence(letter: string): string {
  const fenced = letter.startsWith('```') && letter.endsWith('```');
  return fenced ? letter.slice(3, -3).replace(/^\n|\n$/g, '') : letter;
}
