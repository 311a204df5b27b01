import type { ReadingHabits } from '../reading.ts';
import type { Field } from '../fields.ts';
import type { Plain, Span } from '../../text/plain.ts';
import { readDecoration } from './icons.ts';
import { MAX_LABEL_LENGTH, fieldOpening, mayOpen, meaningOf } from './labels.ts';
import type { Row } from './promptSpan.ts';
import type { LabelKind } from './rows.ts';

/** The start of a labelled piece of text. */
export interface Head {
  readonly kind: LabelKind | 'unknown';
  readonly label: string;
  /** Where the value begins. */
  readonly valueStart: number;
  /** How the label looks (icon or bullet, bold, separator): lines of one template look alike. */
  readonly style: string;
  /** What announces the field: a label whose words say so, one that may mean it, or only an icon. */
  readonly by: 'words' | 'hint' | 'icon';
}

const ARROW = '[→⇒⇨➡➜➝➞➔➤⟶►▶]';
const SEPARATOR = new RegExp(
  String.raw`(?<!\d)\s?::?(?!\/\/)\s*|\s?:(?!\/\/|\d)\s*|\s?(?:${ARROW}\uFE0F?|-{1,2}>|=>)\s*|\t+|\s(?:[-–—|]|>{1,2})\s+|\s?=\s|\s?\?(?:\s?:)?\s+|\s?\?\s*$|\s?\/\/\s+|\s\/\s+|\s\p{Extended_Pictographic}\uFE0F?(?:\s+|$)`,
  'gu',
);
const SIGNS: readonly (readonly [sign: RegExp, kind: string])[] = [
  [/\//, 'slash'],
  [new RegExp(`${ARROW}|->|=`), 'arrow'],
  [/\p{Extended_Pictographic}/u, 'emoji'],
  [/\?/, 'question'],
  [/:/, 'colon'],
  [/\t/, 'tab'],
];

function separatorKind(separator: string): string {
  return SIGNS.find(([sign]) => sign.test(separator))?.[1] ?? 'dash';
}

/** Where a label may end; a bar that slants comes last, for it also stands within labels: « Limites / risques : ». */
function separatorsOf(text: string): readonly RegExpExecArray[] {
  const found = [...text.matchAll(SEPARATOR)];
  const slants = (one: RegExpExecArray): boolean => one[0].includes('/');
  return [...found.filter((one) => !slants(one)), ...found.filter(slants)];
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
  const rest = plain.text.slice(start, piece.end);
  const code = spanAt(plain.code, start);
  if (code && !isLabelInCode(code, piece)) return null;
  const bold = spanAt(plain.bold, start) ?? code;
  const look = `${decoration.style}/${bold ? 'bold' : 'plain'}`;
  const opening = { rest, start, bold, look };
  const isLabel = mayOpen(rest, habits);
  return (
    (isLabel && (bold || !isValueOf(decoration.field, plain, piece)) ? readKnown(opening, habits) : null) ??
    readIcon(opening, decoration.field) ??
    (isLabel ? readOpening(opening) : null) ??
    readUnknown(opening)
  );
}

/** « `Outil` Claude »: a label may be set as code, when its value stands behind it. */
function isLabelInCode(code: Span, piece: Span): boolean {
  return code.end < piece.end - 1 && code.end - code.start <= MAX_LABEL_LENGTH;
}

const A_SENTENCE = 4;

/** « 🚧 Ne lit pas les annexes » with an icon on the line below: words like a label's, yet the value of the icon. */
function isValueOf(field: Field | null, { text }: Plain, piece: Span): boolean {
  const rest = text
    .slice(piece.start, piece.end)
    .slice(readDecoration(text.slice(piece.start, piece.end)).length);
  if (field === null || rest.trim().split(' ').length < A_SENTENCE) return false;
  if (separatorsOf(rest.slice(0, MAX_LABEL_LENGTH)).length > 0) return false;
  const [below = ''] = text.slice(piece.end + 1, piece.end + 200).split('\n', 1);
  return readDecoration(below).field !== null || text.length === piece.end;
}

/** A piece of text behind its decoration. */
interface Opening {
  readonly rest: string;
  readonly start: number;
  /** The bold words that it begins with. */
  readonly bold: Span | undefined;
  readonly look: string;
}

/** A head whose label is the first `length` characters of a piece. */
function headOf(
  { rest, start, look }: Opening,
  length: number,
  separator: string,
  what: Pick<Head, 'kind' | 'by'>,
): Head {
  const style = `${look}/${separator === '' ? 'none' : separatorKind(separator)}`;
  return {
    ...what,
    label: rest.slice(0, length).trim(),
    valueStart: start + length + separator.length,
    style,
  };
}

/** A label whose words are known, before a separator, in bold, or alone on its line. */
function readKnown(opening: Opening, habits?: ReadingHabits): Head | null {
  const { rest, start, bold } = opening;
  const known = (length: number, separator: string): Head | null => {
    const meaning = meaningOf(rest.slice(0, length), habits);
    const by = meaning?.firm ? 'words' : 'hint';
    return meaning && headOf(opening, length, separator, { kind: meaning.kind, by });
  };
  const heads = separatorsOf(rest.slice(0, MAX_LABEL_LENGTH + 16)).flatMap(
    ({ 0: separator, index }) => known(index, separator) ?? [],
  );
  // The arrow of « Avant → après : » is no separator.
  const found = heads[0]?.kind === 'before' ? heads.find(({ kind }) => kind === 'beforeAfter') : undefined;
  if (heads[0]) return found ?? heads[0];
  const inBold = bold && bold.end > start ? known(bold.end - start, '') : null;
  if (inBold) return inBold;
  const whole = known(rest.length, '');
  return whole?.kind === 'heading' ? null : whole;
}

/** An icon stands for its field; a bold label of unknown words after it is no part of the value. */
function readIcon(opening: Opening, field: Field | null): Head | null {
  if (!field) return null;
  const { rest, start, bold, look } = opening;
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
    by: 'icon',
  };
}

/** « Outil adopté ici à Namur : … »: more words than are known, behind one that is. */
function readOpening(opening: Opening): Head | null {
  const { rest } = opening;
  const separator = separatorsOf(rest.slice(0, MAX_LABEL_LENGTH + 16)).find((one) => !/[?/]/.test(one[0]));
  const field = separator ? fieldOpening(rest.slice(0, separator.index)) : null;
  return separator && field
    ? headOf(opening, separator.index, separator[0], { kind: field, by: 'hint' })
    : null;
}

/** An icon whose words are a label that is not known, where others of the message look so: « ⚙️ Atelier : Claude ». */
export function behindItsLabel(plain: Plain, { piece, head }: Row, styles: ReadonlySet<string>): Head | null {
  if (head?.by !== 'icon' || head.label !== '') return head;
  const start = head.valueStart;
  const look = head.style.replace(/icon$/, '').replace(/.$/, '');
  const unknown = readUnknown({ rest: plain.text.slice(start, piece.end), start, bold: undefined, look });
  return unknown && styles.has(unknown.style)
    ? { ...head, label: unknown.label, valueStart: unknown.valueStart }
    : head;
}

/** A short phrase before a separator, or in bold, that names no field known here. */
function readUnknown(opening: Opening): Head | null {
  const { rest, start, bold } = opening;
  const unknown = { kind: 'unknown', by: 'words' } as const;
  const separator = separatorsOf(rest.slice(0, MAX_LABEL_LENGTH)).find(
    (one) => separatorKind(one[0]) !== 'emoji',
  );
  if (separator && isLabelLike(rest.slice(0, separator.index)))
    return headOf(opening, separator.index, separator[0], unknown);
  if (!bold || bold.start !== start || !isLabelLike(rest.slice(0, bold.end - start))) return null;
  return headOf(opening, bold.end - start, '', unknown);
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
