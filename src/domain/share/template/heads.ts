import type { ReadingHabits } from '../reading.ts';
import type { Field } from '../fields.ts';
import type { Plain, Span } from '../../text/plain.ts';
import { readDecoration } from './icons.ts';
import { MAX_LABEL_LENGTH, kindOfLabel } from './labels.ts';
import type { LabelKind } from './rows.ts';

/** The start of a labelled piece of text. */
export interface Head {
  readonly kind: LabelKind | 'unknown';
  readonly label: string;
  /** Where the value begins. */
  readonly valueStart: number;
  /** How the label looks (icon or bullet, bold, separator): lines of one template look alike. */
  readonly style: string;
  /** Whether the label's own words are known, or only its icon. */
  readonly byIcon: boolean;
}

const SEPARATOR =
  /(?<!\d)\s?:(?!\/\/)\s*|\s?:(?!\/\/|\d)\s*|\s?(?:→|->|=>|⇒|➡)\s*|\t+|\s[-–—]\s+|\s?=\s|\s?\?(?:\s?:)?\s+|\s?\?\s*$|\s\p{Extended_Pictographic}\uFE0F?\s+/gu;

type SeparatorKind = 'colon' | 'arrow' | 'tab' | 'dash' | 'question' | 'emoji';

function separatorKind(separator: string): SeparatorKind {
  if (/\p{Extended_Pictographic}/u.test(separator) && !/[➡]/u.test(separator)) return 'emoji';
  if (separator.includes('?')) return 'question';
  if (separator.includes(':')) return 'colon';
  if (separator.includes('\t')) return 'tab';
  return /[-–—] /.test(separator) && !separator.includes('>') ? 'dash' : 'arrow';
}

/** Whether a span of `spans` covers a place. */
function spanAt(spans: readonly Span[], at: number): Span | undefined {
  return spans.find((span) => span.start <= at && at < span.end);
}

/** A label may follow a mention of the companion, or of a colleague. */
function afterMention({ text, mentions }: Plain, piece: Span): number {
  if (mentions.length === 0) return piece.start;
  const first = piece.start + (/^\s*/.exec(text.slice(piece.start, piece.end))?.[0].length ?? 0);
  const mention = mentions.find(({ start, end }) => start === first && end < piece.end);
  return mention ? mention.end : piece.start;
}

/** Reads the label or icon at the start of a piece of text, or null when it opens nothing. */
export function readHead(plain: Plain, piece: Span, habits?: ReadingHabits): Head | null {
  const opens = afterMention(plain, piece);
  const decoration = readDecoration(plain.text.slice(opens, piece.end));
  const start = opens + decoration.length;
  if (spanAt(plain.code, start)) return null;
  const rest = plain.text.slice(start, piece.end);
  const bold = spanAt(plain.bold, start);
  const look = `${decoration.style}/${bold ? 'bold' : 'plain'}`;
  return (
    readKnown(rest, start, bold, look, habits) ??
    readIcon(rest, start, decoration.field, bold, look) ??
    readUnknown(rest, start, bold, look)
  );
}

/** A label whose words are known, before a separator, in bold, or alone on its line. */
function readKnown(
  rest: string,
  start: number,
  bold: Span | undefined,
  look: string,
  habits?: ReadingHabits,
): Head | null {
  for (const separator of rest.slice(0, MAX_LABEL_LENGTH + 16).matchAll(SEPARATOR)) {
    const label = rest.slice(0, separator.index);
    const kind = kindOfLabel(label, habits);
    const valueStart = start + separator.index + separator[0].length;
    const style = `${look}/${separatorKind(separator[0])}`;
    if (kind) return { kind, label: label.trim(), valueStart, style, byIcon: false };
  }
  if (bold && bold.end > start) {
    const label = rest.slice(0, bold.end - start);
    const kind = kindOfLabel(label, habits);
    if (kind)
      return { kind, label: label.trim(), valueStart: bold.end, style: `${look}/none`, byIcon: false };
  }
  const whole = kindOfLabel(rest, habits);
  return whole && whole !== 'heading'
    ? {
        kind: whole,
        label: rest.trim(),
        valueStart: start + rest.length,
        style: `${look}/none`,
        byIcon: false,
      }
    : null;
}

/** An icon stands for its field; a bold label of unknown words after it is no part of the value. */
function readIcon(
  rest: string,
  start: number,
  field: Field | null,
  bold: Span | undefined,
  look: string,
): Head | null {
  if (!field) return null;
  const label = bold ? /^\s*[:→-]?\s*/.exec(rest.slice(bold.end - start))?.[0] : undefined;
  const labelled =
    bold !== undefined &&
    bold.start <= start &&
    (/[:→]/.test(label ?? '') || /:\s*$/.test(rest.slice(0, bold.end - start))) &&
    bold.end - start < MAX_LABEL_LENGTH;
  const valueStart = labelled ? bold.end + (label ?? '').length : start;
  return {
    kind: field,
    label: labelled ? rest.slice(0, bold.end - start).replace(/(?<!\s)\s*:\s*$/, '') : '',
    valueStart,
    style: `${look}/icon`,
    byIcon: true,
  };
}

/** A short phrase before a colon (or an arrow, a tab, or in bold) that names no field known here. */
function readUnknown(rest: string, start: number, bold: Span | undefined, look: string): Head | null {
  const separator = [...rest.slice(0, MAX_LABEL_LENGTH).matchAll(SEPARATOR)].find((one) =>
    /^(?:colon|arrow|tab)$/.test(separatorKind(one[0])),
  );
  if (separator && isLabelLike(rest.slice(0, separator.index))) {
    const style = `${look}/${separatorKind(separator[0])}`;
    return {
      kind: 'unknown',
      label: rest.slice(0, separator.index).trim(),
      valueStart: start + separator.index + separator[0].length,
      style,
      byIcon: false,
    };
  }
  const label = bold ? rest.slice(0, bold.end - start) : '';
  if (!bold || !isLabelLike(label) || bold.start !== start) return null;
  return { kind: 'unknown', label: label.trim(), valueStart: bold.end, style: `${look}/none`, byIcon: false };
}

function isLabelLike(label: string): boolean {
  const trimmed = label.trim();
  return (
    trimmed !== '' &&
    trimmed.length <= 40 &&
    trimmed.split(/\s+/).length <= 5 &&
    /\p{L}/u.test(trimmed) &&
    !/[.,;!«"]/.test(trimmed)
  );
}
