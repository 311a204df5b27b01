import { toLabel } from '../domain/share/label.ts';
import { readMessage } from '../domain/share/read.ts';
import { MESSAGE_FORMATS } from '../domain/share/reading.ts';

/**
 * Reads one line `{id, format, locale, text}` and gives the reading in the label format.
 * Null when the line is not such an object.
 */
export function understandLine(line: string): ReturnType<typeof toLabel> | null {
  const told = parsed(line);
  if (told === null || typeof told['text'] !== 'string') return null;
  const format = MESSAGE_FORMATS.find((one) => one === told['format']) ?? 'plain';
  const locale = told['locale'] === 'en' ? 'en' : 'fr';
  return toLabel(String(told['id'] ?? ''), readMessage({ format, locale, text: told['text'] }));
}

function parsed(line: string): Record<string, unknown> | null {
  try {
    // Files of Windows begin with a byte order mark.
    const value: unknown = JSON.parse(line.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
