import type { Extra, ReadingHabits } from '../reading.ts';
import { isField, type Field } from '../fields.ts';
import type { Plain, Span } from '../../text/plain.ts';
import type { Head } from './heads.ts';
import { kindOfLabel } from './labels.ts';
import type { Template } from './readTemplate.ts';
import { readValue } from './values.ts';

const FEWEST = 3;

/** A table whose first row is all labels and whose next row is their values. */
export function readColumns(plain: Plain, lines: readonly Span[], habits?: ReadingHabits): Template | null {
  for (const [index, line] of lines.entries()) {
    const labels = cellsOf(plain, line).map(({ start, end }) => plain.text.slice(start, end));
    if (labels.length < FEWEST) continue;
    const kinds = labels.map((label) => kindOfLabel(label, habits));
    if (kinds.filter((kind) => kind !== null && isField(kind)).length < FEWEST) continue;
    const values = lines.slice(index + 1).find(({ start, end }) => !RULE.test(plain.text.slice(start, end)));
    return values ? columnsTemplate(plain, labels, kinds, { header: line, row: values }) : null;
  }
  return null;
}

/** The line between the labels of a Markdown table and its values. */
const RULE = /^[\s|:-]*$/;

/** The cells of a row: apart by tabs or semicolons, or between the bars of Markdown. */
function cellsOf({ text }: Plain, line: Span): readonly Span[] {
  const row = text.slice(line.start, line.end);
  const barred = row.trim().startsWith('|') && row.trimEnd().endsWith('|');
  const cells: Span[] = [];
  let { start } = line;
  for (const cell of row.split(barred ? '|' : row.includes('\t') ? '\t' : ';')) {
    cells.push({ start, end: start + cell.length });
    start += cell.length + 1;
  }
  return barred ? cells.slice(1, -1) : cells;
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
  for (const [index, span] of cellsOf(plain, row).entries()) {
    const kind = kinds[index] ?? 'unknown';
    const head = { kind, label: '', valueStart: span.start, style: '', by: 'words' } as const;
    const value = readValue(plain, span, head);
    if (value !== null && kind === 'prompt') prompt ??= span;
    if (value !== null && isField(kind)) fields[kind] ??= value;
    else if (value !== null) extras.push({ label: labels[index]?.trim() ?? '', value });
  }
  return {
    fields,
    extras,
    announced: kinds.filter((kind): kind is Field => kind !== null && isField(kind)),
    labels: {},
    trialMark: null,
    covered: [header, row],
    intro: '',
    rest: '',
    promptSpan: prompt,
  };
}
