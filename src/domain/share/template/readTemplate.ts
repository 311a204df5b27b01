import type { Extra, ReadingHabits } from '../reading.ts';
import { isField, type Field } from '../fields.ts';
import { MAX_OWN_LENGTH } from '../../text/readText.ts';
import type { Plain, Span } from '../../text/plain.ts';
import { joinBeforeAfter } from './beforeAfter.ts';
import { withBareLabels } from './bareLabels.ts';
import { readColumns } from './columns.ts';
import { behindItsLabel, type Head, readHead } from './heads.ts';
import { cutLine, linesOf } from './pieces.ts';
import { muteWithinPrompt, type Row } from './promptSpan.ts';
import { settle } from './settle.ts';
import { readValue, takenOf, valueSpan } from './values.ts';

/** What labels and icons introduced in a message. */
export interface Template {
  readonly fields: Readonly<Partial<Record<Field, string>>>;
  readonly extras: readonly Extra[];
  /** Fields that were announced, with or without a value. */
  readonly announced: readonly Field[];
  /** The label of each field: « Temps perdu » makes a loss. */
  readonly labels: Readonly<Partial<Record<Field, string>>>;
  /** A label that a report of someone else's share has: « Testé par », or « Résultat », which a share may have too. */
  readonly trialMark: 'tested' | 'outcome' | null;
  /** The text ahead of the first label: greetings, a title. */
  readonly intro: string;
  /** The text that no label introduced, after the first label. */
  readonly rest: string;
  /** Where its labels stand, and the values that were taken. */
  readonly covered: readonly Span[];
  /** Where the prompt stands: its words are no words of the author's. */
  readonly promptSpan: Span | null;
}

/** A template is filled within so many lines; what follows is a document. */
const MAX_LINES = 400;

/** Fewer labels than these are no template. */
const FEWEST_HEADS = 2;

/** Reads the template of a message, or null when fewer than two fields are announced by labels or icons. */
export function readTemplate(plain: Plain, habits?: ReadingHabits): Template | null {
  const lines = linesOf(plain)
    .slice(0, MAX_LINES)
    .filter((line) => line.start < MAX_OWN_LENGTH);
  const table = readColumns(plain, lines, habits);
  if (table) return table;
  const pieces = lines.flatMap((line) => cutLine(plain, line, habits));
  const rows =
    pieces.length < FEWEST_HEADS
      ? []
      : pieces.map((piece) => ({ piece, head: readHead(plain, piece, habits) }));
  return templateOf(plain, rows) ?? templateOf(plain, withBareLabels(plain, lines, habits));
}

function templateOf(plain: Plain, rows: readonly Row[]): Template | null {
  if (rows.every(({ head }) => head === null)) return null;
  const joined = joinBeforeAfter(plain, muteWithinPrompt(plain, rows));
  const settled = settle(plain, withoutStrangers(plain, joined));
  const announced = new Set(settled.flatMap(({ head }) => (head && isField(head.kind) ? [head.kind] : [])));
  const trialMark = markOfTrial(settled);
  if (announced.size + (trialMark ? 1 : 0) < FEWEST_HEADS || !hasSubstance(announced, trialMark)) return null;
  return collect(plain, settled, [...announced], trialMark);
}

/** An unknown label is believed when it looks like the known ones of the same message. */
function withoutStrangers(plain: Plain, rows: readonly Row[]): readonly Row[] {
  const known = rows.flatMap(({ head }) =>
    head && !isStranger(head) && head.kind !== 'heading' ? [head] : [],
  );
  const styles = new Set(known.map(({ style }) => style));
  return rows.map((row) =>
    row.head && isStranger(row.head) && !styles.has(row.head.style)
      ? { ...row, head: null }
      : { ...row, head: behindItsLabel(plain, row, styles) },
  );
}

/** A label that is not known, or half of a before and after whose other half is not there. */
function isStranger({ kind }: Head): boolean {
  return kind === 'unknown' || kind === 'before' || kind === 'after';
}

function markOfTrial(rows: readonly Row[]): Template['trialMark'] {
  const has = (kind: Head['kind']): boolean => rows.some(({ head }) => head?.kind === kind);
  return has('trialMark') ? 'tested' : has('outcome') ? 'outcome' : null;
}

function hasSubstance(announced: ReadonlySet<Field>, trialMark: Template['trialMark']): boolean {
  return (
    trialMark !== null ||
    announced.has('tool') ||
    announced.has('useCase') ||
    announced.has('timeSaved') ||
    announced.has('prompt')
  );
}

/** What a label announced, and where its value stands. */
interface Announced extends Row {
  readonly head: Head;
  readonly span: Span;
  readonly value: string | null;
}

/** Gathers what each label announced, the first of each field, and what no label did. */
function collect(
  plain: Plain,
  rows: readonly Row[],
  announced: readonly Field[],
  trialMark: Template['trialMark'],
): Template {
  const first = Math.max(
    rows.findIndex(({ head }) => head !== null && head.kind !== 'heading'),
    0,
  );
  const { told, rest } = valuesOf(plain, rows.slice(first));
  const fields: Partial<Record<Field, string>> = {};
  const labels: Partial<Record<Field, string>> = {};
  const extras: Extra[] = [];
  const covered: Span[] = [];
  for (const { head, piece, span, value } of told) {
    const isTaken = head.label !== '' || fields[head.kind as Field] === undefined;
    covered.push({ start: piece.start, end: head.valueStart });
    if (isTaken) covered.push(...takenOf(plain, span, head, value));
    if (value === null) continue;
    if (isField(head.kind) && fields[head.kind] === undefined) {
      fields[head.kind] = value;
      labels[head.kind] = head.label;
    } else if (head.label !== '') {
      extras.push({ label: head.label, value });
    }
  }
  const promptSpan = told.find(({ head, value }) => head.kind === 'prompt' && value !== null)?.span ?? null;
  const intro = plain.text.slice(0, rows[first]?.piece.start ?? 0);
  return { fields, extras, announced, labels, trialMark, covered, intro, rest, promptSpan };
}

/** Each head's value: the rest of its line, and the lines that go on with it; the other lines are the rest. */
function valuesOf(
  plain: Plain,
  rows: readonly Row[],
): { readonly told: readonly Announced[]; readonly rest: string } {
  const told: Announced[] = [];
  const rest: string[] = [];
  let end = 0;
  for (const [index, { head, piece }] of rows.entries()) {
    if (index > 0 && piece.start < end) continue;
    if (head) {
      const span = valueSpan(plain, rows, index, head);
      told.push({ head, piece, span, value: readValue(plain, span, head) });
      ({ end } = span);
    } else {
      rest.push(plain.text.slice(piece.start, piece.end));
    }
  }
  return { told, rest: rest.join('\n').trim() };
}
