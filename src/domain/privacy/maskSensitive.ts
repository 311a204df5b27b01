import type { Finding, SensitiveType } from './sensitive.ts';

/** The text with each finding replaced by `label(type)` (« [e-mail] »); findings are sorted and do not overlap. */
export function maskSensitive<Type extends SensitiveType>(
  text: string,
  findings: readonly Finding<Type>[],
  label: (type: Type) => string,
): string {
  let masked = '';
  let at = 0;
  for (const { type, start, end } of findings) {
    masked += text.slice(at, start) + label(type);
    at = end;
  }
  return masked + text.slice(at);
}
