import type { Field, Fields } from './share.ts';

export type FieldProblem = 'missing' | 'tooLong' | 'notALink';

/** Longest text a field takes, in UTF-16 code units. Prompts are long: some hold a whole document. */
export const LONGEST: Readonly<Record<Field, number>> = {
  tool: 200,
  useCase: 2_000,
  timeSaved: 300,
  limits: 2_000,
  link: 2_000,
  prompt: 200_000,
  jobFamily: 200,
  beforeAfter: 2_000,
  cost: 300,
};

/** Control characters are taken out, halves of surrogate pairs replaced: no surface shows them, XML forbids them. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, '')
    .trim();
}

/** The fields cleaned, the empty ones left out. */
export function cleanFields(fields: Fields): Fields {
  const cleaned = Object.entries(fields).map(([field, text]) => [field, cleanText(text ?? '')]);
  return Object.fromEntries(cleaned.filter(([, text]) => text !== ''));
}

/** What is wrong with a share's fields, by field; empty when all is well. A tool and a use case are enough. */
export function checkFields(fields: Fields): ReadonlyMap<Field, FieldProblem> {
  const problems = new Map<Field, FieldProblem>();
  for (const field of ['tool', 'useCase'] as const)
    if (fields[field] === undefined) problems.set(field, 'missing');
  for (const field of Object.keys(LONGEST) as Field[])
    if ((fields[field]?.length ?? 0) > LONGEST[field]) problems.set(field, 'tooLong');
  if (fields.link !== undefined && webAddress(fields.link) === null && !problems.has('link'))
    problems.set('link', 'notALink');
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
