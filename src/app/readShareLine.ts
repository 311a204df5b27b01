import { FIELDS, SHARE_KINDS, type Fields } from '../domain/share/share.ts';
import type { ImportLine } from './importShares.ts';

/**
 * Reads one line of a file of shares: a JSON object with `id`, `tool`, `useCase` and, when known, the other fields
 * by their names, `kind` and `publishedAt` (an ISO 8601 date or instant).
 */
export function readShareLine(text: string, line: number): ImportLine {
  const told = parsed(text);
  if (told === null) return { line, is: 'notJson', field: null };
  const id = told['id'] ?? told['externalId'];
  if (typeof id !== 'string' && typeof id !== 'number') return { line, is: 'noId', field: null };
  const publishedAt = told['publishedAt'] == null ? null : instantOf(told['publishedAt']);
  if (publishedAt === undefined) return { line, is: 'badDate', field: null };
  const kind = SHARE_KINDS.find((one) => one === told['kind']) ?? 'success';
  return { line, externalId: String(id), fields: fieldsOf(told), kind, publishedAt };
}

function fieldsOf(told: Readonly<Record<string, unknown>>): Fields {
  const texts = FIELDS.map((field) => [field, told[field]]).filter(([, text]) => typeof text === 'string');
  return Object.fromEntries(texts);
}

/** Undefined when it is no date that exists: 30 February is refused, not moved to March. */
function instantOf(told: unknown): string | undefined {
  if (typeof told !== 'string') return undefined;
  try {
    return told.includes('T')
      ? Temporal.Instant.from(told).toString({ fractionalSecondDigits: 3 })
      : `${Temporal.PlainDate.from(told).toString()}T12:00:00.000Z`;
  } catch {
    return undefined;
  }
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
