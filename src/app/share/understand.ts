import type { Reason } from '../../domain/share/intent/opinion.ts';
import { toLabel } from '../../domain/share/label.ts';
import { readMessage, reasonsFor } from '../../domain/share/read.ts';
import { MESSAGE_FORMATS } from '../../domain/share/reading.ts';
import { FIRST_LOCALE, isLocale } from '../../words/words.ts';
import { readObject } from '../../domain/text/jsonLine.ts';

/** A reading in the label format, and why, where it was asked. */
type Understood = ReturnType<typeof toLabel> & { readonly why?: readonly Reason[] };

/**
 * Reads one line `{id, format, locale, text}` and gives the reading in the label format; asked why, also what weighed
 * most in the second opinion. Null when the line is not such an object.
 */
export function understandLine(line: string, asksWhy: boolean): Understood | null {
  const object = readObject(line);
  if (object === null || typeof object['text'] !== 'string') return null;
  const format = MESSAGE_FORMATS.find((one) => one === object['format']) ?? 'plain';
  const locale = isLocale(object['locale']) ? object['locale'] : FIRST_LOCALE;
  const message = { format, locale, text: object['text'] };
  const label = toLabel(String(object['id'] ?? ''), readMessage(message));
  return asksWhy ? { ...label, why: reasonsFor(message) } : label;
}
