import type { Finding, SensitiveType } from './sensitive.ts';

/** The text with each finding replaced by `label(type)` (« [e-mail] »); findings are sorted and do not overlap. */
export function maskSensitive(
  text: string,
  findings: readonly Finding[],
  label: (type: SensitiveType) => string,
): string {
  let masked = '';
  let at = 0;
  for (const { type, start, end } of findings) {
    masked += text.slice(at, start) + label(type);
    at = end;
  }
  return masked + text.slice(at);
}
