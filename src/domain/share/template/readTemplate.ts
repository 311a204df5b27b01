import type { Extra, ReadingHabits } from '../reading.ts';
import { isField, type Field } from '../fields.ts';
import { findLink } from '../../text/links.ts';
import { MAX_OWN_LENGTH } from '../../text/readText.ts';
import { asTyped, codeFrom, type Plain, type Span } from '../../text/plain.ts';
import { type Head, readHead } from './heads.ts';
import { leadingDecoration, withoutTrailingEmoji } from './icons.ts';
import { foldLabel, kindOfLabel } from './labels.ts';
import { cutLine, linesOf } from './pieces.ts';
import { isPlaceholderValue } from './placeholder.ts';
import { muteWithinPrompt, promptSpan, type Row } from './promptSpan.ts';

/** What labels and icons introduced in a message. */
export interface Template {
  readonly fields: Readonly<Partial<Record<Field, string>>>;
  readonly extras: readonly Extra[];
  /** Fields that were announced, with or without a value. */
  readonly announced: readonly Field[];
  /** The folded label of the time saved: « temps perdu » makes it a loss. */
  readonly timeLabel: string;
  /** A label that only a report of someone else's share has (« Testé par », « Résultat »). */
  readonly trialMark: boolean;
  /** The text ahead of the first label: greetings, a title. */
  readonly intro: string;
  /** The text that no label introduced, after the first label. */
  readonly rest: string;
  /** Where its labels stand, and the values that were taken. */
  readonly covered: readonly Span[];
  /** Where the prompt stands: its words are no words of the author's. */
  readonly promptSpan: Span | null;
}

const ADDRESS = /(?:https?:\/\/|www\.)\S{1,2000}|(?<!\S)[^\s.]{1,63}\.[a-z]{2,24}\S{0,2000}/gi;

/** A template is filled within so many lines; what follows is a document. */
const MAX_LINES = 400;

/** Reads the template of a message, or null when fewer than two fields are announced by labels or icons. */
export function readTemplate(plain: Plain, habits?: ReadingHabits): Template | null {
  const lines = linesOf(plain)
    .slice(0, MAX_LINES)
    .filter((line) => line.start < MAX_OWN_LENGTH);
  const table = readColumns(plain, lines, habits);
  if (table) return table;
  const rows = muteWithinPrompt(
    plain,
    lines
      .flatMap((line) => cutLine(plain, line, habits))
      .map((piece) => ({ piece, head: readHead(plain, piece, habits) })),
  );
  const styles = new Set(rows.flatMap(({ head }) => (head && isField(head.kind) ? [head.style] : [])));
  const trusted = rows.map(({ piece, head }) => ({
    piece,
    head: head && isTrusted(head, styles) ? head : null,
  }));
  const announced = new Set(trusted.flatMap(({ head }) => (head && isField(head.kind) ? [head.kind] : [])));
  const trialMark = trusted.some(({ head }) => head?.kind === 'trialMark');
  if (announced.size + (trialMark ? 1 : 0) < 2 || !hasSubstance(announced, trialMark)) return null;
  return collect(plain, trusted, [...announced], trialMark);
}

/** An unknown label is believed when it looks like the known ones of the same message. */
function isTrusted(head: Head, styles: ReadonlySet<string>): boolean {
  return head.kind === 'unknown' ? styles.has(head.style) : true;
}

function hasSubstance(announced: ReadonlySet<Field>, trialMark: boolean): boolean {
  return (
    trialMark ||
    announced.has('tool') ||
    announced.has('useCase') ||
    announced.has('timeSaved') ||
    announced.has('prompt')
  );
}

/** Gathers each head's value: the rest of its line, and the lines that go on with it. */
function collect(
  plain: Plain,
  rows: readonly Row[],
  announced: readonly Field[],
  trialMark: boolean,
): Template {
  const fields: Partial<Record<Field, string>> = {};
  const extras: Extra[] = [];
  const rest: string[] = [];
  const covered: Span[] = [];
  let timeLabel = '';
  let prompt: Span | null = null;
  const first = rows.findIndex(({ head }) => head !== null && head.kind !== 'heading');
  for (let index = Math.max(first, 0); index < rows.length;) {
    const { head, piece } = rows[index] ?? { head: null, piece: { start: 0, end: 0 } };
    if (!head) {
      rest.push(plain.text.slice(piece.start, piece.end));
      index++;
      continue;
    }
    const span = valueSpan(plain, rows, index, head);
    const value = readValue(plain, span, head);
    const isTaken = head.label !== '' || fields[head.kind as Field] === undefined;
    covered.push({ start: piece.start, end: head.valueStart });
    if (isTaken) covered.push(...takenOf(plain, span, head, value));
    if (isField(head.kind) && value !== null && fields[head.kind] === undefined) {
      fields[head.kind] = value;
      if (head.kind === 'prompt') prompt = span;
      if (head.kind === 'timeSaved' || head.kind === 'beforeAfter') timeLabel = foldLabel(head.label);
    } else if (value !== null && head.label !== '' && head.kind !== 'heading') {
      extras.push({ label: head.label, value });
    } else if (value !== null && head.kind === 'heading' && first <= index) {
      extras.push({ label: head.label, value });
    }
    index = nextRow(rows, index, span);
  }
  const intro = plain.text.slice(0, rows[Math.max(first, 0)]?.piece.start ?? 0);
  return {
    fields,
    extras,
    announced,
    timeLabel,
    trialMark,
    covered,
    intro,
    rest: rest.join('\n').trim(),
    promptSpan: prompt,
  };
}

/** What of a value's place was taken: all of it, or of a link its address alone. */
function takenOf(plain: Plain, span: Span, head: Head, value: string | null): readonly Span[] {
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

function nextRow(rows: readonly Row[], index: number, span: Span): number {
  let next = index + 1;
  while (next < rows.length && (rows[next]?.piece.start ?? 0) < span.end) next++;
  return next;
}

/** From the label to the end of its value. */
function valueSpan(plain: Plain, rows: readonly Row[], index: number, head: Head): Span {
  if (head.kind === 'prompt') return promptSpan(plain, rows, index, head);
  const start = head.valueStart;
  return (
    codeFrom(plain, start) ?? {
      start,
      end: continued(plain, rows, index, head, rows[index]?.piece.end ?? start),
    }
  );
}

/** Lines without a label that go on with a value: below an empty label, or in the middle of a sentence. */
function continued(plain: Plain, rows: readonly Row[], index: number, head: Head, lineEnd: number): number {
  let end = lineEnd;
  let empty = plain.text.slice(head.valueStart, lineEnd).trim() === '';
  for (let next = index + 1; next < rows.length; next++) {
    const row = rows[next];
    if (!row || row.head) break;
    const line = plain.text.slice(row.piece.start, row.piece.end);
    if (line.trim() === '') {
      if (empty && next === index + 1) continue;
      break;
    }
    const above = plain.text.slice(head.valueStart, end).trimEnd();
    const goesOn =
      empty ||
      (/^\s*(?:\p{Ll}|[-•*–]\s|\d{1,2}[.)]\s)/u.test(line) && !/[.!?…]$/.test(above)) ||
      /^ {2,}\S/.test(line);
    if (!goesOn) break;
    end = row.piece.end;
    if (empty && !/^\s*(?:[-•*–]|\d{1,2}[.)])\s/.test(line)) empty = false;
  }
  return end;
}

/** Blanks and separators at the end of a value, looked at from their start only: however many, one look is enough. */
const LAST_MARKS = /(?<![\s|;]|\s[/–—-])(?:[\s|;]|\s[/–—-])+$/;

/** The value of a span, trimmed of emoji and separators; null for a placeholder. */
function readValue(plain: Plain, span: Span, head: Head): string | null {
  if (head.kind === 'link') return findLink(plain, span.start, span.end, true);
  if (head.kind === 'prompt') return readPrompt(plain, span);
  const raw = plain.text.slice(span.start, span.end).replace(LAST_MARKS, '');
  const trimmed = withoutTrailingEmoji(raw.slice(leadingDecoration(raw)));
  const cut = span.end < plain.text.length && plain.text.charAt(span.end) !== '\n';
  const value = trimmed.replace(/^[:→]\s*/, '').replace(cut ? /[.,]$/ : /^$/, '');
  return isPlaceholderValue(value) ? null : value;
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

/** A table whose first row is all labels and whose next row is their values. */
function readColumns(plain: Plain, lines: readonly Span[], habits?: ReadingHabits): Template | null {
  for (const [index, line] of lines.entries()) {
    const labels = plain.text.slice(line.start, line.end).split('\t');
    const kinds = labels.map((label) => kindOfLabel(label, habits));
    const known = kinds.filter((kind) => kind !== null && isField(kind)).length;
    const next = lines[index + 1];
    if (labels.length < 3 || known < 3 || !next) continue;
    return columnsTemplate(plain, labels, kinds, { header: line, row: next });
  }
  return null;
}

function columnsTemplate(
  plain: Plain,
  labels: readonly string[],
  kinds: readonly (Head['kind'] | null)[],
  { header, row }: { readonly header: Span; readonly row: Span },
): Template {
  const fields: Partial<Record<Field, string>> = {};
  const extras: Extra[] = [];
  let prompt: Span | null = null;
  let start = row.start;
  for (const [index, cell] of plain.text.slice(row.start, row.end).split('\t').entries()) {
    const span = { start, end: start + cell.length };
    const kind = kinds[index] ?? 'unknown';
    const value = readValue(plain, span, { kind, label: '', valueStart: start, style: '', byIcon: false });
    if (value !== null && kind === 'prompt') prompt ??= span;
    if (value !== null && isField(kind)) fields[kind] ??= value;
    else if (value !== null) extras.push({ label: labels[index]?.trim() ?? '', value });
    start = span.end + 1;
  }
  const announced = kinds.filter((kind): kind is Field => kind !== null && isField(kind));
  return {
    fields,
    extras,
    announced,
    timeLabel: '',
    trialMark: false,
    covered: [header, row],
    intro: '',
    rest: '',
    promptSpan: prompt,
  };
}
