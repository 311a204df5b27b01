import { FIELD_NAMES, type Field, type Fields } from '../../domain/share/fields.ts';
import { SHARE_KINDS } from '../../domain/share/share.ts';
import { dateTold } from './importDates.ts';
import type { ImportLine, RowPlace } from './importRow.ts';
import { readObject } from '../../domain/text/jsonLine.ts';

/** What a file may tell of a share. */
export const IMPORTABLE_FIELDS: readonly string[] = [...FIELD_NAMES, 'kind', 'publishedAt', 'id'];

type Told = Readonly<Record<string, unknown>>;

/**
 * Reads one line of a file of shares: a JSON object with `id`, `tool`, `useCase` and, when known, the other fields
 * by their names, `kind` and `publishedAt` or `date`.
 */
export function readShareLine(text: string, line: number): ImportLine {
  const place = { line, row: null };
  const object = readObject(text);
  return object === null ? { ...place, is: 'notJson', field: null } : readShareRow(object, place);
}

/** Reads what a line of any file tells of a share. A null or an empty text is not given. */
export function readShareRow(told: Told, place: RowPlace): ImportLine {
  const id = textOf(told['id'] ?? told['externalId']);
  if (id === undefined || id === '') return { ...place, is: 'noId', field: null };
  const wrong = FIELD_NAMES.find((field) => textOf(told[field]) === undefined);
  if (wrong !== undefined) return { ...place, is: 'notText', field: wrong };
  const date = told['publishedAt'] ?? told['date'] ?? '';
  const publishedAt = date === '' ? null : dateTold(date);
  if (date !== '' && publishedAt === null) return { ...place, is: 'badDate', field: null };
  const kind = SHARE_KINDS.find((one) => one === (told['kind'] || 'success'));
  if (kind === undefined) return { ...place, is: 'badKind', field: null };
  return { ...place, externalId: id, fields: fieldsOf(told), kind, publishedAt };
}

function fieldsOf(told: Told): Fields {
  return Object.fromEntries(FIELD_NAMES.map((field): [Field, string] => [field, textOf(told[field]) ?? '']));
}

/** Empty when nothing is given; undefined when it is neither a text nor a number. */
function textOf(told: unknown): string | undefined {
  if (told === null || told === undefined) return '';
  return typeof told === 'string' || typeof told === 'number' ? String(told).trim() : undefined;
}
