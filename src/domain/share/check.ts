import { oneLineBreak } from '../text/lineBreaks.ts';
import { FIELD_NAMES, FIELDS, isProposed, type Field, type Fields } from './fields.ts';

export type FieldProblem = 'missing' | 'tooLong' | 'notALink';

/** Longest text a field takes. */
export const LONGEST = Object.fromEntries(
  FIELD_NAMES.map((field) => [field, FIELDS[field].longest]),
) as Readonly<Record<Field, number>>;

/**
 * Control characters are taken out, halves of surrogate pairs replaced: no surface shows them, XML forbids them. So are
 * the signs that turn around the words which follow (bidirectional embeddings and overrides).
 */
export function cleanText(text: string): string {
  return oneLineBreak(text.toWellFormed())
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\ufffe\uffff]/g, '')
    .trim();
}

/** The fields cleaned, the empty ones left out. */
export function cleanFields(fields: Fields): Fields {
  const cleaned = Object.entries(fields).map(([field, text]) => [field, cleanText(text ?? '')]);
  return Object.fromEntries(cleaned.filter(([, text]) => text !== ''));
}

/**
 * What is wrong with a share's fields, by field; empty when all is well. A tool and a use case are enough; what is
 * proposed where it is missing is shortened where it is too long.
 */
export function checkFields(fields: Fields): ReadonlyMap<Field, FieldProblem> {
  const problems = new Map<Field, FieldProblem>();
  for (const field of FIELD_NAMES)
    if (FIELDS[field].required && fields[field] === undefined) problems.set(field, 'missing');
  for (const field of FIELD_NAMES) {
    const text = fields[field] ?? '';
    if (text.length > LONGEST[field] && !isProposed(field)) problems.set(field, 'tooLong');
    else if (FIELDS[field].input === 'link' && text !== '' && webAddress(text) === null)
      problems.set(field, 'notALink');
  }
  return problems;
}

/** The address a browser may open for a typed link, or null: only http and https, a bare domain gets https. */
export function webAddress(typed: string): string | null {
  const text = typed.trim();
  const full = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(full)) return null;
  const url = new URL(full);
  return url.hostname.includes('.') || url.hostname === 'localhost' ? url.href : null;
}
